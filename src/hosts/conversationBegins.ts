import type { ReadLog } from "../import/readLog.ts";

/**
 * When the buyers of a log begin to write: the time of each conversation's first buyer message, ascending, in milliseconds since the log's
 * first midnight; where the log has several streams and one of them is called `stream`, of that one alone. A conversation arrives with its buyer's first message, whoever wrote before; one without any is no arrival.
 */
export function conversationBegins(read: ReadLog, stream: string): number[] {
  const { messages, conversations } = read.log;
  const only = hasApart(read, stream) ? read.streams.indexOf(stream) : -1;
  const hasBegun = new Uint8Array(conversations.count);
  const times: number[] = [];
  for (let row = 0; row < messages.count; row++) {
    if (hasBegun[messages.conversation[row]] === 1) continue;
    hasBegun[messages.conversation[row]] = 1;
    if (only < 0 || conversations.stream[messages.conversation[row]] === only) times.push(messages.sentAt[row]);
  }
  return times;
}

/** Whether a log tells the conversations of a stream from those of others. */
export function hasApart({ streams }: ReadLog, stream: string): boolean {
  return streams.length > 1 && streams.includes(stream);
}
