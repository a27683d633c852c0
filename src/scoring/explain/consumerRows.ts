import type { ReadLog } from "../../import/readLog.ts";

/** The rows of one consumer, each list in order of time. */
export interface ConsumerRows {
  readonly messages: readonly number[];
  readonly replies: readonly number[];
  readonly assignments: readonly number[];
}

/** The rows of some consumers. Cost: one pass over the log. */
export function consumerRows({ log, conversationOfReply }: ReadLog, consumers: readonly number[]): ReadonlyMap<number, ConsumerRows> {
  const { messages, replies, conversations, assignments } = log;
  const wanted = new Uint8Array(conversations.count);
  const isAskedFor = new Set(consumers);
  for (let conversation = 0; conversation < conversations.count; conversation++) if (isAskedFor.has(conversations.consumer[conversation])) wanted[conversation] = 1;
  const rows = new Map(consumers.map((consumer) => [consumer, { messages: [] as number[], replies: [] as number[], assignments: [] as number[] }]));
  const gather = (list: "messages" | "replies" | "assignments", conversationOf: Int32Array, count: number): void => {
    for (let row = 0; row < count; row++) if (wanted[conversationOf[row]] === 1) rows.get(conversations.consumer[conversationOf[row]])?.[list].push(row);
  };
  gather("messages", messages.conversation, messages.count);
  gather("replies", conversationOfReply, replies.count);
  gather("assignments", assignments.conversation, assignments.count);
  return rows;
}
