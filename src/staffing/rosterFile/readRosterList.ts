import { headcount } from "./headcount.ts";
import type { RosterEntries } from "./rosterEntries.ts";
import { namedDays } from "./rosterDates.ts";
import { ROSTER_FAULTS } from "./rosterFaults.ts";
import type { RosterColumn } from "./rosterFileWords.ts";
import type { RosterHeader } from "./rosterHeader.ts";
import { placeInTable, type RosterTable, type TableRow } from "./rosterTable.ts";
import { writtenShiftOf } from "./writtenShiftOf.ts";

/** Reads a list: a row for each date and shift with how many come, or for each person. Without a column of dates it holds for every day. */
export function readRosterList(table: RosterTable, header: RosterHeader, entries: RosterEntries): void {
  let [date, team] = ["", ""];
  for (const row of table.rows.slice(header.at + 1)) {
    const total = row.cells.find((written) => entries.isSum(written));
    if (total !== undefined) {
      entries.notes.add("total-not-read", total, placeInTable(table, row, 0));
      continue;
    }
    const cell = (column: RosterColumn): string => row.cells[header.columns.get(column) ?? -1] ?? "";
    // Cells of one date or team are often made one cell, which then stands in the first of its rows.
    date = cell("date") === "" ? date : cell("date");
    team = cell("team") === "" ? team : cell("team");
    readRow({ table, row, header, date, team, cell }, entries);
  }
}

interface ListRow {
  readonly table: RosterTable;
  readonly row: TableRow;
  readonly header: RosterHeader;
  readonly date: string;
  readonly team: string;
  readonly cell: (column: RosterColumn) => string;
}

function readRow({ table, row, header, date, team: written, cell }: ListRow, entries: RosterEntries): void {
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
  const isShiftless = cell("shift") === "" && cell("from") === "" && cell("to") === "" && cell("times") === "";
  if (isShiftless || (cell("from") === "" && entries.isOff(cell("shift")) && entries.isOff(cell("times")))) {
    if (isShiftless && cell("agents") !== "") entries.notes.add("row-not-read", row.cells.join(" "), place("agents"));
    return;
  }
  const agents = agentsOf(cell, header);
  if (agents === undefined) {
    entries.faults.push(ROSTER_FAULTS.notCount(place("agents"), cell("agents")));
    return;
  }
  const person = cell("person");
  const team = entries.teamOf(written, place("team"), person) ?? "";
  if (agents === 0) return;
  const entry = { days, team, agents, where: place(header.columns.has("shift") ? "shift" : header.columns.has("times") ? "times" : "from"), ...(person === "" ? {} : { person }) };
  const shift = writtenShiftOf(cell, entries);
  if (shift === undefined) entries.faults.push(ROSTER_FAULTS.noTimes(place(header.columns.has("from") ? "from" : "times"), [cell("times"), cell("from"), cell("to"), cell("meals")].filter((text) => text !== "").join(" ")));
  else if (shift === "cell") entries.takeCell(cell("shift"), entry);
  else entries.take(shift, [cell("shift"), cell("times"), `${cell("from")}-${cell("to")}`].find((text) => text !== "") ?? "", entry);
}

/** A row for a person is one. */
function agentsOf(cell: ListRow["cell"], { columns }: RosterHeader): number | undefined {
  if (!columns.has("agents")) return 1;
  if (cell("agents") === "") return columns.has("person") && cell("person") !== "" ? 1 : 0;
  return headcount(cell("agents"));
}
