import type { CommandModule } from "yargs";
import type { Language } from "../report/words/language.ts";
import type { BacktestArguments } from "./backtestArguments.ts";
import { sharedOptions } from "./sharedOptions.ts";
import { typedCommand } from "./typedCommand.ts";
import { say } from "./words.ts";

/** `backtest LOG SCENARIO`: real days beside the simulated distribution. */
export function backtestCommand(language: Language): CommandModule {
  const options = sharedOptions(language, [
    "platform", "rule", "days", "arrivals", "fits", "replications", "seed", "threads", "map", "time-zone", "set", "out", "json", "lang", "quiet", "yes",
  ]);
  const described = { replications: say(language, "backtestReplications"), rule: say(language, "backtestRule"), "time-zone": say(language, "backtestTimeZone"), out: say(language, "backtestOut") };
  return typedCommand<BacktestArguments>({
    command: "backtest <log> <scenario>",
    describe: say(language, "backtest"),
    builder: (line) => line
      .positional("log", { type: "string", demandOption: true, describe: say(language, "logFile") })
      .positional("scenario", { type: "string", demandOption: true, describe: say(language, "scenarioFile") })
      .options(Object.fromEntries(Object.entries(options).map(([name, option]) => [name, { ...option, ...(name in described ? { describe: described[name as keyof typeof described] } : {}) }])))
      .example("$0 backtest week.csv shop.yaml --out pages", "")
      .example("$0 backtest week.csv shop.yaml --days 2026-06-05..2026-06-07 --arrivals replay", "")
      .example("$0 backtest week.csv shop.yaml --fits shop--calibration.json", "")
      .example("$0 backtest week.csv shop.yaml --rule pinduoduo/manual-reply-3min --set teams.desk.cap=8 --json", ""),
    handler: async (given) => {
      const { runBacktest } = await import("./runBacktest.ts");
      await runBacktest(given);
    },
  });
}
