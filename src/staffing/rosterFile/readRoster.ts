import { gathered } from "../../errors/gathered.ts";
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

/** The same of the sheets of a workbook: the first that has a roster in it is read; others with something in them are told, unless they say the same in another form. */
export function readRosterSheets(sheets: readonly (RosterTable & { readonly name: string })[], scenario: Scenario, fileName: string): RosterReading {
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  const readings = filled.map((sheet) => {
    const entries = new RosterEntries(scenario);
    readRosterTable(sheet, entries);
    return { sheet, entries };
  });
  const chosen = readings.find(({ entries }) => entries.entries.length > 0) ?? readings.at(0) ?? { sheet: undefined, entries: new RosterEntries(scenario) };
  const reading = rosterOfEntries(chosen.entries, fileName);
  const others = readings.filter(({ sheet, entries }) => sheet !== chosen.sheet && !saysTheSame(entries, reading, fileName));
  return { ...reading, notes: [...reading.notes, ...others.map(({ sheet: { name }, entries }) => ({ code: entries.entries.length > 0 ? "sheet-differs" as const : "sheet-not-read" as const, what: name, count: 1, example: fileName }))] };
}

function saysTheSame(entries: RosterEntries, { roster }: RosterReading, fileName: string): boolean {
  if (entries.faults.length > 0 || entries.entries.length === 0) return false;
  return JSON.stringify(gathered([], () => rosterOfEntries(entries, fileName))?.roster) === JSON.stringify(roster);
}
