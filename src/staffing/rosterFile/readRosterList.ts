import { headcount } from "./headcount.ts";
import { isShiftless, MergedShifts, type RowCells } from "./mergedShifts.ts";
import { peopleIn } from "./peopleIn.ts";
import type { RosterEntries } from "./rosterEntries.ts";
import { namedDays } from "./rosterDates.ts";
import { ROSTER_FAULTS } from "./rosterFaults.ts";
import { isRemark, type RosterColumn } from "./rosterFileWords.ts";
import type { RosterHeader } from "./rosterHeader.ts";
import { placeInTable, type RosterTable, rowText, type TableRow } from "./rosterTable.ts";
import { writtenShiftOf, writtenTimes } from "./writtenShiftOf.ts";

/** Reads a list: a row for each date and shift with how many come, or for each person. Without a column of dates it holds for every day. */
export function readRosterList(table: RosterTable, header: RosterHeader, entries: RosterEntries): void {
  let [date, team] = ["", ""];
  const shifts = new MergedShifts(header.columns);
  for (const row of table.rows.slice(header.at + 1)) {
    const total = row.cells.find((written) => entries.isSum(written)) ?? entries.sumLabelIn(row.cells);
    if (total !== undefined) {
      entries.notes.add("total-not-read", total, placeInTable(table, row, 0));
      shifts.end();
      continue;
    }
    const cell = shifts.next(row, hasPeople(row, header));
    // Cells of one date or team are often made one cell, which then stands in the first of its rows.
    date = cell("date") === "" ? date : cell("date");
    team = cell("team") === "" ? team : cell("team");
    readRow({ table, row, header, date, team, cell }, entries);
  }
}

/** Whether a row has people whatever its shift is: somebody's name, or a count beside what tells the row from the one above it; where a list has neither, what tells it. A count alone may be a sum. */
function hasPeople(row: TableRow, { columns }: RosterHeader): boolean {
  const has = (column: RosterColumn): boolean => (row.cells[columns.get(column) ?? -1] ?? "") !== "";
  const isTold = has("date") || has("team");
  const isCounted = columns.has("agents") ? has("agents") : !columns.has("person");
  return !row.cells.some(isRemark) && (has("person") || (isCounted && isTold));
}

interface ListRow {
  readonly table: RosterTable;
  readonly row: TableRow;
  readonly header: RosterHeader;
  readonly date: string;
  readonly team: string;
  readonly cell: RowCells;
}

function readRow({ table, row, header, date, team, cell }: ListRow, entries: RosterEntries): void {
  const place = (column: RosterColumn): string => placeInTable(table, row, header.columns.get(column) ?? 0);
  const days = header.columns.has("date") ? namedDays(date, entries.dates) : entries.everyDay();
  if (days === undefined) {
    entries.faults.push(ROSTER_FAULTS.noDate(place("date"), date));
    return;
  }
  if (days.length === 0) {
    entries.notes.add("dates-outside", date, place("date"));
    return;
  }
  for (const day of days) entries.days.add(day);
  if (isShiftless(cell)) {
    const isLost = cell("agents") !== "" || hasPeople(row, header) || row.cells.some(isRemark);
    if (isLost) entries.notes.add("row-not-read", rowText(row), place(cell("agents") === "" ? "person" : "agents"));
    return;
  }
  if (cell("from") === "" && cell("to") === "" && entries.isOff(cell("shift")) && entries.isOff(cell("times"))) return;
  takeRow({ table, row, header, date, team, cell }, days, entries);
}

function takeRow({ table, row, header, team: written, cell }: ListRow, days: readonly number[], entries: RosterEntries): void {
  const place = (column: RosterColumn): string => placeInTable(table, row, header.columns.get(column) ?? 0);
  const agents = agentsOf(cell, header);
  if (agents === undefined) {
    entries.faults.push(ROSTER_FAULTS.notCount(place("agents"), cell("agents")));
    return;
  }
  const where = place(header.columns.has("shift") ? "shift" : header.columns.has("times") ? "times" : "from");
  const shift = writtenShiftOf(cell, entries);
  if (shift === undefined) {
    entries.faults.push(ROSTER_FAULTS.noTimes(place(header.columns.has("from") ? "from" : "times"), writtenTimes(cell)));
    return;
  }
  for (const { person, agents: count } of peopleOf(cell("person"), cell("agents") === "" ? undefined : agents, { entries, where: place("person") })) {
    const team = entries.teamOf(written, place("team"), person) ?? "";
    const entry = { days, team, agents: count ?? agents, where, ...(person === "" ? {} : { person }) };
    if (entry.agents === 0) continue;
    if (shift === "cell") entries.takeCell(cell("shift"), entry);
    else for (const one of shift) entries.take(one, [cell("shift"), cell("times"), `${cell("from")}-${cell("to")}`].find((text) => text !== "") ?? "", entry);
  }
}

/** The people of a row, each as one, as far as they are as many as it counts; where it counts other than it names, the count holds. */
function peopleOf(written: string, counted: number | undefined, { entries, where }: { readonly entries: RosterEntries; readonly where: string }): readonly { readonly person: string; readonly agents?: number }[] {
  const people = peopleIn(written, entries, where);
  if (people.length === 1) return [{ person: written }];
  if (counted === undefined || counted === people.length) return people.map((person) => ({ person, agents: 1 }));
  if (counted < people.length) entries.notes.add("fewer-than-names", written, where);
  return [{ person: written, agents: counted }];
}

/** A row for a person is one. */
function agentsOf(cell: RowCells, { columns }: RosterHeader): number | undefined {
  if (!columns.has("agents")) return 1;
  if (cell("agents") === "") return columns.has("person") && cell("person") !== "" ? 1 : 0;
  return headcount(cell("agents"));
}
