import { isDayOff, isRemark, isTotalLabel, type RosterColumn, rosterColumn } from "./rosterFileWords.ts";
import { plainName } from "../../scenario/plainName.ts";
import { standardShift } from "../../scenario/standardShiftNames.ts";
import { placeInTable, plainCell, type RosterTable, rowText, type TableRow } from "./rosterTable.ts";
import type { RosterEntries, RosterEntry } from "./rosterEntries.ts";
import { ROSTER_FAULTS } from "./rosterFaults.ts";
import { isList, rosterHeader, type RosterHeader } from "./rosterHeader.ts";
import { headcount } from "./headcount.ts";
import { isShiftless, MergedShifts } from "./mergedShifts.ts";
import { peopleIn } from "./peopleIn.ts";
import { namedDays } from "./rosterDates.ts";
import { readRosterList } from "./readRosterList.ts";
import { shiftCell, type WrittenShift } from "./shiftCell.ts";
import { turnedTable } from "./turnedTable.ts";
import { writtenShiftOf, writtenTimes } from "./writtenShiftOf.ts";

/**
 * Reads a table with a header, whatever its form: a row for each person and a column for each day; a row for each shift, a column for each day and how many come in the cells; or a list with
 * a row for each date and shift. Dates may also go down, and people or shifts across.
 */
export function readRosterTable(written: RosterTable, entries: RosterEntries): void {
  const table = turnedTable(written, entries) ?? written;
  const header = rosterHeader(table, entries.dates);
  if (header === undefined) {
    entries.faults.push(ROSTER_FAULTS.noHeader(table.where));
    return;
  }
  tellAbove(table, header, entries);
  if (!isList(header)) readGrid(table, header, entries);
  else {
    tellUnread(table, header, entries);
    tellNoTimes(table, header, entries);
    readRosterList(table, header, entries);
  }
}

function readGrid(table: RosterTable, written: RosterHeader, entries: RosterEntries): void {
  const body = table.rows.slice(written.at + 1);
  for (const [place, days] of written.dates) {
    if (days.length === 0) entries.notes.add("dates-outside", written.row.cells[place], placeInTable(table, written.row, place));
    for (const day of days) entries.days.add(day);
  }
  const isTimed = written.columns.has("times") || (written.columns.has("from") && written.columns.has("to"));
  const isByShift = written.columns.has("shift") || (!written.columns.has("person") && (isTimed || isOfShifts(body, written, entries)));
  const areNamed = isByShift && haveNames(body, written, entries);
  const headed = isByShift ? written.columns.get("shift") ?? written.columns.get("times") ?? written.columns.get("from") : written.columns.get("person");
  const name = headed ?? written.unknown.find((place) => body.some(({ cells }) => (cells[place] ?? "") !== "")) ?? 0;
  const header: RosterHeader = isByShift && headed === undefined ? { ...written, columns: new Map([...written.columns, ["shift", name]]) } : written;
  tellUnread(table, header, entries, name);
  tellUnused(table, header, { entries, isByShift, name });
  if (isByShift) tellNoTimes(table, header, entries);
  readRows({ table, header, entries, name, areNamed, isByShift, shifts: new MergedShifts(header.columns) });
}

interface Grid {
  readonly table: RosterTable;
  readonly header: RosterHeader;
  readonly entries: RosterEntries;
  /** Column of the person, or of the shift. */
  readonly name: number;
  readonly isByShift: boolean;
  /** Whether cells of a shift have names and no numbers. */
  readonly areNamed: boolean;
  readonly shifts: MergedShifts;
}

function readRows(grid: Grid): void {
  const { table, header, entries, name } = grid;
  let team = "";
  for (const row of table.rows.slice(header.at + 1)) {
    const labels = labelsOf(row, header, name);
    const total = sumIn(labels, entries);
    if (total !== undefined) {
      entries.notes.add("total-not-read", total, placeInTable(table, row, name));
      grid.shifts.end();
      continue;
    }
    // Cells of one team are often made one cell, which then stands in the first of its rows.
    const own = row.cells[header.columns.get("team") ?? -1] ?? "";
    team = own === "" ? team : own;
    const worked = [...header.dates].filter(([place]) => !entries.isOff(row.cells[place] ?? ""));
    if (worked.length === 0 && isRemark(labels.find((label) => label !== "") ?? "")) entries.notes.add("row-not-read", rowText(row), placeInTable(table, row, name));
    if (grid.isByShift) tellLetters(grid, row);
    if (grid.isByShift) readShiftRow(grid, { row, team, labels, worked });
    else readPersonRow(grid, { row, team, worked });
  }
}

