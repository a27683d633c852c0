import { addDays } from "../../src/time/calendar.ts";

const START = "2026-06-18";
const COLUMNS = ["time", "consumer", "conversation", "sender", "kind", "agent", "page", "spam", "blacklisted", "text"] as const;
const LINE = /^(?:(\d+)× )?(?:(\d{4}-\d\d-\d\d) |\+(\d+)(?:\.\.(\d+))? )?(\d\d:\d\d:\d\d(?:\.\d{1,3})?) (\S+) (buyer|agent|bot|system) (\S+)(?: (.*))?$/u;

/** The CSV of a vector's log, in the order of its lines. */
export function vectorLog(log: string): string {
  const rows = log.split("\n").map((line) => line.trim()).filter((line) => line !== "").flatMap(rowsOf);
  return [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ""))].map((cells) => `${cells.map(quoted).join(",")}\n`).join("");
}

type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

function rowsOf(line: string): Row[] {
  const match = LINE.exec(line);
  if (match === null) throw new Error(`a vector's log holds a line that cannot be read: ${line}`);
  const [, times, date, from = "0", to = from, time, who, sender, kind, rest = ""] = match;
  const dates = date === undefined ? Array.from({ length: Number(to) - Number(from) + 1 }, (_, day) => addDays(START, Number(from) + day)) : [date];
  const consumer = who === "-" ? "" : who;
  const consumers = times === undefined ? [consumer] : Array.from({ length: Number(times) }, (_, number) => `${consumer}${number + 1}`);
  return dates.flatMap((on) => consumers.map((name) => ({ time: `${on}T${time}`, consumer: name, sender, kind, ...restOf(rest, line) })));
}

function restOf(rest: string, line: string): Row {
  const textAt = rest.search(/(?:^| )text=/u);
  const words = (textAt < 0 ? rest : rest.slice(0, textAt)).split(" ").filter((word) => word !== "");
  const row: Row = textAt < 0 ? {} : { text: rest.slice(rest.indexOf("text=", textAt) + "text=".length) };
  for (const word of words) {
    const [key, value] = word.split("=");
    if (key === "spam" || key === "blacklisted") row[key] = "1";
    else if ((key === "conversation" || key === "page") && value !== undefined) row[key] = value;
    else if (value === undefined && row.agent === undefined) row.agent = word;
    else throw new Error(`${word} means nothing in the line ${line}`);
  }
  return row;
}

function quoted(cell: string): string {
  return /[",\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
