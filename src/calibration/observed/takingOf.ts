import type { ReadLog } from "../../import/readLog.ts";
import { isManualReply } from "../../log/kinds.ts";

/** By conversation: who took it first (-1 nobody), when, and its last reply (row, -1 none). */
export interface Taking {
  readonly agent: Int32Array;
  readonly at: Float64Array;
  readonly lastReply: Int32Array;
}

/** Cost: linear. */
export function takingOf({ log: { conversations, assignments, replies }, conversationOfReply }: ReadLog): Taking {
  const agent = new Int32Array(conversations.count).fill(-1);
  const at = new Float64Array(conversations.count);
  const lastReply = new Int32Array(conversations.count).fill(-1);
  for (let row = assignments.count - 1; row >= 0; row--) {
    if (assignments.agent[row] < 0) continue;
    agent[assignments.conversation[row]] = assignments.agent[row];
    at[assignments.conversation[row]] = assignments.at[row];
  }
  for (let row = 0; row < replies.count; row++) {
    const its = conversationOfReply[row];
    if (its < 0 || replies.agent[row] < 0 || !isManualReply(replies.kind[row])) continue;
    lastReply[its] = row;
    if (agent[its] >= 0) continue;
    agent[its] = replies.agent[row];
    at[its] = replies.at[row];
  }
  return { agent, at, lastReply };
}