/** What stands in a row beside its days: in the columns before the first of them, and in those of name and team. */
function labelsOf({ cells }: TableRow, { dates, columns }: RosterHeader, name: number): readonly string[] {
  const first = Math.min(...dates.keys());
  const team = columns.get("team");
  return cells.filter((_, place) => !dates.has(place) && (place < first || place === name || place === team));
}

function sumIn(labels: readonly string[], entries: RosterEntries): string | undefined {
  return labels.find((label) => entries.isSum(label)) ?? entries.sumLabelIn(labels);
}

interface GridRow {
  readonly row: TableRow;
  readonly team: string;
  readonly labels: readonly string[];
  /** Columns of days with something in them, with the days. */
  readonly worked: readonly (readonly [place: number, days: readonly number[]])[];
}

/** Among numbers of people a letter that means nobody elsewhere may mean somebody. */
function tellLetters({ table, header, entries }: Grid, row: TableRow): void {
  for (const place of header.dates.keys()) {
    const cell = row.cells[place] ?? "";
    if (/^[a-z×✗╳]$/iu.test(cell) && entries.isOff(cell)) entries.notes.add("letter-is-nobody", cell, placeInTable(table, row, place));
  }
}

function readPersonRow({ table, header, name, entries }: Grid, { row, team: written, worked }: Omit<GridRow, "labels">): void {
  if (worked.length === 0) return;
  for (const person of peopleIn(row.cells[name] ?? "", entries, placeInTable(table, row, name))) {
    const team = entries.teamOf(written, placeInTable(table, row, header.columns.get("team") ?? name), person);
    for (const [place, days] of worked) {
      const where = placeInTable(table, row, place);
      if (days.length > 0) entries.takeCell(row.cells[place], { days, team: team ?? "", agents: 1, where, ...(person === "" ? {} : { person }) });
    }
  }
}

function readShiftRow({ table, header, name, entries, areNamed, shifts }: Grid, { row, team: written, labels, worked }: GridRow): void {
  const isRemarked = row.cells.some(isRemark);
  const isLabelled = areNamed || labels.some((label) => label !== "");
  const cell = shifts.next(row, !isRemarked && worked.length > 0 && isLabelled);
  if (worked.length === 0) return;
  if (isShiftless(cell)) {
    // Counts without any word beside them may be sums.
    if (isRemarked || !isLabelled) entries.notes.add("row-not-read", rowText(row), placeInTable(table, row, worked[0][0]));
    else entries.faults.push(ROSTER_FAULTS.noSuchShift(placeInTable(table, row, name), "", Object.keys(entries.scenario.shifts)));
    return;
  }
  const shift = writtenShiftOf(cell, entries);
  if (shift === undefined) {
    entries.faults.push(ROSTER_FAULTS.noTimes(placeInTable(table, row, header.columns.get("times") ?? header.columns.get("from") ?? name), writtenTimes(cell)));
    return;
  }
  const team = entries.teamOf(written, placeInTable(table, row, header.columns.get("team") ?? name)) ?? "";
  for (const [place, days] of worked) {
    const where = placeInTable(table, row, place);
    for (const { agents, ...who } of peopleOf(row.cells[place], areNamed)) {
      if (agents === undefined) entries.faults.push(ROSTER_FAULTS.notCount(where, row.cells[place]));
      else if (agents > 0 && days.length > 0) takeShift(shift, SHIFT_NAMES.map(cell).find((text) => text !== "") ?? "", { days, team, agents, where, ...who }, entries);
    }
  }
}

/** Columns of which the first with something in it is what a fault shows of a shift. */
const SHIFT_NAMES = ["shift", "times", "from"] as const;

