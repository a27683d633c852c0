import type { CommandModule } from "yargs";
import type { Language } from "../report/words/language.ts";
import { sharedOptions } from "./sharedOptions.ts";
import type { StaffArguments } from "./staffArguments.ts";
import { typedCommand } from "./typedCommand.ts";
import { say } from "./words.ts";

/** `staff SCENARIO`: the cheapest roster that passes its targets as surely as it should. */
export function staffCommand(language: Language): CommandModule {
  const options = sharedOptions(language, ["replications", "seed", "threads", "set", "out", "json", "lang", "quiet", "yes", "brief", "fits", "price-of"]);
  return typedCommand<StaffArguments>({
    command: "staff <scenario>",
    describe: say(language, "staff"),
    builder: (line) => line
      .positional("scenario", { type: "string", demandOption: true, describe: say(language, "scenarioFile") })
      .options({ ...options, replications: { ...options.replications, describe: say(language, "staffReplications") }, fits: { ...options.fits, describe: say(language, "staffFits") } })
      .example("$0 staff scenarios/618-mid-shop.yaml", "")
      .example("$0 staff scenarios/618-mid-shop.yaml --set targets.pinduoduo/manual-reply-3min.assurance=99%", "")
      .example("$0 staff scenarios/small-shop.yaml --set staffing.shifts=standard --out pages", "")
      .example("$0 staff scenarios/small-shop.yaml --brief --replications 10000", "")
      .example("$0 staff scenarios/618-mid-shop.yaml --price-of pinduoduo/reply-5min", "")
      .example("$0 staff shop.yaml --fits shop--calibration.json", "")
      .example("$0 staff scenarios/small-shop.yaml --json --seed 7 > result.json", ""),
    handler: async (given) => {
      const { runStaff } = await import("./runStaff.ts");
      await runStaff(given);
    },
  });
}
