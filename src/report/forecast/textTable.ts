import { displayWidth, fit } from "../terminal/columns.ts";

/** Rows with their columns as wide as the widest cell, two blanks between them; the first column is cut where a line would be longer than `columns`. */
export function textTable(rows: readonly (readonly string[])[], columns: number): string[] {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const widths = Array.from({ length: count }, (_, column) => rows.reduce((widest, row) => Math.max(widest, displayWidth(row[column] ?? "")), 0));
  const others = widths.slice(1).reduce((sum, width) => sum + width + 2, 0);
  widths[0] = Math.max(8, Math.min(widths[0] ?? 0, columns - others));
  return rows.map((row) => row.map((cell, column) => (column === row.length - 1 ? cell : fit(cell, widths[column]))).join("  ").trimEnd());
}
