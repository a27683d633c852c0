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
      .example("$0 backtest scenarios/export-six-days.csv scenarios/small-shop.yaml --out pages", "")
      .example("$0 backtest scenarios/export-six-days.csv scenarios/small-shop.yaml --days 2026-09-10..2026-09-12", "")
      .example("$0 calibrate scenarios/export-six-days.csv --platform pinduoduo --out shop.yaml && $0 backtest scenarios/export-seventh-day.csv shop.yaml --fits shop--calibration.json", "")
      .example("$0 backtest scenarios/export-seventh-day.csv scenarios/small-shop.yaml --rule pinduoduo/manual-reply-3min --set teams.shop.cap=8 --json", ""),
    handler: async (given) => {
      const { runBacktest } = await import("./runBacktest.ts");
      await runBacktest(given);
    },
  });
}
