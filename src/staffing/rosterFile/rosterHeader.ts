import { daysOfMonth, namedDays, type NamedDays } from "./rosterDates.ts";
import { type RosterColumn, rosterColumn } from "./rosterFileWords.ts";
import type { RosterTable, TableRow } from "./rosterTable.ts";

/** The row that names a table's columns, and what they are. */
export interface RosterHeader {
  /** With what a second row of headings has where it has nothing. */
  readonly row: TableRow;
  /** Place among the table's rows of the last row of headings. */
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

/**
 * The header of a roster's table: of the upper rows the first with dates as headings, or with headings for shift and people; one that names a column of people, shifts or teams before one that does not, since a title may
 * have a date, too. Undefined where there is none.
 */
export function rosterHeader({ rows }: RosterTable, dates: readonly string[]): RosterHeader | undefined {
  const upper = rows.slice(0, UPPER_ROWS);
  const byDate = headersOf(upper, rows, (cell) => namedDays(cell, dates));
  const byNumber = headersOf(upper.filter(isCountedUp), rows, (cell) => daysOfMonth(cell, dates)).filter(isSimulated);
  const isSure = (header: RosterHeader): boolean => header.columns.size > 0 && (isList(header) || isSimulated(header));
  return byDate.find(isSure) ?? byNumber.find(isSure) ?? byDate.filter(isSimulated).toSorted((a, b) => b.dates.size - a.dates.size)[0] ?? byDate[0] ?? byNumber[0];
}

function isSimulated({ dates }: RosterHeader): boolean {
  return [...dates.values()].some((days) => days.length > 0);
}

/** Whether a header is of a list: a row for each date and shift, or each person. */
export function isList({ columns, dates }: RosterHeader): boolean {
  return dates.size === 0 && (columns.has("shift") || columns.has("times") || (columns.has("from") && columns.has("to")));
}

function headersOf(rows: readonly TableRow[], all: readonly TableRow[], daysOf: (cell: string) => NamedDays | undefined): RosterHeader[] {
  return rows.map((row) => headerOf(row, all, daysOf)).filter((header) => header.dates.size > 0 || (isList(header) && header.columns.size > 1));
}

function headerOf(row: TableRow, all: readonly TableRow[], daysOf: (cell: string) => NamedDays | undefined): RosterHeader {
  const at = all.indexOf(row);
  const columns = new Map<RosterColumn, number>();
  const dates = new Map<number, NamedDays>();
  const unknown: number[] = [];
  const second = all.at(at + 1);
  const isTwoRows = second !== undefined && isSecondRow(row, second, daysOf);
  const cells = row.cells.map((written, place) => (written === "" && isTwoRows ? second.cells[place] ?? "" : written));
  for (const [place, cell] of cells.entries()) {
    const days = daysOf(cell);
    const column = rosterColumn(cell);
    if (days !== undefined) dates.set(place, days);
    else if (column !== undefined && !columns.has(column)) columns.set(column, place);
    else unknown.push(place);
  }
  if (dates.size === 0) takeTimesForDates(columns, all[at + 1], daysOf);
  return { row: { line: row.line, cells }, at: isTwoRows ? at + 1 : at, columns, dates, unknown };
}

/** A second row of headings has weekdays (or dates) below the dates, and nothing else there. */
function isSecondRow(row: TableRow, second: TableRow, daysOf: (cell: string) => NamedDays | undefined): boolean {
  const below = row.cells.flatMap((cell, place) => (daysOf(cell) === undefined ? [] : [second.cells[place] ?? ""])).filter((cell) => cell !== "");
  return below.length > 0 && below.every((cell) => WEEKDAY_CELL.test(cell) || daysOf(cell) !== undefined);
}

const WEEKDAY_CELL = /^[(（]?[一二三四五六日天][)）]?$/u;

/** A column that is headed as times and has dates in it is one of dates. */
function takeTimesForDates(columns: Map<RosterColumn, number>, first: TableRow | undefined, daysOf: (cell: string) => NamedDays | undefined): void {
  const place = columns.get("times");
  if (place === undefined || columns.has("date") || daysOf(first?.cells[place] ?? "") === undefined) return;
  columns.delete("times");
  columns.set("date", place);
}

/** Whether a row's numbers go up one by one, as the days of a month do. */
function isCountedUp({ cells }: TableRow): boolean {
  const numbers = cells.flatMap((cell) => /^\d{1,2}[日号]?$/u.exec(cell) === null ? [] : [Number.parseInt(cell, 10)]);
  return numbers.length > 0 && numbers.every((number, index) => index === 0 || number === numbers[index - 1] + 1 || number === 1);
}
