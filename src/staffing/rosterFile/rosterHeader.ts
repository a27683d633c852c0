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
  const dayNamed = (cell: string): NamedDays | undefined => namedDays(cell, dates);
  const byDate = headersOf(upper, rows, { daysOf: dayNamed, dayNamed });
  const byNumber = headersOf(upper.filter(isCountedUp), rows, { daysOf: (cell) => daysOfMonth(cell, dates), dayNamed }).filter(isSimulated);
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

interface DayHeadings {
  /** The days that a heading means. */
  readonly daysOf: (cell: string) => NamedDays | undefined;
  /** The same of a date or weekday alone, since numbers below numbers are no dates. */
  readonly dayNamed: (cell: string) => NamedDays | undefined;
}

function headersOf(rows: readonly TableRow[], all: readonly TableRow[], days: DayHeadings): RosterHeader[] {
  return rows.map((row) => headerOf(row, all, days)).filter((header) => header.dates.size > 0 || (isList(header) && header.columns.size > 1));
}

function headerOf(row: TableRow, all: readonly TableRow[], { daysOf, dayNamed }: DayHeadings): RosterHeader {
  const at = all.indexOf(row);
  const columns = new Map<RosterColumn, number>();
  const dates = new Map<number, NamedDays>();
  const unknown: number[] = [];
  const second = all.at(at + 1);
  const isTwoRows = second !== undefined && isSecondRow(row, second, { daysOf, dayNamed });
  const width = Math.max(row.cells.length, isTwoRows ? second.cells.length : 0);
  const cells = Array.from({ length: width }, (_, place) => [row.cells[place] ?? "", isTwoRows ? second.cells[place] ?? "" : ""].find((written) => written !== "") ?? "");
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

/** A second row of headings has weekdays (or dates) below the dates and nothing else there; where they are such as counts may be, too (一, 1.5), only headings beside them. */
function isSecondRow(row: TableRow, second: TableRow, { daysOf, dayNamed }: DayHeadings): boolean {
  const isBelowDate = (place: number): boolean => daysOf(row.cells[place] ?? "") !== undefined;
  const below = second.cells.filter((cell, place) => cell !== "" && isBelowDate(place));
  const labels = second.cells.filter((cell, place) => cell !== "" && !isBelowDate(place));
  const isHeaded = labels.length === 0 || labels.some((label) => rosterColumn(label) !== undefined || WEEKDAY_LABEL.test(label));
  return below.length > 0 && below.every((cell) => WEEKDAY_CELL.test(cell) || dayNamed(cell) !== undefined) && (isHeaded || below.every((cell) => !WEEKDAY_CELL.test(cell) && !/\d/u.test(cell)));
}

const WEEKDAY_CELL = /^[(（]?[一二三四五六日天][)）]?$/u;
const WEEKDAY_LABEL = /^(?:星期几?|周几?|礼拜|weekdays?)$/iu;

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
