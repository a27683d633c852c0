import { DAY_MS } from "../time/units.ts";
import type { MessageLog } from "./messageLog.ts";

/** The rows of a log that bear on the messages of some days. */
export interface KeptRows {
  /** Messages sent on those days. */
  readonly messages: readonly number[];
  /** Replies that come at or after a kept message of their conversation. */
  readonly replies: readonly number[];
  /** By reply: its conversation, -1 where the reply is not kept. */
  readonly replyConversation: Int32Array;
  /** By conversation: 1 where it has a kept message. */
  readonly isKept: Uint8Array;
}

/** Days of a log's time, each 24 h from a multiple of 24 h after its start. */
export interface LogDays {
  readonly firstDay: number;
  readonly days: number;
}

/** What must be written down so that the messages of `days` can be judged again. Cost: linear. */
export function keptRows({ messages, replies, conversations }: MessageLog, { firstDay, days }: LogDays): KeptRows {
  const from = firstDay * DAY_MS;
  const to = from + days * DAY_MS;
  const kept = { messages: [] as number[], replies: [] as number[] };
  const replyConversation = new Int32Array(replies.count).fill(-1);
  const isKept = new Uint8Array(conversations.count);
  for (let row = 0; row < messages.count; row++) {
    if (messages.sentAt[row] < from || messages.sentAt[row] >= to) continue;
    const conversation = messages.conversation[row];
    kept.messages.push(row);
    isKept[conversation] = 1;
    for (let reply = messages.reply[row]; reply >= 0 && replyConversation[reply] < 0; reply = replies.next[reply]) {
      replyConversation[reply] = conversation;
      kept.replies.push(reply);
    }
  }
  return { ...kept, replyConversation, isKept };
}
