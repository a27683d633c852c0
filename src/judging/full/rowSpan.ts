import type { MessageLog } from "../../log/messageLog.ts";
import { DAY_MS } from "../../time/units.ts";
import type { CompiledRule } from "../compiledRule.ts";
import { firstRowFrom } from "../firstRowFrom.ts";
import type { JudgeFrame } from "../judgeFrame.ts";

/** Rows [first, end). */
export interface RowSpan {
  readonly first: number;
  readonly end: number;
}

/** The rows of the messages sent on the judged days: nothing else is looked at. */
export function spanOfFrame({ messages }: MessageLog, rule: CompiledRule, { firstDay, days }: JudgeFrame): RowSpan {
  const from = firstDay * DAY_MS + rule.dayCutOffMs;
  return { first: firstRowFrom(messages.sentAt, messages.count, from), end: firstRowFrom(messages.sentAt, messages.count, from + days * DAY_MS) };
}
