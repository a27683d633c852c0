import type { CompiledRule } from "../judging/compiledRule.ts";
import type { JudgeFrame } from "../judging/judgeFrame.ts";
import type { MessageLog } from "../log/messageLog.ts";
import { DAY_MS } from "../time/units.ts";

/** The days of a log from its first buyer message to its last, by the rule's cut-off. */
export function logFrame({ messages }: MessageLog, rule: Pick<CompiledRule, "dayCutOffMs">): JudgeFrame {
  if (messages.count === 0) return { firstDay: 0, days: 0 };
  const firstDay = dayOf(messages.sentAt[0], rule);
  return { firstDay, days: dayOf(messages.sentAt[messages.count - 1], rule) - firstDay + 1 };
}

/** The day on which a time lies, by the rule's cut-off. */
export function dayOf(at: number, { dayCutOffMs }: Pick<CompiledRule, "dayCutOffMs">): number {
  return Math.floor((at - dayCutOffMs) / DAY_MS);
}
