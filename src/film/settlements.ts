import type { CompiledRule } from "../judging/compiledRule.ts";
import type { JudgeFrame } from "../judging/judgeFrame.ts";
import { FIRST_CLOCKED, FIRST_LATE, STANDING } from "../judging/verdicts.ts";
import type { Verdicts } from "../judging/verdicts.ts";
import { WindowRows } from "../judging/windowRows.ts";
import type { MessageLog } from "../log/messageLog.ts";

/** When a message with a clock came into a rule's count and when it was settled there. */
export interface Settlement {
  readonly row: number;
  readonly unit: number;
  readonly enteredAt: number;
  readonly settledAt: number;
  readonly isMiss: boolean;
  /** An agent is charged with it, whoever answered it. */
  readonly isCharge: boolean;
}

/** The settlements of a judged day, message by message, then what agents are charged with. Cost: linear in the messages. */
export function settlementsOf(log: MessageLog, rule: CompiledRule, frame: JudgeFrame, verdicts: Verdicts, day: number): Settlement[] {
  const { standing, unit, units, charges } = verdicts;
  const windowEnds = rule.afterWindow === "window-truncates" ? windowEndsOf(log, rule, frame) : undefined;
  const found: Settlement[] = [];
  for (let row = 0; row < log.messages.count; row++) {
    if (standing[row] >= FIRST_CLOCKED && units.day[unit[row]] === day) found.push(settlementOf(log, rule, verdicts, row, windowEnds?.(row)));
  }
  for (let charge = 0; charge < charges.count; charge++) {
    if (units.day[charges.unit[charge]] === day) found.push(chargeOf(log, charges.row[charge], charges.agent[charge], charges.unit[charge]));
  }
  return found;
}

function settlementOf({ messages, replies }: MessageLog, rule: CompiledRule, { standing, clockAt, reply, unit }: Verdicts, row: number, windowEnd: number | undefined): Settlement {
  const enteredAt = Math.max(messages.sentAt[row], clockAt[row]);
  const base = { row, unit: unit[row], enteredAt, isCharge: false };
  if (standing[row] < FIRST_LATE) return { ...base, settledAt: Math.max(enteredAt, replies.at[reply[row]]), isMiss: false };
  if (standing[row] === STANDING["all-offline-fails"]) return { ...base, settledAt: enteredAt, isMiss: true };
  return { ...base, settledAt: Math.max(enteredAt, Math.min(missedFrom(rule, clockAt[row]), windowEnd ?? Infinity)), isMiss: true };
}

/** The first millisecond at which a reply would be too late. */
function missedFrom({ deadlineMs, deadlineInclusive }: CompiledRule, clockAt: number): number {
  return clockAt + deadlineMs + (deadlineInclusive ? 1 : 0);
}

/** An agent is charged when the chat leaves the list with the message unanswered. */
function chargeOf({ messages, assignments }: MessageLog, row: number, agent: number, unit: number): Settlement {
  let at = messages.sentAt[row];
  for (let entry = 0; entry < assignments.count; entry++) {
    if (assignments.conversation[entry] !== messages.conversation[row] || assignments.agent[entry] !== agent || assignments.until[entry] < messages.sentAt[row]) continue;
    at = assignments.until[entry];
    break;
  }
  return { row, unit, enteredAt: at, settledAt: at, isMiss: true, isCharge: true };
}

/** By message row: when the window ends after which a reply is of no use. */
function windowEndsOf({ messages }: MessageLog, rule: CompiledRule, { firstDay, days }: JudgeFrame): (row: number) => number | undefined {
  const pieces = new WindowRows();
  pieces.fill(messages, rule, firstDay, days);
  return (row) => {
    for (let piece = 0; piece < pieces.count; piece++) if (row < pieces.endRow[piece]) return pieces.windowEndAt[piece] + (rule.windowClosed ? 1 : 0);
    return undefined;
  };
}
