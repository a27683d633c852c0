import readWorkbookFile, { readSheet } from "read-excel-file/universal";
import { InputFaults } from "../../errors/inputFault.ts";
import { formatLogTime } from "../../log/logTime.ts";
import { DAY_MS, SECOND_MS } from "../../time/units.ts";

/** A sheet with its cells as text; a row's line in the sheet is its place here and one. */
export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** Whole numbers that a spreadsheet has rounded, by column: how many, and the first. */
  readonly rounded: ReadonlyMap<number, RoundedNumbers>;
}

export interface RoundedNumbers {
  readonly count: number;
  readonly line: number;
  readonly text: string;
}

/** A number as it is written in the file: long ids lose nothing. */
interface WrittenNumber {
  readonly digits: string;
}

type Cell = string | WrittenNumber | boolean | Date | null;

const AS_WRITTEN = { trim: false, parseNumber: (digits: string): WrittenNumber => ({ digits }) } as const;
/** Day number of 1970-01-01 where 1 is 1900-01-01, with the 29 February 1900 that spreadsheets count. */
const SERIAL_OF_1970 = 25_569;
/** Whole numbers from here on have more than 15 digits. */
const FIRST_ROUNDED = 1e15;
/** Days between the two beginnings of time that a workbook can have. */
const DAYS_1900_TO_1904 = 1462;
/** Times before this have no date: a cell with a time of day. */
const FIRST_DATE_MS = -SERIAL_OF_1970 * DAY_MS + DAY_MS;

/**
 * The sheets of an Excel workbook (.xlsx): times as `2026-06-18T20:00:03.120`, in columns of dates alone as `2026-06-18`, times of day as `20:00:03.120`, numbers without a fraction as
 * `3`, truth as `true` and `false`; formulas as what they came to, errors as nothing. A file that cannot be read is a fault.
 */
export async function workbookSheets(bytes: ArrayBuffer, fileName: string): Promise<readonly WorkbookSheet[]> {
  try {
    const sheets = await readWorkbookFile(bytes, AS_WRITTEN);
    const read: WorkbookSheet[] = [];
    for (const [index, { sheet, data }] of sheets.entries()) {
      const rows = data as unknown as readonly (readonly Cell[])[];
      const serials = hasFractions(rows) ? await serialsOf(bytes, index + 1) : undefined;
      read.push({ name: sheet, rounded: roundedNumbers(rows), rows: rowTexts(rows, serials) });
    }
    return read;
  } catch (error) {
    throw unreadable(error, fileName);
  }
}

/**
 * Dates come cut to whole milliseconds after the arithmetic, which makes some 1 ms early. Of times in whole seconds that can be told from the
 * date itself; where there are others, the numbers behind them are read as well.
 */
function hasFractions(rows: readonly (readonly Cell[])[]): boolean {
  return rows.some((row) => row.some((cell) => cell instanceof Date && !isNearSecond(cell.getTime())));
}

function isNearSecond(ms: number): boolean {
  return (((ms + 1) % SECOND_MS) + SECOND_MS) % SECOND_MS <= 1;
}

/** The sheet with the numbers behind its dates, but those in the few formats that every workbook has (none shows parts of a second). */
async function serialsOf(bytes: ArrayBuffer, sheet: number): Promise<readonly (readonly Cell[])[]> {
  // The option is not among the package's types.
  const options = { ...AS_WRITTEN, smartDateParser: false };
  return (await readSheet(bytes, sheet, options)) as unknown as readonly (readonly Cell[])[];
}

function rowTexts(rows: readonly (readonly Cell[])[], serials: readonly (readonly Cell[])[] | undefined): readonly (readonly string[])[] {
  const clocks = new Set<number>();
  for (const row of rows) for (const [place, cell] of row.entries()) if (cell instanceof Date && cell.getTime() % DAY_MS !== 0) clocks.add(place);
  return rows.map((row, at) => row.map((cell, place) => {
    return cell instanceof Date ? timeText(exactMs(cell.getTime(), serials?.[at]?.[place]), clocks.has(place)) : cellText(cell);
  }));
}

function cellText(cell: Exclude<Cell, Date>): string {
  if (cell === null) return "";
  return typeof cell === "object" ? plainNumber(cell.digits) : String(cell);
}

/** What the clock showed. [ms since 1970 as if it were UTC] */
function exactMs(cutMs: number, serial: Cell | undefined): number {
  if (!isWritten(serial)) return isNearSecond(cutMs) ? Math.ceil(cutMs / SECOND_MS) * SECOND_MS : cutMs;
  const ms = Math.round((Number(serial.digits) - SERIAL_OF_1970) * DAY_MS);
  return cutMs - ms > DAY_MS ? ms + DAYS_1900_TO_1904 * DAY_MS : ms;
}

/** A date alone where no date of the column has a time of day. */
function timeText(ms: number, hasClock: boolean): string {
  const text = formatLogTime(ms, 0);
  const end = text.indexOf("T");
  if (ms < FIRST_DATE_MS) return text.slice(end + 1);
  return hasClock ? text : text.slice(0, end);
}

/** A spreadsheet keeps 15 digits of a number and writes zeros for the others. */
function roundedNumbers(rows: readonly (readonly Cell[])[]): ReadonlyMap<number, RoundedNumbers> {
  const rounded = new Map<number, RoundedNumbers>();
  for (const [row, cells] of rows.entries()) {
    for (const [place, cell] of cells.entries()) {
      if (!isWritten(cell) || Math.abs(Number(cell.digits)) < FIRST_ROUNDED) continue;
      const text = plainNumber(cell.digits);
      if (/^\d+$/u.test(text) && !text.endsWith("0")) continue;
      const known = rounded.get(place);
      rounded.set(place, known === undefined ? { count: 1, line: row + 1, text } : { ...known, count: known.count + 1 });
    }
  }
  return rounded;
}

function isWritten(cell: Cell | undefined): cell is WrittenNumber {
  return typeof cell === "object" && cell !== null && "digits" in cell;
}

/** `3` of `3.0`, `1781784003120` of `1.78178400312E12`. */
function plainNumber(digits: string): string {
  return /^-?\d+$/u.test(digits) ? digits : String(Number(digits));
}

function unreadable(error: unknown, fileName: string): InputFaults {
  const reason = error instanceof Error ? error.message : String(error);
  const cell = /^<c\/> at row (\d+), col (\d+): (.+)$/u.exec(reason);
  return new InputFaults([{
    where: cell === null ? fileName : `${fileName}:${cell[1]}`,
    found: cell === null ? `the Excel workbook cannot be read: ${reason}` : `the cell in column ${cell[2]} cannot be read: ${cell[3]}`,
    expected: "a whole Excel workbook (.xlsx)", mend: "open it in a spreadsheet program and save it anew, or save the sheet as CSV",
  }]);
}
