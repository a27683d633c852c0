import { LogReading } from "../../src/import/rows/logReading.ts";
import type { LogSource } from "../../src/import/logSource.ts";
import { mappedTable } from "../../src/import/map/mappedTable.ts";
import type { DeskCounters } from "../../src/import/tables/deskCounters.ts";
import type { ReadLog } from "../../src/import/readLog.ts";

/** What a delimited text tells under a map or a preset, whatever reads files. */
export function readTable(text: string, source: Partial<LogSource> & { delimiter?: string } = {}): ReadLog | DeskCounters {
  const { open, result } = mappedTable(new LogReading({ fileName: "table.csv", timeZone: "Asia/Shanghai", ...source }));
  const [names, ...rows] = records(text, source.delimiter ?? ",");
  const { takeRow } = open(names, 1);
  for (const [index, row] of rows.entries()) takeRow(index + 2, row);
  return result();
}

/** The same, of a table of counters. */
export function readCounters(text: string, source: Partial<LogSource> = {}): DeskCounters {
  const read = readTable(text, source);
  if (read.shape !== "counters") throw new Error(`read as ${read.shape}`);
  return read;
}

/** The same, of a table of messages or conversations. */
export function readLogTable(text: string, source: Partial<LogSource> & { delimiter?: string } = {}): ReadLog {
  const read = readTable(text, source);
  if (read.shape === "counters") throw new Error("read as counters");
  return read;
}

/** The records of a text whose quoted cells hold no line ends. */
function records(text: string, delimiter: string): string[][] {
  return text.trim().split(/\r?\n/u).map((line) => {
    const cells = line.match(new RegExp(`(?:"(?:[^"]|"")*"|[^${delimiter}]*)(?:${delimiter}|$)`, "gu")) ?? [];
    const ended = line.endsWith(delimiter) ? cells : cells.slice(0, -1);
    return ended.map((cell) => (cell.endsWith(delimiter) ? cell.slice(0, -1) : cell).replace(/^"(.*)"$/u, "$1").replaceAll('""', '"'));
  });
}
