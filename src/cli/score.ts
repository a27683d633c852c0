import type { CommandModule } from "yargs";
import type { Language } from "../report/words/language.ts";
import { sharedOptions } from "./sharedOptions.ts";
import type { ScoreArguments } from "./scoreArguments.ts";
import { typedCommand } from "./typedCommand.ts";
import { say } from "./words.ts";

/** `score LOG`: rules on a real chat log. */
export function scoreCommand(language: Language): CommandModule {
  return typedCommand<ScoreArguments>({
    command: "score <log>",
    describe: say(language, "score"),
    builder: (line) => line
      .positional("log", { type: "string", demandOption: true, describe: say(language, "logFile") })
      .options(sharedOptions(language, ["platform", "rule", "time-zone", "json", "lang", "quiet"]))
      .example("$0 score chats.csv --platform pinduoduo", "")
      .example("$0 score chats.csv --rule pinduoduo/manual-reply-3min --rule my-rule.yaml --time-zone UTC --json", ""),
    handler: async (given) => {
      const { runScore } = await import("./runScore.ts");
      await runScore(given);
    },
  });
}
