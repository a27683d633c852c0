import type { FigureTable } from "../figureTables.ts";
import { plainFigure } from "./plainFigure.ts";

/** A table as CSV: comma, CRLF (RFC 4180), UTF-8 with a byte order mark, without which spreadsheet programs on Chinese Windows take it for GBK. Numbers stand without the commas of thousands. */
export function tablesCsv({ columns, rows }: Pick<FigureTable, "columns" | "rows">): string {
  return `\uFEFF${[columns, ...rows.map((row) => row.map(numberAsWritten))].map((row) => csvRow(row)).join("\r\n")}\r\n`;
}

/** Several tables one below the other, each under its title, with an empty line between them. */
export function joinedCsv(tables: readonly Pick<FigureTable, "title" | "columns" | "rows">[]): string {
  return `\uFEFF${tables.map((table) => `${csvRow([table.title])}\r\n${tablesCsv(table).slice(1)}`).join("\r\n")}`;
}

/** One row; what a spreadsheet would take for a formula (a text that begins with `=`, `+`, `-`, `@` and is no number) is marked as text by an apostrophe. */
export function csvRow(cells: readonly string[]): string {
  return cells.map((cell) => quoted(/^[\s]*[=+\-@]/u.test(cell) && plainFigure(cell) === undefined ? `'${cell}` : cell)).join(",");
}

function numberAsWritten(cell: string): string {
  return plainFigure(cell) === undefined ? cell : cell.replaceAll(",", "").replace("−", "-").replace(/^\+/u, "");
}

function quoted(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
