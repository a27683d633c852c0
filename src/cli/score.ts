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
      .options(sharedOptions(language, [
        "platform", "rule", "time-zone", "map", "by", "explain", "in-full", "misses", "lessons", "what-if", "reconcile", "industry-standard", "event", "registration",
        "orders", "figures", "conversion", "peers", "compare", "agent", "score-card", "pseudonyms", "out", "json", "lang", "quiet",
      ]))
      .example("$0 score scenarios/chat-log.csv --platform pinduoduo", "")
      .example("$0 score scenarios/chat-log.csv --rule pinduoduo/manual-reply-3min --by hour --by agent", "")
      .example("$0 score scenarios/chat-log.csv --rule pinduoduo/manual-reply-3min --explain 老赵 --what-if all", "")
      .example("$0 score chats.csv --rule pinduoduo/manual-reply-3min --reconcile 2026-06-17=93.2%", "")
      .example("$0 score chats.csv --platform pinduoduo --orders orders.csv --peers peers.yaml --compare agents", "")
      .example("$0 score export.xlsx --platform kuaishou --map my-map.yaml --out pages", "")
      .example("$0 score chats.csv --rule my-rule.yaml --time-zone UTC --json", ""),
    handler: async (given) => {
      const { runScore } = await import("./runScore.ts");
      await runScore(given);
    },
  });
}
