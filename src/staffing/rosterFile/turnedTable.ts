import { namedDays } from "./rosterDates.ts";
import { rosterColumn } from "./rosterFileWords.ts";
import type { RosterTable, TableRow } from "./rosterTable.ts";

/** Titles may stand above the headings in so many rows. */
const UPPER_ROWS = 20;

/**
 * A table with dates going down and people or shifts going across, turned so that the dates go across; undefined where a table is none such: below a heading for dates (or none) in its first column stand dates and nothing
 * else, and the other headings are no columns of a list. Rows then know the columns that they were, so that faults name the places of the file.
 */
export function turnedTable({ where, rows }: RosterTable, dates: readonly string[]): RosterTable | undefined {
  const at = rows.slice(0, UPPER_ROWS).findIndex((row, place) => isHeading(row) && isDated(rows[place + 1], dates));
  if (at < 0) return undefined;
  const [heading, ...body] = rows.slice(at);
  const dated = body.filter((row) => isDated(row, dates));
  if (dated.some((row, place) => place > 0 && row.cells[0] === dated[place - 1].cells[0])) return undefined;
  const used = [heading, ...dated];
  const columns = Math.max(...used.map(({ cells }) => cells.length));
  const turned = Array.from({ length: columns }, (_, column): TableRow => ({ line: column + 1, cells: used.map(({ cells }, place) => (column === 0 && place === 0 ? "" : cells[column] ?? "")) }));
  return { where, rows: turned.filter(({ cells }) => cells.some((cell) => cell !== "")), lines: used.map(({ line }) => line) };
}

/** Several headings beside that of the dates, none of a list. */
function isHeading({ cells: [first = "", ...others] }: TableRow): boolean {
  const named = others.filter((cell) => cell !== "");
  return (first === "" || rosterColumn(first) === "date" || rosterColumn(first) === "times") && named.length > 0 && named.every((cell) => rosterColumn(cell) === undefined && !/^\d/u.test(cell));
}

function isDated(row: TableRow | undefined, dates: readonly string[]): boolean {
  return row !== undefined && (row.cells[0] ?? "") !== "" && namedDays(row.cells[0], dates) !== undefined;
}
