import { nearestName } from "../../document/nearestName.ts";
import type { InputFault } from "../../errors/inputFault.ts";

/** What a roster file may be. */
export const ROSTER_FILE = "a roster: CSV, TSV, an Excel workbook (.xlsx), iCalendar (.ics), or what a spreadsheet puts on the clipboard";

/** What is wrong in a roster file, each with its kind, so that it can be told in another language. */
export const ROSTER_FAULTS = {
  noSuchShift: (where: string, cell: string, shifts: readonly string[]): InputFault => {
    const near = cell === "" ? undefined : nearestName(cell, shifts);
    return {
      where, found: cell === "" ? "no shift is named" : `"${cell}" is no shift`, expected: `a shift (${shifts.join(", ")}), times such as 08:00-17:00, or "off"`, mend: near === undefined ? "write its times: 08:00-17:00 (12:00-13:00)" : `write ${near}`,
      kind: { of: "roster-shift", values: { cell, shifts: shifts.join("、"), near: near ?? "" } },
    };
  },
  noTimes: (where: string, cell: string): InputFault => ({
    where, found: `"${cell}" has times that cannot be`, expected: "a begin and an end at most 24 hours later, the meal between them: 08:00-17:00 (12:00-13:00), 22:00-06:00", mend: "write the times so",
    kind: { of: "roster-times", values: { cell } },
  }),
  notCount: (where: string, cell: string): InputFault => ({
    where, found: `"${cell}" is no number of people`, expected: "a whole number, or nothing where there is nobody", mend: "write how many", kind: { of: "roster-count", values: { cell } },
  }),
  noSuchTeam: (where: string, cell: string, teams: readonly string[]): InputFault => {
    const near = nearestName(cell, teams);
    return {
      where, found: cell === "" ? "no team is named" : `there is no team "${cell}"`, expected: `one of ${teams.join(", ")}`, mend: near === undefined ? "name the team in a column `team`" : `write ${near}`,
      kind: { of: "roster-team", values: { cell, teams: teams.join("、"), near: near ?? "" } },
    };
  },
  noDate: (where: string, cell: string): InputFault => ({
    where, found: cell === "" ? "no date is named" : `"${cell}" is no date`, expected: "a date such as 2026-06-18, 6/18 or 6月18日, or a weekday", mend: "write the date", kind: { of: "roster-date", values: { cell } },
  }),
  noHeader: (where: string): InputFault => ({
    where, found: "no row names the columns", expected: "a row with a date for each day, such as: person, 2026-06-18, 2026-06-19; or with the columns date, shift, agents",
    mend: "write such a row above the roster", kind: { of: "roster-header", values: {} },
  }),
  nothingRead: (where: string): InputFault => ({
    where, found: "nobody works any shift in it", expected: "a row for each person, or for each shift", mend: "name the file (or sheet) that has the roster", kind: { of: "roster-empty", values: {} },
  }),
  noDayWithin: (where: string, first: string, last: string): InputFault => ({
    where, found: "none of its dates is a day of the scenario", expected: `dates from ${first} to ${last}`, mend: "set the scenario's start and days to those of the roster (--set start=…), or write the dates of the scenario",
    kind: { of: "roster-dates", values: { first, last } },
  }),
  dayMissing: (where: string, dates: readonly string[]): InputFault => ({
    where, found: `it has nothing for ${dates.join(", ")}`, expected: "a column, row or event for each judged day", mend: "add the days, or judge fewer (--set days=…)",
    kind: { of: "roster-days", values: { dates: dates.join("、") } },
  }),
  event: (where: string, found: string, mend: string, kind: "start" | "end" | "repeats" | "unfinished" | "zone", what = ""): InputFault => ({
    where, found, expected: "an event (VEVENT) with DTSTART and DTEND for each shift that somebody works", mend, kind: { of: `roster-event-${kind}`, values: { what } },
  }),
} as const;