/** How many people a cell of a shift has, or who; without a number where that cannot be told. */
function peopleOf(cell: string, areNamed: boolean): readonly { readonly agents: number | undefined; readonly person?: string }[] {
  const names = areNamed ? namesIn(cell) : [];
  return names.length > 0 ? names.map((person) => ({ person, agents: 1 })) : [{ agents: headcount(cell) }];
}

function takeShift(shift: readonly WrittenShift[] | "cell", written: string, entry: Omit<RosterEntry, "shift">, entries: RosterEntries): void {
  if (shift === "cell") entries.takeCell(written, entry);
  else for (const one of shift) entries.take(one, written, entry);
}

/** Whether the cells of shifts have names of people in them: none of them begins with a number, and some have signs of another script than Latin or more than one name. */
function haveNames(body: readonly TableRow[], { dates }: RosterHeader, entries: RosterEntries): boolean {
  const cells = body.filter(({ cells: written }) => entries.sumLabelIn(written) === undefined).flatMap(({ cells: written }) => [...dates.keys()].map((place) => written[place] ?? "")).filter((cell) => !entries.isOff(cell));
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
  const rows = body.filter(({ cells }) => !isTotalLabel(cells[unknown[0] ?? 0] ?? ""));
  const cells = rows.flatMap((row) => [...dates.keys()].map((place) => row.cells[place] ?? "")).filter((cell) => !isDayOff(cell));
  const isShift = (name: string): boolean => Object.keys(scenario.shifts).some((shift) => plainName(shift) === plainName(name)) || standardShift(name) !== undefined || shiftCell(name, [])?.[0]?.times !== undefined;
  const areShifts = cells.some((cell) => isShift(cell));
  return cells.length > 0 && (cells.every((cell) => headcount(cell) !== undefined) || (!areShifts && haveNames(body, header, entries))) && rows.every(({ cells: [first = ""] }) => first === "" || isShift(first));
}

/** Columns with something in them that are not known are told, those without a heading by their numbers; `name` is read without one. */
function tellUnread(table: RosterTable, { row, at, unknown }: RosterHeader, { notes }: RosterEntries, name?: number): void {
  const body = table.rows.slice(at + 1);
  const width = Math.max(row.cells.length, ...body.map(({ cells }) => cells.length));
  const beyond = Array.from({ length: width - row.cells.length }, (_, place) => row.cells.length + place);
  for (const place of [...unknown, ...beyond]) {
    const heading = row.cells[place] ?? "";
    const filled = body.find(({ cells }) => (cells[place] ?? "") !== "");
    if (filled === undefined || (heading === "" && place === name)) continue;
    notes.add("column-not-read", heading === "" ? String(place + 1) : heading, placeInTable(table, heading === "" ? filled : row, place));
  }
}

/** A column of times that has something else in it, beside begin and end, is told. */
function tellNoTimes(table: RosterTable, { row, at, columns }: RosterHeader, { notes }: RosterEntries): void {
  const [times, from, to] = (["times", "from", "to"] as const).map((column) => columns.get(column));
  if (times === undefined || from === undefined || to === undefined) return;
  const other = table.rows.slice(at + 1).find(({ cells }) => !isDayOff(cells[times] ?? "") && (cells[from] ?? "") !== "" && shiftCell(cells[times], [])?.[0]?.times === undefined);
  if (other !== undefined) notes.add("column-not-read", row.cells[times], placeInTable(table, other, times));
}

/** Dates of another table above the header that are read as nothing since none of them is simulated are told. */
function tellAbove(table: RosterTable, { row: { line } }: RosterHeader, { notes, dates }: RosterEntries): void {
  if (table.lines !== undefined) return;
  const headers = table.rows.filter((row) => row.line < line && row.cells.some((cell) => ABOVE.has(rosterColumn(cell))));
  for (const row of headers) {
    for (const [place, cell] of row.cells.entries()) if (namedDays(cell, dates)?.length === 0) notes.add("dates-outside", cell, placeInTable(table, row, place));
  }
}

/** A title may have a date, too, and its word. */
const ABOVE: ReadonlySet<RosterColumn | undefined> = new Set(["person", "shift", "team"]);
