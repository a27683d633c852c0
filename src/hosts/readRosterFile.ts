import { InputFaults } from "../errors/inputFault.ts";
import { workbookSheets } from "../import/forms/workbookSheets.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { readRoster, readRosterSheets } from "../staffing/rosterFile/readRoster.ts";
import { ROSTER_FILE } from "../staffing/rosterFile/rosterFaults.ts";
import type { RosterReading } from "../staffing/rosterFile/rosterOfEntries.ts";
import { plainCell } from "../staffing/rosterFile/rosterTable.ts";
import { binaryForm } from "./binaryForm.ts";
import { readBytes } from "./readTextFile.ts";
import { markedEncoding } from "./textPieces.ts";

/** Reads a roster file, whatever its form: CSV, TSV, an Excel workbook, iCalendar. A text is in UTF-8, GB18030, or UTF-16 with its mark. Rejects with InputFaults where it cannot be read. */
export async function readRosterFile(path: string, scenario: Scenario): Promise<RosterReading> {
  const bytes = readBytes(path, ROSTER_FILE);
  if (binaryForm(bytes) === undefined) return readRoster(rosterText(bytes, path), scenario, path);
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes("xl/workbook.xml")) throw otherForm(path, `it is ${binaryForm(bytes)}`);
  // Copied, since a short file lies among others in one buffer.
  const sheets = await workbookSheets(new Uint8Array(bytes).buffer, path);
  const tables = sheets.map(({ name, rows }) => ({
    name, where: path,
    rows: rows.map((cells, row) => ({ line: row + 1, cells: cells.map(plainCell) })).filter(({ cells }) => cells.some((cell) => cell !== "")),
  }));
  return readRosterSheets(tables, scenario, path);
}

function rosterText(bytes: Uint8Array, path: string): string {
  const marked = markedEncoding(bytes);
  for (const encoding of marked === undefined ? ["utf-8", "gb18030"] : [marked]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next encoding may fit.
    }
  }
  throw otherForm(path, "its text is neither UTF-8 nor GB18030");
}

function otherForm(path: string, found: string): InputFaults {
  return new InputFaults([{ where: path, found, expected: ROSTER_FILE, mend: "save it as .xlsx, CSV or .ics", kind: { of: "roster-form", values: {} } }]);
}
