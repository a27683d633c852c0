import type { MessageLog } from "../../log/messageLog.ts";
import type { RowSpan } from "./rowSpan.ts";

/** Sessions of a log: conversations, and what a consumer began soon after its last one. */
export interface Sessions {
  /** By conversation with a message: its session, told by the conversation with which that began; -1 else. */
  readonly of: Int32Array;
  /** By that conversation: when the session's first message was sent. */
  readonly startAt: Float64Array;
}

/**
 * The sessions of the messages of the span in the streams marked 1 (all where absent). With `resumeMs` above 0 a conversation that begins at most that long after the last row of its
 * consumer's previous one continues that session. A conversation begins with its first message. Cost: linear.
 */
export function findSessions(log: MessageLog, span: RowSpan, resumeMs: number, streams?: Uint8Array): Sessions {
  const { sentAt, conversation } = log.messages;
  const { consumer, stream, count } = log.conversations;
  const of = new Int32Array(count).fill(-1);
  const startAt = new Float64Array(count);
  const lastAt = resumeMs > 0 ? lastRows(log, span) : new Float64Array(0);
  const previous = new Int32Array(resumeMs > 0 ? count : 0).fill(-1);
  for (let row = span.first; row < span.end; row++) {
    const whose = conversation[row];
    if (of[whose] >= 0 || (streams !== undefined && streams[stream[whose]] !== 1)) continue;
    of[whose] = whose;
    if (resumeMs > 0) {
      const before = previous[consumer[whose]];
      if (before >= 0 && sentAt[row] - lastAt[before] <= resumeMs) of[whose] = of[before];
      previous[consumer[whose]] = whose;
    }
    if (of[whose] === whose) startAt[whose] = sentAt[row];
  }
  return { of, startAt };
}

/** By conversation: the time of its last row, of whatever kind. */
function lastRows({ messages, replies, conversations, assignments }: MessageLog, { first, end }: RowSpan): Float64Array {
  const lastAt = new Float64Array(conversations.count);
  const isFollowed = new Uint8Array(conversations.count);
  for (let whose = 0; whose < conversations.count; whose++) lastAt[whose] = Math.max(conversations.closedAt[whose], conversations.leftAt[whose]);
  for (let row = end - 1; row >= first; row--) {
    const whose = messages.conversation[row];
    if (isFollowed[whose] === 1) continue;
    isFollowed[whose] = 1;
    lastAt[whose] = Math.max(lastAt[whose], messages.sentAt[row]);
    for (let reply = messages.reply[row]; reply >= 0; reply = replies.next[reply]) lastAt[whose] = Math.max(lastAt[whose], replies.at[reply]);
  }
  for (let row = 0; row < assignments.count; row++) {
    const whose = assignments.conversation[row];
    lastAt[whose] = Math.max(lastAt[whose], assignments.at[row], assignments.backAt[row]);
  }
  return lastAt;
}
