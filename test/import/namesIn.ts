import type { NameTable } from "../../src/import/rows/nameTable.ts";

/** All names of a table, by number. */
export function namesIn(table: NameTable): string[] {
  return Array.from({ length: table.size }, (_, number) => table.nameOf(number));
}
