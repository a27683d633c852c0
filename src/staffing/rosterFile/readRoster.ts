import type { Scenario } from "../../scenario/scenario.ts";
import { delimitedRows } from "./delimitedRows.ts";
import { isCalendar, readCalendar } from "./readCalendar.ts";
import { readRosterTable } from "./readRosterTable.ts";
import { RosterEntries } from "./rosterEntries.ts";
import { type RosterReading, rosterOfEntries } from "./rosterOfEntries.ts";
import type { RosterTable } from "./rosterTable.ts";

/**
 * The roster of a text: CSV, TSV, what a spreadsheet puts on the clipboard, or iCalendar. Dates, teams and shifts are those of the scenario; times that no shift has become a shift of their own.
 * @throws InputFaults with the lines and columns of all that cannot be read
 */
export function readRoster(text: string, scenario: Scenario, fileName = "roster"): RosterReading {
  const entries = new RosterEntries(scenario);
  if (isCalendar(text)) readCalendar(text, fileName, entries);
  else readRosterTable({ where: fileName, rows: delimitedRows(text, fileName) }, entries);
  return rosterOfEntries(entries, fileName);
}

/** The same of the sheets of a workbook: the first that has a roster in it is read, others with something in them are told. */
export function readRosterSheets(sheets: readonly (RosterTable & { readonly name: string })[], scenario: Scenario, fileName: string): RosterReading {
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  const readings = filled.map((sheet) => {
    const entries = new RosterEntries(scenario);
    readRosterTable(sheet, entries);
    return { sheet, entries };
  });
  const { sheet, entries } = readings.find((reading) => reading.entries.entries.length > 0) ?? readings.at(0) ?? { sheet: undefined, entries: new RosterEntries(scenario) };
  for (const other of filled) if (other !== sheet) entries.notes.add("sheet-not-read", other.name, fileName);
  return rosterOfEntries(entries, fileName);
}
