import { dayNumber } from "../time/calendar.ts";
import type { LogDays } from "./keptRows.ts";
import { formatLogTime } from "./logTime.ts";
import type { MessageLog } from "./messageLog.ts";
import { writtenRows } from "./writtenRows.ts";
import type { LogNames, WrittenRow } from "./writtenRows.ts";

const COLUMNS = ["time", "consumer", "conversation", "sender", "kind", "agent", "spam", "blacklisted", "text"] as const;
const ROWS_A_CHUNK = 2000;

/**
 * A log in the form in which `readMessageLog` takes it, in chunks of whole lines (LF), rows by time.
 * Written are the messages sent on `days` and all that bears on them; so what is judged of these days comes back exactly. Left out: other
 * messages, replies to nothing but those, and when a reply's handling started.
 * Source: contract §3.
 */
export function* formatMessageLog(log: MessageLog, names: LogNames, days: LogDays, format: "csv" | "jsonl"): Generator<string> {
  const rows = writtenRows(log, names, days);
  const startDay = dayNumber(names.startDate) ?? 0;
  const line = format === "csv" ? csvLine : jsonLine;
  let lines: string[] = format === "csv" ? [COLUMNS.join(",")] : [];
  for (const index of rows.order) {
    lines.push(line(rows.cells(index, formatLogTime(rows.at[index], startDay))));
    if (lines.length < ROWS_A_CHUNK) continue;
    yield `${lines.join("\n")}\n`;
    lines = [];
  }
  if (lines.length > 0) yield `${lines.join("\n")}\n`;
}

function csvLine(row: WrittenRow): string {
  return COLUMNS.map((column) => quoted(row[column])).join(",");
}

function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Keys without content are left out. */
function jsonLine(row: WrittenRow): string {
  return JSON.stringify(Object.fromEntries(COLUMNS.flatMap((column) => (row[column] === "" ? [] : [[column, row[column]]]))));
}
