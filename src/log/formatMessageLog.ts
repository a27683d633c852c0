import { dayNumber } from "../time/calendar.ts";
import type { LogDays } from "./keptRows.ts";
import type { LogColumn } from "./logColumns.ts";
import { formatLogTime } from "./logTime.ts";
import type { MessageLog } from "./messageLog.ts";
import { writtenColumns, writtenRows } from "./writtenRows.ts";
import type { LogNames, WrittenRow } from "./writtenRows.ts";

const ROWS_A_CHUNK = 2000;

/**
 * A log in the form in which `readMessageLog` takes it, in chunks of whole lines (LF), rows by time.
 * Written are the messages sent on `days` and all that bears on them; so what is judged of these days comes back exactly. Left out: other
 * messages, replies to nothing but those, when a reply's handling started, the column `page` where no conversation has one, and `stream` where there are not several.
 * Source: contract §3.
 */
export function* formatMessageLog(log: MessageLog, names: LogNames, days: LogDays, format: "csv" | "jsonl"): Generator<string> {
  const rows = writtenRows(log, names, days);
  const startDay = dayNumber(names.startDate) ?? 0;
  const columns = writtenColumns(log, names);
  const line = format === "csv" ? csvLine : jsonLine;
  let lines: string[] = format === "csv" ? [columns.join(",")] : [];
  for (const index of rows.order) {
    lines.push(line(rows.cells(index, formatLogTime(rows.at[index], startDay)), columns));
    if (lines.length < ROWS_A_CHUNK) continue;
    yield `${lines.join("\n")}\n`;
    lines = [];
  }
  if (lines.length > 0) yield `${lines.join("\n")}\n`;
}

function csvLine(row: WrittenRow, columns: readonly LogColumn[]): string {
  return columns.map((column) => quoted(row[column])).join(",");
}

function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Keys without content are left out. */
function jsonLine(row: WrittenRow, columns: readonly LogColumn[]): string {
  return JSON.stringify(Object.fromEntries(columns.flatMap((column) => (row[column] === "" ? [] : [[column, row[column]]]))));
}
