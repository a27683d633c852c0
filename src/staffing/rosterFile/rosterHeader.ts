import { daysOfMonth, namedDays, type NamedDays } from "./rosterDates.ts";
import { type RosterColumn, rosterColumn } from "./rosterFileWords.ts";
import type { RosterTable, TableRow } from "./rosterTable.ts";

/** The row that names a table's columns, and what they are. */
export interface RosterHeader {
  readonly row: TableRow;
  /** Place of the row among the table's rows. */
  readonly at: number;
  /** Places of columns by what they tell. */
  readonly columns: ReadonlyMap<RosterColumn, number>;
  /** Columns whose heading is a date, with the simulated days that it means. */
  readonly dates: ReadonlyMap<number, NamedDays>;
  /** Columns with a heading that tells nothing. */
  readonly unknown: readonly number[];
}

/** Titles and notes may stand above the header in so many rows. */
const UPPER_ROWS = 20;

/** The header of a roster's table: the first of the upper rows with dates as headings, or with headings for shift and people. Undefined where there is none. */
export function rosterHeader({ rows }: RosterTable, dates: readonly string[]): RosterHeader | undefined {
  const upper = rows.slice(0, UPPER_ROWS);
  const byDate = firstHeader(upper, (cell) => namedDays(cell, dates));
  if (byDate !== undefined) return byDate;
  const byNumber = firstHeader(upper.filter(isCountedUp), (cell) => daysOfMonth(cell, dates), upper);
  return byNumber !== undefined && [...byNumber.dates.values()].some((days) => days.length > 0) ? byNumber : undefined;
}

/** Whether a header is of a list: a row for each date and shift, or each person. */
export function isList({ columns, dates }: RosterHeader): boolean {
  return dates.size === 0 && (columns.has("shift") || (columns.has("from") && columns.has("to")));
}

function firstHeader(rows: readonly TableRow[], daysOf: (cell: string) => NamedDays | undefined, all: readonly TableRow[] = rows): RosterHeader | undefined {
  for (const row of rows) {
    const header = headerOf(row, all.indexOf(row), daysOf);
    if (header.dates.size > 0 || (isList(header) && header.columns.size > 1)) return header;
  }
  return undefined;
}

function headerOf(row: TableRow, at: number, daysOf: (cell: string) => NamedDays | undefined): RosterHeader {
  const columns = new Map<RosterColumn, number>();
  const dates = new Map<number, NamedDays>();
  const unknown: number[] = [];
  for (const [place, cell] of row.cells.entries()) {
    const days = daysOf(cell);
    const column = rosterColumn(cell);
    if (days !== undefined) dates.set(place, days);
    else if (column !== undefined && !columns.has(column)) columns.set(column, place);
    else unknown.push(place);
  }
  return { row, at, columns, dates, unknown };
}

/** Whether a row's numbers go up one by one, as the days of a month do. */
function isCountedUp({ cells }: TableRow): boolean {
  const numbers = cells.flatMap((cell) => /^\d{1,2}[日号]?$/u.exec(cell) === null ? [] : [Number.parseInt(cell, 10)]);
  return numbers.length > 0 && numbers.every((number, index) => index === 0 || number === numbers[index - 1] + 1 || number === 1);
}
