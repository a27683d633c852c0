import type { MessageLog } from "../log/messageLog.ts";

/** A log in which nothing happens. */
export function emptyLog(): MessageLog {
  const times = new Float64Array(0);
  const numbers = new Int32Array(0);
  const codes = new Uint8Array(0);
  return {
    messages: { count: 0, sentAt: times, conversation: numbers, kind: codes, flags: codes, reply: numbers, listedAt: times },
    replies: { count: 0, at: times, startedAt: times, agent: numbers, kind: codes, next: numbers },
    conversations: { count: 0, consumer: numbers, stream: numbers, openedAt: times, closedAt: times, leftAt: times, page: codes, botUntil: times },
    assignments: { count: 0, at: times, conversation: numbers, agent: numbers },
    presence: { count: 0, at: times, agent: numbers, state: codes },
    work: { count: 0, startedAt: times, endedAt: times, agent: numbers },
  };
}
