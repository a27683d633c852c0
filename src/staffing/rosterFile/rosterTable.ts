/** A table as it was read: rows of cells with the line on which each begins. */
export interface RosterTable {
  /** File (and sheet) that faults name. */
  readonly where: string;
  readonly rows: readonly TableRow[];
  /** Of a table that was turned the lines of its columns: a row's `line` is then the column that it was. */
  readonly lines?: readonly number[];
}

export interface TableRow {
  /** Counted from 1. */
  readonly line: number;
  /** Without blanks around them. */
  readonly cells: readonly string[];
}

/** File, line and column, both counted from 1. */
export function placeInTable({ where, lines }: RosterTable, { line }: TableRow, column: number): string {
  if (lines !== undefined) return `${where}:${lines[column] ?? lines[0]}:${line}`;
  return `${where}:${line}:${column + 1}`;
}

/** What stands in a row, with blanks between. */
export function rowText({ cells }: TableRow): string {
  return cells.filter((cell) => cell !== "").join(" ");
}

/** Without blanks around it, full-width ones and signs without any width included. */
export function plainCell(cell: string): string {
  return cell.replace(/^[\s\u3000\u200B-\u200F\u2060\uFEFF]+|[\s\u3000\u200B-\u200F\u2060\uFEFF]+$/gu, "");
}
