import type { CompiledRule } from "../../judging/compiledRule.ts";
import { judge } from "../../judging/judge.ts";
import type { JudgeFrame } from "../../judging/judgeFrame.ts";
import { Judgement } from "../../judging/judgement.ts";
import { clockStart } from "../../judging/plain/clockStart.ts";
import type { MessageLog } from "../../log/messageLog.ts";

/** How the units of a day stand at a moment. */
export interface UnitsUntil {
  /** Units (of a measure messages answered) and those met so far (of a measure milliseconds); what is owed and not late yet is not among the met. */
  readonly denominator: number;
  readonly met: number;
  /** Units that would be missed if nobody answered, and are not late yet; by what `missedKeys` tells them by. */
  readonly pending: ReadonlySet<number>;
  /** Units that are missed for certain. */
  readonly missed: ReadonlySet<number>;
}

// One thread judges one log at a time.
const judgement = new Judgement();

/** Judges a log that ends at `nowMs`. */
export function unitsUntil(log: MessageLog, rule: CompiledRule, frame: JudgeFrame, nowMs: number): UnitsUntil {
  judge(log, rule, frame, judgement);
  const [denominator, met] = [judgement.denominator[0], judgement.numerator[0]];
  if (rule.measure !== undefined) return { denominator, met, pending: new Set(), missed: new Set() };
  const key = keyOf(log, rule);
  const late = new Set<number>();
  for (let at = 0; at < judgement.lateCount; at++) {
    const row = judgement.lateRows[at];
    if ((judgement.clockAt?.[row] ?? clockStart(log.messages, rule, row)) + rule.deadlineMs <= nowMs) late.add(key(row));
  }
  const all = missedKeys(log, rule);
  return { denominator, met, pending: new Set([...all].filter((unit) => !late.has(unit))), missed: new Set([...all].filter((unit) => late.has(unit))) };
}

/** What became of a day: units, units met, and those missed. */
export function unitsOfDay(log: MessageLog, rule: CompiledRule, frame: JudgeFrame): { readonly denominator: number; readonly met: number; readonly missed: ReadonlySet<number> } {
  judge(log, rule, frame, judgement);
  return { denominator: judgement.denominator[0], met: judgement.numerator[0], missed: rule.measure === undefined ? missedKeys(log, rule) : new Set() };
}

/** The missed units of the last judgement. */
function missedKeys(log: MessageLog, rule: CompiledRule): ReadonlySet<number> {
  const key = keyOf(log, rule);
  const keys = new Set<number>();
  for (let at = 0; at < judgement.missCount; at++) keys.add(key(judgement.missRows[at]));
  return keys;
}

/** By what a unit is known again in a longer log: its message, consumer or conversation. Several rounds of a conversation count as one. */
function keyOf({ messages, conversations }: MessageLog, { unit }: CompiledRule): (row: number) => number {
  if (unit === "message") return (row) => row;
  return unit === "consumer-day" ? (row) => conversations.consumer[messages.conversation[row]] : (row) => messages.conversation[row];
}
