/** A table as it was read: rows of cells with the line on which each begins. */
export interface RosterTable {
  /** File (and sheet) that faults name. */
  readonly where: string;
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** Counted from 1. */
  readonly line: number;
  /** Without blanks around them. */
  readonly cells: readonly string[];
}

/** File, line and column, both counted from 1. */
export function placeInTable({ where }: RosterTable, { line }: TableRow, column: number): string {
  return `${where}:${line}:${column + 1}`;
}

/** Without blanks around it, full-width ones and byte order marks included. */
export function plainCell(cell: string): string {
  return cell.replace(/^[\s\u3000\uFEFF]+|[\s\u3000\uFEFF]+$/gu, "");
}

/** Spelling in which names are compared: no case, no blanks, full-width signs as plain ones. */
export function plainName(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/[\s_]+/gu, "");
}
