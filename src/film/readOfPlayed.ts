import type { ReadLog } from "../import/readLog.ts";
import { NameTable } from "../import/rows/nameTable.ts";
import type { LogNames } from "../log/writtenRows.ts";
import type { MessageLog } from "../log/messageLog.ts";

/** A played log as if it had been read from a file: consumers `u7` by their numbers, no lines of a file. `days` from the log's start. Cost: linear. */
export function readOfPlayed(log: MessageLog, { startDate, agents, consumers, streams }: LogNames, days: number): ReadLog {
  const { messages, replies, conversations } = log;
  let last = -1;
  for (let row = 0; row < conversations.count; row++) last = Math.max(last, conversations.consumer[row]);
  return {
    log, startDate, days, lastAt: lastTime(log),
    consumers: named(last + 1, (number) => consumers?.[number] ?? `u${number}`),
    agents: named(agents.length, (number) => agents[number]),
    streams: streams ?? [], findings: [], shape: "messages",
    lines: { ofMessage: new Int32Array(messages.count), ofReply: new Int32Array(replies.count) },
    conversationOfReply: conversationOfReply(log),
  };
}

function named(count: number, nameOf: (number: number) => string): NameTable {
  const table = new NameTable();
  for (let number = 0; number < count; number++) table.add(nameOf(number));
  return table;
}

function lastTime({ messages, replies }: MessageLog): number {
  let last = messages.count === 0 ? 0 : messages.sentAt[messages.count - 1];
  for (let reply = 0; reply < replies.count; reply++) last = Math.max(last, replies.at[reply]);
  return last;
}

/** Replies hang on the messages before them, one behind the other. */
function conversationOfReply({ messages, replies }: MessageLog): Int32Array {
  const found = new Int32Array(replies.count).fill(-1);
  for (let row = 0; row < messages.count; row++) {
    for (let reply = messages.reply[row]; reply >= 0 && found[reply] < 0; reply = replies.next[reply]) found[reply] = messages.conversation[row];
  }
  return found;
}
