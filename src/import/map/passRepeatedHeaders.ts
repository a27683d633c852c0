import type { Findings } from "../finding.ts";
import type { OpenTable } from "../rows/logTable.ts";
import { plainHeaderName } from "./headerPlaces.ts";

/** The same table, whose rows that say what its header says are passed over and told: they stand where exports were joined one below the other. */
export function passRepeatedHeaders(open: OpenTable, findings: Findings): OpenTable {
  return (names, headerLine) => {
    const opened = open(names, headerLine);
    const header = names.map(plainHeaderName);
    // One cell decides of nearly all rows; the first may have a byte order mark before it.
    const asked = header.findLastIndex((name) => name !== "");
    const isHeader = (cells: readonly string[]): boolean =>
      cells.length === names.length && cells[asked].trim() === names[asked].trim() && cells.every((cell, place) => plainHeaderName(cell) === header[place]);
    return {
      ...opened,
      takeRow: (line, cells) => {
        if (asked >= 0 && isHeader(cells)) findings.add("header-repeated", () => `the header stands again in line ${line}`, 1, line);
        else opened.takeRow(line, cells);
      },
    };
  };
}
