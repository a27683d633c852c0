import type { CommandModule } from "yargs";
import type { Language } from "../report/words/language.ts";
import type { CalibrateArguments } from "./calibrateArguments.ts";
import { sharedOptions } from "./sharedOptions.ts";
import { typedCommand } from "./typedCommand.ts";
import { say } from "./words.ts";

/** `calibrate LOG`: a scenario from history. */
export function calibrateCommand(language: Language): CommandModule {
  const options = sharedOptions(language, ["platform", "rule", "days", "map", "time-zone", "base", "forecast", "threads", "out", "json", "lang", "quiet"]);
  return typedCommand<CalibrateArguments>({
    command: "calibrate <log..>",
    describe: say(language, "calibrate"),
    builder: (line) => line
      .positional("log", { type: "string", array: true, demandOption: true, describe: say(language, "historyFile") })
      .options({ ...options, out: { ...options.out, describe: say(language, "calibratedOut") } })
      .example("$0 calibrate week.csv --platform pinduoduo --out shop.yaml", "")
      .example("$0 calibrate export.xlsx --platform kuaishou --map my-map.yaml --days 2026-06-01..2026-06-06", "")
      .example("$0 calibrate trend.csv agents.csv --base my-shop.yaml --out learned.yaml", "")
      .example("$0 calibrate week.csv --platform pinduoduo --forecast event.yaml --out event-days.yaml", "")
      .example("$0 calibrate week.csv --rule pinduoduo/manual-reply-3min --json", ""),
    handler: async (given) => {
      const { runCalibrate } = await import("./runCalibrate.ts");
      await runCalibrate(given);
    },
  });
}
