import { isDayOff, isTotal, standardShift } from "./rosterFileWords.ts";
import { placeInTable, plainName, type RosterTable, type TableRow } from "./rosterTable.ts";
import type { RosterEntries } from "./rosterEntries.ts";
import { ROSTER_FAULTS } from "./rosterFaults.ts";
import { isList, rosterHeader, type RosterHeader } from "./rosterHeader.ts";
import { headcount } from "./headcount.ts";
import { readRosterList } from "./readRosterList.ts";
import { shiftCell } from "./shiftCell.ts";

/**
 * Reads a table with a header, whatever its form: a row for each person and a column for each day; a row for each shift, a column for each day and how many come in the cells; or a list with
 * a row for each date and shift.
 */
export function readRosterTable(table: RosterTable, entries: RosterEntries): void {
  const header = rosterHeader(table, entries.dates);
  if (header === undefined) {
    entries.faults.push(ROSTER_FAULTS.noHeader(table.where));
    return;
  }
  tellUnread(table, header, entries);
  if (isList(header)) readRosterList(table, header, entries);
  else readGrid(table, header, entries);
}

function readGrid(table: RosterTable, header: RosterHeader, entries: RosterEntries): void {
  const body = table.rows.slice(header.at + 1);
  for (const [place, days] of header.dates) {
    if (days.length === 0) entries.notes.add("dates-outside", header.row.cells[place], placeInTable(table, header.row, place));
    for (const day of days) entries.days.add(day);
  }
  const isByShift = header.columns.has("shift") || (!header.columns.has("person") && isOfCounts(body, header, entries));
  const name = header.columns.get(isByShift ? "shift" : "person") ?? header.unknown.find((place) => body.some(({ cells }) => (cells[place] ?? "") !== "")) ?? 0;
  const teamColumn = header.columns.get("team");
  let team = "";
  for (const row of body) {
    const total = [name, teamColumn].map((place) => row.cells[place ?? -1] ?? "").find((cell) => entries.isSum(cell));
    if (total !== undefined) {
      entries.notes.add("total-not-read", total, placeInTable(table, row, name));
      continue;
    }
    // Cells of one team are often made one cell, which then stands in the first of its rows.
    team = teamColumn === undefined || (row.cells[teamColumn] ?? "") === "" ? team : row.cells[teamColumn];
    if (isByShift) readShiftRow({ table, row, name, team }, header, entries);
    else readPersonRow({ table, row, name, team }, header, entries);
  }
}

interface GridRow {
  readonly table: RosterTable;
  readonly row: TableRow;
  /** Column of the person, or of the shift. */
  readonly name: number;
  readonly team: string;
}

function readPersonRow({ table, row, name, team: written }: GridRow, header: RosterHeader, entries: RosterEntries): void {
  const person = row.cells[name] ?? "";
  const worked = [...header.dates].filter(([place]) => !entries.isOff(row.cells[place] ?? ""));
  if (worked.length === 0) return;
  const team = entries.teamOf(written, placeInTable(table, row, header.columns.get("team") ?? name), person);
  for (const [place, days] of worked) {
    const where = placeInTable(table, row, place);
    if (days.length > 0) entries.takeCell(row.cells[place], { days, team: team ?? "", agents: 1, where, ...(person === "" ? {} : { person }) });
  }
}

function readShiftRow({ table, row, name, team: written }: GridRow, header: RosterHeader, entries: RosterEntries): void {
  const counted = [...header.dates].filter(([place]) => !entries.isOff(row.cells[place] ?? ""));
  const shift = row.cells[name] ?? "";
  if (counted.length === 0) return;
  const team = entries.teamOf(written, placeInTable(table, row, header.columns.get("team") ?? name));
  for (const [place, days] of counted) {
    const where = placeInTable(table, row, place);
    const agents = headcount(row.cells[place]);
    if (agents === undefined) entries.faults.push(ROSTER_FAULTS.notCount(where, row.cells[place]));
    else if (agents > 0 && days.length > 0) entries.takeCell(shift, { days, team: team ?? "", agents, where });
  }
}

/** Whether the cells of a table without a heading for its rows are numbers and its rows shifts. */
function isOfCounts(body: readonly TableRow[], { dates, unknown }: RosterHeader, { scenario }: RosterEntries): boolean {
  const rows = body.filter(({ cells }) => !isTotal(cells[unknown[0] ?? 0] ?? ""));
  const cells = rows.flatMap((row) => [...dates.keys()].map((place) => row.cells[place] ?? "")).filter((cell) => !isDayOff(cell));
  const isShift = (name: string): boolean => Object.keys(scenario.shifts).some((shift) => plainName(shift) === plainName(name)) || standardShift(name) !== undefined || shiftCell(name, [])?.[0]?.times !== undefined;
  return cells.length > 0 && cells.every((cell) => headcount(cell) !== undefined) && rows.every(({ cells: [first = ""] }) => first === "" || isShift(first));
}

/** Columns with something in them that are not known are told. */
function tellUnread(table: RosterTable, { row, at, unknown }: RosterHeader, { notes }: RosterEntries): void {
  for (const place of unknown) {
    const isFilled = row.cells[place] !== "" && table.rows.slice(at + 1).some(({ cells }) => (cells[place] ?? "") !== "");
    if (isFilled) notes.add("column-not-read", row.cells[place], placeInTable(table, row, place));
  }
}
