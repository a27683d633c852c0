import writeWorkbook from "write-excel-file/node";
import type { RosterSheet, SheetCell } from "../report/roster/rosterSheets.ts";
import { displayWidth } from "../report/terminal/columns.ts";
import { dayNumber } from "../time/calendar.ts";
import { DAY_MS } from "../time/units.ts";
import { withoutZipTimes } from "./withoutZipTimes.ts";

/** Pale, so that black on white printers keeps the text legible; shifts beyond them begin anew. */
const SHIFT_COLOURS = ["#dbeafe", "#fef3c7", "#dcfce7", "#ede9fe", "#fee2e2", "#cffafe", "#fce7f3", "#e7e5e4"];
const LINE = "#c4c4c4";
const NARROWEST = 6;

/** The sheets of a roster as an Excel workbook: the row of headings and the columns of names stay in sight, each shift has its colour, dates and hours are such. The same sheets give the same bytes. */
export async function rosterWorkbook(sheets: readonly RosterSheet[]): Promise<Uint8Array> {
  const workbook = writeWorkbook(sheets.map(({ name, rows, headColumns }) => ({
    sheet: name, data: rows.map((row) => row.map(cellOf)), stickyRowsCount: 1, stickyColumnsCount: headColumns, orientation: "landscape" as const,
    columns: rows[0].map((_, column) => ({ width: Math.max(NARROWEST, ...rows.map((row) => displayWidth(String(row[column].value)))) + 2 })),
  })));
  return withoutZipTimes(new Uint8Array(await workbook.toBuffer()));
}

function cellOf({ value, kind, shift }: SheetCell) {
  const border = { borderColor: LINE, borderStyle: "thin" as const };
  if (typeof value === "number") return { value, type: Number, format: Number.isInteger(value) ? "0" : "0.0#", ...border };
  switch (kind) {
    case "heading": return { value, type: String, fontWeight: "bold" as const, backgroundColor: "#f0f0f0", ...border };
    case "name": return { value, type: String, fontWeight: "bold" as const, ...border };
    case "shift": return { value, type: String, backgroundColor: SHIFT_COLOURS[(shift ?? 0) % SHIFT_COLOURS.length], ...border };
    case "off": return { value, type: String, textColor: "#8a8a8a", ...border };
    case "date": return { value: new Date((dayNumber(value) ?? 0) * DAY_MS), type: Date, format: "yyyy-mm-dd", ...border };
    case "number":
    case "plain": return { value, type: String, ...border };
  }
}
