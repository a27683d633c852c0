import type { RosterColumn } from "./rosterFileWords.ts";
import type { RosterHeader } from "./rosterHeader.ts";
import type { TableRow } from "./rosterTable.ts";

/** What a row says in the column of a kind; an empty text where it says nothing or there is no such column. */
export type RowCells = (column: RosterColumn) => string;

/** Columns that together say which shift a row is of. */
const SHIFT_COLUMNS: readonly RosterColumn[] = ["shift", "times", "from", "to"];
/** What may hold several shifts together, and ends the shift before it where it stands at the left of shifts. */
const OUTER_COLUMNS: readonly RosterColumn[] = ["date", "team", "person"];

/** Whether a row says nothing of a shift. */
export function isShiftless(cell: RowCells): boolean {
  return SHIFT_COLUMNS.every((column) => cell(column) === "");
}

/**
 * The shifts of a table's rows from above down. Cells of one shift are often made one cell, which then stands in the first of its rows: a row with people and without a shift goes on with
 * the one above it, unless it begins another date, team or person at the left of the shifts.
 */
export class MergedShifts {
  readonly #columns: RosterHeader["columns"];
  #above: RowCells | undefined;

  constructor(columns: RosterHeader["columns"]) {
    this.#columns = columns;
  }

  /** What the next row says. `hasPeople`: whether it has people who may go on with the shift above them. */
  next(row: TableRow, hasPeople: boolean): RowCells {
    const own: RowCells = (column) => row.cells[this.#columns.get(column) ?? -1] ?? "";
    if (!isShiftless(own)) {
      this.#above = own;
      return own;
    }
    if (this.#beginsOuter(own)) this.end();
    const above = this.#above;
    if (!hasPeople || above === undefined) return own;
    return (column) => (own(column) === "" && (column === "meals" || SHIFT_COLUMNS.includes(column)) ? above(column) : own(column));
  }

  /** After a row of sums no shift goes on. */
  end(): void {
    this.#above = undefined;
  }

  #beginsOuter(own: RowCells): boolean {
    const first = Math.min(...SHIFT_COLUMNS.map((column) => this.#columns.get(column) ?? Infinity));
    return OUTER_COLUMNS.some((column) => own(column) !== "" && (this.#columns.get(column) ?? Infinity) < first);
  }
}
