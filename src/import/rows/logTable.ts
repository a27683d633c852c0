import { InputFaults } from "../../errors/inputFault.ts";
import type { InputFault } from "../../errors/inputFault.ts";
import { LOG_COLUMNS } from "../../log/logColumns.ts";
import type { LogColumn, TakeRecord } from "../../log/logColumns.ts";
import { filePlace } from "../filePlace.ts";
import type { Findings } from "../finding.ts";
import type { RowFaults } from "./rowFaults.ts";

/** Takes a table's header, with its line in the file. */
export type OpenTable = (names: readonly string[], line: number) => OpenedTable;

/** What takes the rows below a header. */
export interface OpenedTable {
  /** Takes a row: its line in the file and its cells in the header's order. */
  readonly takeRow: TakeRecord;
  /** The columns that are read, by their place in the header; cells of others may be left empty. */
  readonly places: readonly number[];
  /** For each of LOG_COLUMNS its place in the header, -1 for none, where cells mean what they say and rows may be taken without asking `takeRow`. */
  readonly logPlaces?: readonly number[];
}

interface TableTaker {
  readonly fileName: string;
  readonly findings: Findings;
  readonly faults: RowFaults;
  readonly take: TakeRecord;
}

/**
 * A table whose header names the log's own columns, in any order and case. Rows without content and columns without a name are passed over;
 * columns of other names become a finding; a header that names one of the log's twice is a fault.
 */
export function logTable({ fileName, findings, faults, take }: TableTaker): OpenTable {
  return (names, line) => {
    const columns = names.map(logColumnOf);
    throwRepeated(columns, filePlace(fileName, line));
    for (const [place, name] of names.entries()) {
      if (name.trim() !== "" && columns[place] === undefined) findings.add("column-not-read", () => `${name.trim()} (${filePlace(fileName, line)})`);
    }
    const placeOf = LOG_COLUMNS.map((column) => columns.indexOf(column));
    const takeRow: TakeRecord = (row, cells) => {
      if (cells.length > names.length && cells.slice(names.length).some((cell) => cell.trim() !== "")) {
        faults.add(row, `the row has ${cells.length} cells`, `at most ${names.length}, as in the header`, "put cells that hold the delimiter in quotes", { of: "too-many-cells", values: { cells: cells.length, names: names.length } });
      } else if (cells.some((cell) => cell.trim() !== "")) {
        take(row, placeOf.map((place) => (place < 0 || place >= cells.length ? "" : cells[place])));
      }
    };
    return { takeRow, places: placeOf.filter((place) => place >= 0), logPlaces: placeOf };
  };
}

/** The log's column of this name in a header; undefined for any other name. */
export function logColumnOf(name: string): LogColumn | undefined {
  const plain = name.trim().replace(/^"|"$/gu, "").trim().toLowerCase();
  return LOG_COLUMNS.find((column) => column === plain);
}

function throwRepeated(columns: readonly (LogColumn | undefined)[], where: string): void {
  const faults = LOG_COLUMNS.flatMap((column): InputFault[] => {
    const places = columns.flatMap((its, index) => (its === column ? [index + 1] : []));
    if (places.length < 2) return [];
    return [{ where, found: `columns ${places.join(" and ")} are called ${column}`, expected: "each column once", mend: "keep the one that is meant and give the others another name", kind: { of: "columns-alike", values: { places: places.join("、"), column } } }];
  });
  if (faults.length > 0) throw new InputFaults(faults);
}
