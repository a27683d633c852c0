import type { MessageLog } from "../log/messageLog.ts";
import type { Finding } from "./finding.ts";
import type { NameTable } from "./rows/nameTable.ts";

/** A real (or exported) log with its names. */
export interface ReadLog {
  readonly log: MessageLog;
  /** The date on which the log's time 0 lies: that of its first row. */
  readonly startDate: string;
  /** Days from there to the last row, the last one included. */
  readonly days: number;
  /** Time of the last row. [ms since the start of `startDate`] */
  readonly lastAt: number;
  /** By consumer number. */
  readonly consumers: NameTable;
  /** By agent number. */
  readonly agents: NameTable;
  /** Names of the streams, by number (`conversations.stream`); one called `desk` where the log names none. */
  readonly streams: readonly string[];
  readonly findings: readonly Finding[];
  /** What the file holds: a row a message, a row a conversation (its first message and first reply), or counts alone. */
  readonly shape: "messages" | "conversations";
  /** The file's line by message row and by reply row. */
  readonly lines: { readonly ofMessage: Int32Array; readonly ofReply: Int32Array };
  /** By reply row: its conversation, which the log does not hold. */
  readonly conversationOfReply: Int32Array;
  /** What was written, by row, of the consumers asked for. */
  readonly texts?: { readonly ofMessage: ReadonlyMap<number, string>; readonly ofReply: ReadonlyMap<number, string> };
  /** Messages of agents with abusive words, in order of time; absent where the log has no text of agents. */
  readonly abuse?: readonly AbusiveMessage[];
}

/** A message of an agent in which a word of the list stands. */
export interface AbusiveMessage {
  /** [ms since the start of `startDate`] */
  readonly at: number;
  readonly line: number;
  /** Agent number, -1 unknown. */
  readonly agent: number;
  readonly word: string;
}
