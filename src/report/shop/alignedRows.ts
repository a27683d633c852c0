import { displayWidth, fit } from "../terminal/columns.ts";

/** Rows in columns two blanks apart, as wide as what stands in them: the first and the last from the left, those between from the right. Rows have as many cells as the first. */
export function alignedRows(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column]))));
  const last = widths.length - 1;
  const cellOf = (cell: string, column: number): string =>
    (column > 0 && column < last ? " ".repeat(widths[column] - displayWidth(cell)) + cell : fit(cell, widths[column]));
  return rows.map((row) => row.map(cellOf).join("  ").trimEnd());
}
