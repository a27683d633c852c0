import { InputFaults } from "../errors/inputFault.ts";
import type { Findings } from "./finding.ts";
import type { OpenTable } from "./logTable.ts";
import { workbookSheets } from "./workbookSheets.ts";
import type { WorkbookSheet } from "./workbookSheets.ts";

/** What a workbook's reader is told beside its bytes. */
export interface WorkbookSource {
  readonly fileName: string;
  readonly findings: Findings;
  /** Name or number (from 1) of the sheet that is read; the first one where absent. */
  readonly sheet?: string;
  /** Row of the header, from 1; where absent, the first of the upper rows that `isHeader` takes for one. */
  readonly headerRow?: number;
  readonly isHeader: (names: readonly string[]) => boolean;
}

/** A header is looked for among so many rows: titles, dates and filters of a report may stand above it. */
const ROWS_ABOVE = 20;

/**
 * Reads a table from a sheet of an Excel workbook (.xlsx); a row's line is its number in the sheet. Rows above the header, other sheets with rows in them and numbers too
 * long for a spreadsheet become findings. A file that cannot be read is a fault.
 */
export async function readWorkbook(bytes: ArrayBuffer, source: WorkbookSource, open: OpenTable): Promise<void> {
  const sheets = await workbookSheets(bytes, source.fileName);
  const { name, rows, rounded } = chosenSheet(sheets, source);
  for (const other of sheets) {
    if (other.name !== name && other.rows.length > 0) source.findings.add("sheet-not-read", () => `${other.name} (${other.rows.length} rows); read is ${name}`);
  }
  if (rows.length === 0) throw new InputFaults([emptySheet(name, sheets, source.fileName)]);
  const header = headerAt(rows, source);
  for (let row = 0; row < header; row++) {
    if (isFilled(rows[row])) source.findings.add("row-above-header", () => `${rows[row].filter((cell) => cell.trim() !== "").join(" ")} (${source.fileName}:${row + 1})`);
  }
  const { takeRow, places } = open(rows[header], header + 1);
  for (const place of places) {
    const numbers = rounded.get(place);
    if (numbers === undefined) continue;
    const { count, line, text } = numbers;
    source.findings.add("number-rounded", () => `${text} in line ${line}: a spreadsheet keeps 15 digits of a number, so that several ids can become one; write them as text`, count);
  }
  for (let row = header + 1; row < rows.length; row++) takeRow(row + 1, rows[row]);
}

function chosenSheet(sheets: readonly WorkbookSheet[], { sheet, fileName }: WorkbookSource): WorkbookSheet {
  if (sheet === undefined) return sheets[0];
  const chosen = sheets.find(({ name }) => name === sheet) ?? sheets.find(({ name }) => name.trim().toLowerCase() === sheet.trim().toLowerCase()) ?? sheets[Number(sheet) - 1];
  if (chosen !== undefined) return chosen;
  throw new InputFaults([{ where: fileName, found: `there is no sheet ${sheet}`, expected: `one of ${sheets.map(({ name }) => name).join(", ")}`, mend: "name one of these sheets" }]);
}

/** The row asked for, the one that looks like the header, or the first with something in it, whose fault is then told. */
function headerAt(rows: readonly (readonly string[])[], { headerRow, isHeader }: WorkbookSource): number {
  if (headerRow !== undefined) return Math.min(headerRow, rows.length) - 1;
  const upper = rows.slice(0, ROWS_ABOVE);
  const likely = upper.findIndex(isHeader);
  return likely >= 0 ? likely : Math.max(0, widestOf(upper));
}

/** The first row that has as many cells filled as any: titles have one. */
function widestOf(rows: readonly (readonly string[])[]): number {
  const filled = rows.map((row) => row.filter((cell) => cell.trim() !== "").length);
  return filled.indexOf(Math.max(...filled));
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
