import type { Assignments, TimeColumn } from "../../log/messageLog.ts";

/** When something happened to which conversation, in order of time. */
export interface ConversationTimes {
  readonly at: TimeColumn;
  readonly conversation: Int32Array;
}

/**
 * The assignments of a log that was read. A conversation has left an agent's list with the first row after the assignment that shows it elsewhere:
 * back in the pool (a log that tells of that may do so only when the buyer writes again), assigned anew, or closed. Returns to the pool and closings come before
 * an assignment of the same millisecond. `conversations`: how many there are. Cost: linear.
 */
export function assignmentTable(assigned: ConversationTimes, agent: Int32Array, returns: ConversationTimes, closings: ConversationTimes, conversations: number): Assignments {
  const { at, conversation } = assigned;
  const count = at.length;
  const until = new Float64Array(count);
  const backAt = new Float64Array(count);
  const nextAssignment = new Float64Array(conversations).fill(Infinity);
  const nextReturn = new Float64Array(conversations).fill(Infinity);
  const nextClosing = new Float64Array(conversations).fill(Infinity);
  let returned = returns.at.length - 1;
  let closed = closings.at.length - 1;
  for (let row = count - 1; row >= 0; row--) {
    for (; returned >= 0 && returns.at[returned] > at[row]; returned--) nextReturn[returns.conversation[returned]] = returns.at[returned];
    for (; closed >= 0 && closings.at[closed] > at[row]; closed--) nextClosing[closings.conversation[closed]] = closings.at[closed];
    const its = conversation[row];
    const left = Math.min(nextReturn[its], nextAssignment[its], nextClosing[its]);
    until[row] = left === Infinity ? -1 : left;
    backAt[row] = left !== Infinity && nextReturn[its] === left ? left : -1;
    nextAssignment[its] = at[row];
    nextReturn[its] = Infinity;
  }
  return { count, at, conversation, agent, until, backAt };
}
