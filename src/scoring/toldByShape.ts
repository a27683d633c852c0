import type { ReadLog } from "../import/readLog.ts";
import type { LogShape } from "../import/map/logMap.ts";
import { BOT_REPLY_KINDS } from "../log/kinds.ts";
import type { RulePack } from "../rules/rulePack.ts";
import type { UntoldReason } from "./scoreResult.ts";

/** Whether a file of a shape tells the figure of a rule; if not, why. */
export type ToldByShape =
  | { readonly told: true }
  | { readonly told: false; readonly reason: UntoldReason };

const TOLD: ToldByShape = { told: true };

/** Whether a log tells the figure of a rule. Cost: linear in the replies. */
export function toldByLog(pack: RulePack, { shape, log }: Pick<ReadLog, "shape" | "log">): ToldByShape {
  return toldByShape(pack, shape, shape !== "messages" && log.replies.kind.some((kind) => kind < BOT_REPLY_KINDS.length));
}

/**
 * What a conversation table tells: the first message of each conversation and its first reply, hence rules whose clocks start with that message and
 * that do not ask what became of later ones. One that asks which conversations bots settled is told where no bot replies in the table (`hasBots`): what a person
 * answered first no bot has settled. Counters tell figures, which `scoreCounters` takes as they are, and judge no message.
 */
export function toldByShape(pack: RulePack, shape: LogShape, hasBots = false): ToldByShape {
  if (shape === "messages") return TOLD;
  if (shape === "counters") return notTold("the file holds counts and no messages to judge", "文件只有汇总数，没有可供判定的消息");
  if (pack.clock !== "first-of-session") {
    return notTold(
      "it looks at every message of a buyer, and a conversation table holds only the first of each conversation",
      "该规则逐条查看买家消息，而会话表每个会话只有第一条",
    );
  }
  if (hasBots && asksForBots(pack)) {
    return notTold(
      "it asks whether a bot settled a message, and a conversation table does not hold what follows the first reply",
      "该规则要看消息是否由机器人解决，而会话表没有首次回复之后的内容",
    );
  }
  return TOLD;
}

/** Whether the rule leaves out what bots settled. */
export function asksForBots({ denominator, botOnlyUnits }: RulePack): boolean {
  return denominator === "needing-manual" || botOnlyUnits === "exclude";
}

function notTold(en: string, zh: string): ToldByShape {
  return { told: false, reason: { en, zh } };
}
