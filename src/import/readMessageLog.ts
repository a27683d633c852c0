import { LogReading } from "./logReading.ts";
import type { LogSource } from "./logSource.ts";
import { readDelimited } from "./readDelimited.ts";
import { readJsonLines } from "./readJsonLines.ts";
import type { ReadLog } from "./readLog.ts";

/**
 * Reads a message log: JSON lines where the text begins with a brace, else a table. Throws InputFaults with the lines of all rows that
 * cannot be read (the first twenty shown); no row is dropped silently.
 * Source: contract §3.
 */
export function readMessageLog(text: string, source: LogSource): ReadLog {
  const reading = new LogReading(source);
  const plain = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const read = plain.trimStart().startsWith("{") ? readJsonLines : readDelimited;
  read(plain, source.fileName, reading.findings, reading.faults, reading.take);
  return reading.readLog();
}
