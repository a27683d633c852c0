import type { CompiledRule } from "../compiledRule.ts";
import { FIRST_CLOCKED, STANDING } from "../verdicts.ts";
import type { Verdicts } from "../verdicts.ts";
import type { MessageLog } from "../../log/messageLog.ts";

/**
 * What a message adds to a measure: the time from its clock's start to its reply, 0 where that came before, at most the rule's cap, which is also what
 * an unanswered one adds; -1 where it adds nothing. [ms] A reply after the end of a window that truncates is none.
 */
export function messageTime({ replies }: MessageLog, rule: CompiledRule, { standing, clockAt, reply }: Verdicts, row: number): number {
  if (standing[row] < FIRST_CLOCKED) return -1;
  return cappedTime(reply[row] < 0 || standing[row] === STANDING.truncated ? Infinity : replies.at[reply[row]] - clockAt[row], rule);
}

/** The same of a wait that is known; Infinity for an unanswered message. */
export function cappedTime(waitMs: number, { capMs }: CompiledRule): number {
  if (capMs !== undefined) return Math.min(Math.max(0, waitMs), capMs);
  return waitMs === Infinity ? -1 : Math.max(0, waitMs);
}
