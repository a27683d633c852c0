import { isDayOff, isTotal, type RosterColumn, standardShift } from "./rosterFileWords.ts";
import { placeInTable, plainCell, plainName, type RosterTable, type TableRow } from "./rosterTable.ts";
import type { RosterEntries, RosterEntry } from "./rosterEntries.ts";
import { ROSTER_FAULTS } from "./rosterFaults.ts";
import { isList, rosterHeader, type RosterHeader } from "./rosterHeader.ts";
import { headcount } from "./headcount.ts";
import { readRosterList } from "./readRosterList.ts";
import { shiftCell, type WrittenShift } from "./shiftCell.ts";
import { turnedTable } from "./turnedTable.ts";
import { writtenShiftOf } from "./writtenShiftOf.ts";

/**
 * Reads a table with a header, whatever its form: a row for each person and a column for each day; a row for each shift, a column for each day and how many come in the cells; or a list with
 * a row for each date and shift. Dates may also go down, and people or shifts across.
 */
export function readRosterTable(written: RosterTable, entries: RosterEntries): void {
  const table = turnedTable(written, entries.dates) ?? written;
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
  const isTimed = header.columns.has("times") || (header.columns.has("from") && header.columns.has("to"));
  const isByShift = header.columns.has("shift") || (!header.columns.has("person") && (isTimed || isOfShifts(body, header, entries)));
  const areNamed = isByShift && haveNames(body, header, entries);
  const name = (isByShift ? header.columns.get("shift") ?? header.columns.get("times") ?? header.columns.get("from") : header.columns.get("person")) ?? header.unknown.find((place) => body.some(({ cells }) => (cells[place] ?? "") !== "")) ?? 0;
  tellUnused(table, header, { entries, isByShift, name });
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
    if (isByShift) readShiftRow({ table, row, name, team, areNamed }, header, entries);
    else readPersonRow({ table, row, name, team, areNamed }, header, entries);
  }
}

interface GridRow {
  readonly table: RosterTable;
  readonly row: TableRow;
  /** Column of the person, or of the shift. */
  readonly name: number;
  readonly team: string;
  /** Whether cells of a shift have names and no numbers. */
  readonly areNamed: boolean;
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

function readShiftRow({ table, row, name, team: written, areNamed }: GridRow, header: RosterHeader, entries: RosterEntries): void {
  const counted = [...header.dates].filter(([place]) => !entries.isOff(row.cells[place] ?? ""));
  if (counted.length === 0) return;
  const cell = (column: RosterColumn): string => row.cells[header.columns.get(column) ?? -1] ?? "";
  const shift = header.columns.has("shift") || header.columns.has("times") || header.columns.has("from") ? writtenShiftOf(cell, entries) : "cell";
  if (shift === undefined) {
    entries.faults.push(ROSTER_FAULTS.noTimes(placeInTable(table, row, header.columns.get("times") ?? header.columns.get("from") ?? name), [cell("times"), cell("from"), cell("to"), cell("meals")].filter((text) => text !== "").join(" ")));
    return;
  }
  const team = entries.teamOf(written, placeInTable(table, row, header.columns.get("team") ?? name)) ?? "";
  for (const [place, days] of counted) {
    const where = placeInTable(table, row, place);
    const people = areNamed ? namesIn(row.cells[place]).map((person) => ({ person, agents: 1 })) : [{ agents: headcount(row.cells[place]) }];
    for (const { agents, ...who } of people) {
      if (agents === undefined) entries.faults.push(ROSTER_FAULTS.notCount(where, row.cells[place]));
      else if (agents > 0 && days.length > 0) takeShift(shift, row.cells[name] ?? "", { days, team, agents, where, ...who }, entries);
    }
  }
}

function takeShift(shift: WrittenShift | "cell", written: string, entry: Omit<RosterEntry, "shift">, entries: RosterEntries): void {
  if (shift === "cell") entries.takeCell(written, entry);
  else entries.take(shift, written, entry);
}

/** Whether the cells of shifts have names of people in them: none of them begins with a number, and some have signs of another script than Latin or more than one name. */
function haveNames(body: readonly TableRow[], { dates }: RosterHeader, entries: RosterEntries): boolean {
  const cells = body.flatMap(({ cells: written }) => [...dates.keys()].map((place) => written[place] ?? "")).filter((cell) => !entries.isOff(cell));
  return cells.length > 0 && cells.every((cell) => !/^[\d一二三四五六七八九十两]+(?:[^\d]|$)/u.test(cell.normalize("NFKC")) || /^[一二三四五六七八九十两]\p{Script=Han}/u.test(cell)) && cells.some((cell) => /\p{Script=Han}/u.test(cell) || namesIn(cell).length > 1);
}

/** Names with commas, semicolons or lines between them; of Chinese names with blanks, too. */
function namesIn(cell: string): string[] {
  const isHan = /^[\p{Script=Han}\s、，,;；/]+$/u.test(cell);
  return cell.split(isHan ? /[、，,;；/\s]+/u : /[、，,;；/\n]+/u).map(plainCell).filter((person) => person !== "");
}

/** Columns that say something of shifts in a table of people are told: there the cells say it. */
function tellUnused(table: RosterTable, { row, at, columns }: RosterHeader, { entries, isByShift, name }: { readonly entries: RosterEntries; readonly isByShift: boolean; readonly name: number }): void {
  const unused: readonly RosterColumn[] = isByShift ? ["person", "date", "agents"] : ["date", "agents", "times", "from", "to", "meals"];
  for (const column of unused) {
    const place = columns.get(column);
    const isFilled = place !== undefined && place !== name && table.rows.slice(at + 1).some(({ cells }) => (cells[place] ?? "") !== "");
    if (isFilled) entries.notes.add("column-not-read", row.cells[place], placeInTable(table, row, place));
  }
}

/** Whether the rows of a table without a heading for them are shifts, and its cells numbers or names. */
function isOfShifts(body: readonly TableRow[], header: RosterHeader, entries: RosterEntries): boolean {
  const { dates, unknown } = header;
  const { scenario } = entries;
  const rows = body.filter(({ cells }) => !isTotal(cells[unknown[0] ?? 0] ?? ""));
  const cells = rows.flatMap((row) => [...dates.keys()].map((place) => row.cells[place] ?? "")).filter((cell) => !isDayOff(cell));
  const isShift = (name: string): boolean => Object.keys(scenario.shifts).some((shift) => plainName(shift) === plainName(name)) || standardShift(name) !== undefined || shiftCell(name, [])?.[0]?.times !== undefined;
  const areShifts = cells.some((cell) => isShift(cell));
  return cells.length > 0 && (cells.every((cell) => headcount(cell) !== undefined) || (!areShifts && haveNames(body, header, entries))) && rows.every(({ cells: [first = ""] }) => first === "" || isShift(first));
}

/** Columns with something in them that are not known are told. */
function tellUnread(table: RosterTable, { row, at, unknown }: RosterHeader, { notes }: RosterEntries): void {
  for (const place of unknown) {
    const isFilled = row.cells[place] !== "" && table.rows.slice(at + 1).some(({ cells }) => (cells[place] ?? "") !== "");
    if (isFilled) notes.add("column-not-read", row.cells[place], placeInTable(table, row, place));
  }
}
