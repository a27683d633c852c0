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
      .example("$0 calibrate scenarios/export-six-days.csv --platform pinduoduo --out shop.yaml", "")
      .example("$0 calibrate scenarios/export-six-days.csv --platform pinduoduo --days 2026-09-07..2026-09-10", "")
      .example("$0 calibrate scenarios/trend.csv scenarios/days.csv --base scenarios/small-shop.yaml", "")
      .example("$0 calibrate scenarios/export-six-days.csv --platform pinduoduo --forecast scenarios/events/event-1111.yaml --out sale.yaml", "")
      .example("$0 calibrate scenarios/chat-log.csv --rule pinduoduo/manual-reply-3min --json", ""),
    handler: async (given) => {
      const { runCalibrate } = await import("./runCalibrate.ts");
      await runCalibrate(given);
    },
  });
}
