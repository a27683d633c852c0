import type { CommandModule } from "yargs";
import type { Language } from "../report/words/language.ts";
import { sharedOptions } from "./sharedOptions.ts";
import type { SimulateArguments } from "./simulateArguments.ts";
import { typedCommand } from "./typedCommand.ts";
import { say } from "./words.ts";

/** `simulate SCENARIO`: the answer in the terminal and a page beside it, or the result as JSON. */
export function simulateCommand(language: Language): CommandModule {
  return typedCommand<SimulateArguments>({
    command: "simulate <scenario>",
    describe: say(language, "simulate"),
    builder: (line) => line
      .positional("scenario", { type: "string", demandOption: true, describe: say(language, "scenarioFile") })
      .options(sharedOptions(language, [
        "replications", "precision", "seed", "threads", "set", "roster", "out", "json", "lang", "quiet", "yes", "log", "log-replication", "pseudonyms",
        "today", "now", "history", "outlook",
      ]))
      .example("$0 simulate scenarios/618-mid-shop.yaml", "")
      .example("$0 simulate scenarios/small-shop.yaml --set roster.shop.noon=1 --precision 0.5%", "")
      .example("$0 simulate scenarios/small-shop.yaml --roster scenarios/small-shop-roster.csv", "")
      .example("$0 simulate scenarios/small-shop.yaml --json --seed 7 > result.json", "")
      .example("$0 simulate scenarios/small-shop.yaml --today scenarios/events/today.csv --now 14:00", "")
      .example("$0 simulate scenarios/small-shop.yaml --history scenarios/events/august.csv", ""),
    handler: async (given) => {
      const { runSimulate } = await import("./runSimulate.ts");
      await runSimulate(given);
    },
  });
}
