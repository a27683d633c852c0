import type { ReadLog } from "../../import/readLog.ts";
import { isManualReply } from "../../log/kinds.ts";
import type { Assignments } from "../../log/messageLog.ts";

/** Agents who have more conversations open than this on average do not give all of a conversation's time to it. */
const MOST_SIDE_BY_SIDE = 1.1;

/** Whether agents who have so many open at a time serve one after the other. */
export function isOneAtATime(sideBySide: number | undefined): boolean {
  return sideBySide !== undefined && sideBySide <= MOST_SIDE_BY_SIDE;
}

/** The calls of a table whose agents serve one after the other, as what stood in their lists: from the first reply to the close, in order of time. Cost: linear. */
export function callsOf({ log: { replies, conversations }, conversationOfReply }: ReadLog): Assignments {
  const rows: number[] = [];
  for (let reply = 0; reply < replies.count; reply++) if (replies.agent[reply] >= 0 && conversationOfReply[reply] >= 0 && isManualReply(replies.kind[reply])) rows.push(reply);
  return {
    count: rows.length,
    at: Float64Array.from(rows, (reply) => replies.at[reply]),
    conversation: Int32Array.from(rows, (reply) => conversationOfReply[reply]),
    agent: Int32Array.from(rows, (reply) => replies.agent[reply]),
    until: Float64Array.from(rows, (reply) => conversations.closedAt[conversationOfReply[reply]]),
    backAt: new Float64Array(rows.length).fill(-1),
  };
}
