import { InputFaults } from "../../errors/inputFault.ts";
import type { Findings } from "../finding.ts";
import { isTableHeader } from "../map/isTableHeader.ts";
import type { LogMap } from "../map/logMap.ts";
import type { OpenTable } from "../rows/logTable.ts";
import { workbookSheets } from "./workbookSheets.ts";
import type { WorkbookSheet } from "./workbookSheets.ts";

/** What a workbook's reader is told beside its bytes. */
export interface WorkbookSource {
  readonly fileName: string;
  readonly findings: Findings;
  /** Name or number (from 1) of the sheet that is read; where absent, the map's, else the first with a header that is known. */
  readonly sheet?: string;
  readonly map?: LogMap;
  /** Names of other sheets are not told: they may be those of agents. */
  readonly hidesNames: boolean;
}

/** A header stands within so many rows: titles, dates and filters of a report may stand above it. */
const UPPER_ROWS = 20;

/**
 * Reads a table from a sheet of an Excel workbook (.xlsx); a row's line is its number in the sheet. Rows above the header, other sheets with rows in them and numbers too
 * long for a spreadsheet become findings. A file that cannot be read is a fault.
 */
export async function readWorkbook(bytes: ArrayBuffer, source: WorkbookSource, open: OpenTable): Promise<void> {
  const sheets = await workbookSheets(bytes, source.fileName);
  const { name, rows, rounded } = chosenSheet(sheets, source);
  for (const [index, other] of sheets.entries()) {
    if (other.name === name || other.rows.length === 0) continue;
    source.findings.add("sheet-not-read", () => ({ text: `sheet ${index + 1}${source.hidesNames ? "" : `, ${other.name}`} (${other.rows.length} rows)`, facts: { place: index + 1, rows: other.rows.length, name: source.hidesNames ? "" : other.name } }));
  }
  if (rows.length === 0) throw new InputFaults([emptySheet(name, sheets, source.fileName)]);
  const header = headerAt(rows, source.map);
  const above = rows.slice(0, header).filter(isFilled).length;
  if (above > 0) source.findings.add("lines-above-header", () => `the header stands in line ${header + 1}`, above);
  const { takeRow, places } = open(rows[header], header + 1);
  for (const place of places) {
    const numbers = rounded.get(place);
    if (numbers === undefined) continue;
    const { count, line, text } = numbers;
    source.findings.add("number-rounded", () => ({ text: `${text} in line ${line}: a spreadsheet keeps 15 digits of a number, so that several ids can become one; write them as text`, facts: { id: text } }), count, line);
  }
  for (let row = header + 1; row < rows.length; row++) takeRow(row + 1, rows[row]);
}

function chosenSheet(sheets: readonly WorkbookSheet[], { sheet, map, fileName }: WorkbookSource): WorkbookSheet {
  const asked = sheet ?? map?.sheet;
  if (asked === undefined) return likeliestSheet(sheets, map);
  const plain = asked.trim().toLowerCase();
  const chosen = sheets.find(({ name }) => name === asked) ?? sheets.find(({ name }) => name.trim().toLowerCase() === plain) ?? sheets[Number(asked) - 1];
  if (chosen !== undefined) return chosen;
  // A preset's is only what its program usually calls it.
  if (sheet === undefined && map?.isPreset === true) return likeliestSheet(sheets, map);
  throw new InputFaults([{ where: fileName, found: `there is no sheet ${asked}`, expected: `one of ${sheets.map(({ name }) => name).join(", ")}`, mend: "name one of these sheets" }]);
}

/** The first sheet with a header that is known, since covers and notes may come before it; else the first that has something in it. */
function likeliestSheet(sheets: readonly WorkbookSheet[], map: LogMap | undefined): WorkbookSheet {
  return sheets.find(({ rows }) => knownHeader(rows, map) >= 0) ?? sheets.find(({ rows }) => rows.length > 0) ?? sheets[0];
}

/** The row of the header. Where no upper row is one, the fullest of them, so that its names are told as the fault: titles above a table fill a single cell. */
function headerAt(rows: readonly (readonly string[])[], map: LogMap | undefined): number {
  const known = knownHeader(rows, map);
  if (known >= 0) return known;
  const first = Math.min(firstRow(map), rows.length - 1);
  const filled = rows.slice(first, first + UPPER_ROWS).map((row) => row.filter((cell) => cell.trim() !== "").length);
  return first + filled.indexOf(Math.max(...filled));
}

/** The first of the upper rows that is a header, from the row on that the map says; -1 where none is. */
function knownHeader(rows: readonly (readonly string[])[], map: LogMap | undefined): number {
  const first = firstRow(map);
  const found = rows.slice(first, first + UPPER_ROWS).findIndex((names) => isTableHeader(names, map));
  return found < 0 ? -1 : first + found;
}

function firstRow(map: LogMap | undefined): number {
  return (map?.headerRow ?? 1) - 1;
}

function isFilled(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== "");
}

function emptySheet(name: string, sheets: readonly WorkbookSheet[], fileName: string) {
  const others = sheets.filter(({ rows }) => rows.length > 0).map((other) => other.name);
  return {
    where: fileName, found: `there is nothing in the sheet ${name}`, expected: "a header and rows below it",
    mend: others.length === 0 ? "export the log again" : `name the sheet that has the log: ${others.join(", ")}`,
  };
}
