import type { MessageLog } from "../log/messageLog.ts";

/** The rows of one consumer, each list in order of time. */
export interface ConsumerRows {
  readonly messages: readonly number[];
  /** With the conversation of each. */
  readonly replies: readonly { readonly row: number; readonly conversation: number }[];
  readonly assignments: readonly number[];
}

/**
 * The rows of some consumers. Replies are found from the messages: one that comes before every message of a conversation in which none comes after is not
 * among them. Cost: one pass over the log.
 */
export function consumerRows({ messages, replies, conversations, assignments }: MessageLog, consumers: readonly number[]): ReadonlyMap<number, ConsumerRows> {
  const wanted = new Map(consumers.map((consumer) => [consumer, { messages: [] as number[], replies: new Map<number, number>(), assignments: [] as number[] }]));
  const of = (conversation: number) => wanted.get(conversations.consumer[conversation]);
  for (let row = 0; row < messages.count; row++) {
    const found = of(messages.conversation[row]);
    if (found === undefined) continue;
    found.messages.push(row);
    for (let reply = messages.reply[row]; reply >= 0 && !found.replies.has(reply); reply = replies.next[reply]) found.replies.set(reply, messages.conversation[row]);
  }
  addEarlierReplies(replies.next, [...wanted.values()]);
  for (let entry = 0; entry < assignments.count; entry++) of(assignments.conversation[entry])?.assignments.push(entry);
  return new Map([...wanted].map(([consumer, found]) => [consumer, {
    messages: found.messages,
    replies: [...found.replies].map(([row, conversation]) => ({ row, conversation })).toSorted((a, b) => replies.at[a.row] - replies.at[b.row] || a.row - b.row),
    assignments: found.assignments,
  }]));
}

/** Adds what comes before a found reply in its conversation; such replies stand in earlier rows. */
function addEarlierReplies(next: Int32Array, found: readonly { readonly replies: Map<number, number> }[]): void {
  const ownerOf = new Map(found.flatMap(({ replies }) => [...replies.keys()].map((row) => [row, replies])));
  for (let row = next.length - 1; row >= 0; row--) {
    const replies = next[row] < 0 ? undefined : ownerOf.get(next[row]);
    if (replies === undefined || replies.has(row)) continue;
    replies.set(row, replies.get(next[row]) ?? -1);
    ownerOf.set(row, replies);
  }
}
