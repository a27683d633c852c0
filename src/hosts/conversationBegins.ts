import type { ReadLog } from "../import/readLog.ts";

/**
 * When the buyers of a log begin to write: the time of each conversation's first buyer message, ascending, in milliseconds since the log's
 * first midnight. A conversation arrives with its buyer's first message, whoever wrote before; one without any is no arrival.
 */
export function conversationBegins({ log: { messages, conversations } }: ReadLog): number[] {
  const hasBegun = new Uint8Array(conversations.count);
  const times: number[] = [];
  for (let row = 0; row < messages.count; row++) {
    if (hasBegun[messages.conversation[row]] === 1) continue;
    hasBegun[messages.conversation[row]] = 1;
    times.push(messages.sentAt[row]);
  }
  return times;
}
