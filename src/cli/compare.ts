import type { CommandModule } from "yargs";
import type { Language } from "../report/words/language.ts";
import type { CompareArguments } from "./compareArguments.ts";
import { sharedOptions } from "./sharedOptions.ts";
import { typedCommand } from "./typedCommand.ts";
import { say } from "./words.ts";

/** `compare SCENARIO SCENARIO…`: scenarios or rosters on the same buyers, with paired differences. */
export function compareCommand(language: Language): CommandModule {
  const options = sharedOptions(language, ["replications", "precision", "seed", "threads", "set", "roster", "out", "json", "lang", "quiet", "yes"]);
  const described = { precision: "comparePrecision", seed: "compareSeed", set: "compareSet", roster: "compareRoster" } as const;
  return typedCommand<CompareArguments>({
    command: "compare <scenarios..>",
    describe: say(language, "compareScenarios"),
    builder: (line) => line
      .positional("scenarios", { type: "string", array: true, demandOption: true, describe: say(language, "scenarioFiles") })
      .options(Object.fromEntries(Object.entries(options).map(([name, option]) => [name, { ...option, ...(name in described ? { describe: say(language, described[name as keyof typeof described]) } : {}) }])))
      .example("$0 compare scenarios/618-mid-shop.yaml scenarios/bad-day.yaml", "")
      .example("$0 compare scenarios/small-shop.yaml --set roster.shop.noon=1", "")
      .example("$0 compare scenarios/small-shop.yaml --roster scenarios/small-shop-roster.csv", "")
      .example("$0 compare scenarios/small-shop.yaml --set teams.shop.cap=8 --json --seed 7 > result.json", ""),
    handler: async (given) => {
      const { runCompare } = await import("./runCompare.ts");
      await runCompare(given);
    },
  });
}
