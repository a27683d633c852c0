import { InputFaults } from "../errors/inputFault.ts";
import { utf8Bytes } from "../log/utf8.ts";
import { LogBytes } from "./bytes/logBytes.ts";
import type { LogSource } from "./logSource.ts";
import type { ReadLog } from "./readLog.ts";

const UNITS_A_PIECE = 1 << 20;

/**
 * Reads a log from text: JSON lines where it begins with a brace, else a table. Throws InputFaults with the lines of all rows that
 * cannot be read (the first twenty shown); no row is dropped silently. A table of desk counters has no messages and is refused.
 * Source: contract §3.
 */
export function readMessageLog(text: string, source: LogSource): ReadLog {
  const bytes = new LogBytes(source);
  for (let from = 0; from < text.length;) {
    const to = Math.min(text.length, from + UNITS_A_PIECE);
    // Not between the halves of a character.
    const end = to < text.length && (text.charCodeAt(to) & 0xfc00) === 0xdc00 ? to - 1 : to;
    bytes.push(utf8Bytes(text, from, end));
    from = end;
  }
  const read = bytes.end();
  if (read.shape !== "counters") return read;
  throw new InputFaults([{
    where: source.fileName, found: "it holds what a desk counted", expected: "a log with a row for each message or conversation", mend: "export the messages or the conversations",
  }]);
}
