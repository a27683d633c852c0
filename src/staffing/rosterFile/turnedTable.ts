import { headcount } from "./headcount.ts";
import { namedDays } from "./rosterDates.ts";
import type { RosterEntries } from "./rosterEntries.ts";
import { ROSTER_FAULTS } from "./rosterFaults.ts";
import { isRemark, rosterColumn } from "./rosterFileWords.ts";
import { placeInTable, type RosterTable, rowText, type TableRow } from "./rosterTable.ts";

/** Titles may stand above the headings in so many rows. */
const UPPER_ROWS = 20;

/**
 * A table with dates going down and people or shifts going across, turned so that the dates go across; undefined where a table is none such: below a heading for dates (or none) in its first column stand dates, and the
 * other headings are no columns of a list. Cells of one date are often made one cell: rows without a date go on with the one above them. Sums and remarks are told, other rows are faults. Rows then know the columns that
 * they were, so that faults name the places of the file.
 */
export function turnedTable(table: RosterTable, entries: RosterEntries): RosterTable | undefined {
  const { where, rows } = table;
  const at = rows.slice(0, UPPER_ROWS).findIndex((row, place) => isHeading(row) && isDated(rows[place + 1], entries.dates));
  if (at < 0 || isWithin(rows.slice(0, at), rows[at], entries.dates)) return undefined;
  const used = [rows[at], ...datedRows(table, at, entries)];
  const columns = Math.max(...used.map(({ cells }) => cells.length));
  const turned = Array.from({ length: columns }, (_, column): TableRow => ({ line: column + 1, cells: used.map(({ cells }, place) => (column === 0 && place === 0 ? "" : cells[column] ?? "")) }));
  return { where, rows: turned.filter(({ cells }) => cells.some((cell) => cell !== "")), lines: used.map(({ line }) => line) };
}

/** Rows below the heading in the place `at`, each with its date. */
function datedRows(table: RosterTable, at: number, entries: RosterEntries): readonly TableRow[] {
  const used: TableRow[] = [];
  const body = table.rows.slice(at + 1);
  let begin = 0;
  for (const row of body) {
    const [first = "", ...others] = row.cells;
    const place = placeInTable(table, row, 0);
    const total = row.cells.find((cell) => entries.isSum(cell)) ?? (entries.isSumLabel(first) ? first : undefined);
    if (isDated(row, entries.dates)) begin = used.push(row) - 1;
    else if (total !== undefined) entries.notes.add("total-not-read", total, place);
    else if (rowText(row) === rowText(table.rows[at])) continue;
    else if (row.cells.some(isRemark) || others.every((cell) => cell === "")) entries.notes.add("row-not-read", rowText(row), place);
    else if (first !== "") entries.faults.push(ROSTER_FAULTS.noDate(place, first));
    else if (addsUp(row, used) || addsUp(row, used.slice(begin))) entries.notes.add("total-not-read", rowText(row), place);
    else used.push({ ...row, cells: [used[begin].cells[0], ...others] });
  }
  return used;
}

/** Whether a row without a date has the sums of several rows above it, and so is none of people. */
function addsUp({ cells }: TableRow, above: readonly TableRow[]): boolean {
  const count = (cell = ""): number => (cell === "" ? 0 : headcount(cell) ?? Number.NaN);
  return above.length > 1 && cells.every((cell, column) => column === 0 || count(cell) === above.reduce((sum, row) => sum + count(row.cells[column]), 0));
}

/** Several headings beside that of the dates, none of a list. */
function isHeading({ cells: [first = "", ...others] }: TableRow): boolean {
  const named = others.filter((cell) => cell !== "");
  return (first === "" || rosterColumn(first) === "date" || rosterColumn(first) === "times") && named.length > 0 && named.every((cell) => rosterColumn(cell) === undefined && !/^\d/u.test(cell));
}

/** Whether what looks like a heading without a name is a row within another table: above it stand dates with something beside them. */
function isWithin(above: readonly TableRow[], { cells: [first = ""] }: TableRow, dates: readonly string[]): boolean {
  return first === "" && above.some((row) => isDated(row, dates) && row.cells.slice(1).some((cell) => cell !== ""));
}

function isDated(row: TableRow | undefined, dates: readonly string[]): boolean {
  return row !== undefined && (row.cells[0] ?? "") !== "" && namedDays(row.cells[0], dates) !== undefined;
}
