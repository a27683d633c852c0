import type { Scenario } from "../../scenario/scenario.ts";
import { type RosterColumn, ROSTER_COLUMNS } from "../../staffing/rosterFile/rosterFileWords.ts";
import type { Rota, RotaDay } from "../../staffing/rota/rota.ts";
import { weekdayOf } from "../../time/calendar.ts";
import type { Language } from "../words/language.ts";
import { judgedRota, type NamedPerson } from "./judgedRota.ts";
import { mealsText, shiftName, shiftText } from "./rosterNames.ts";
import { rosterWordsOf } from "./rosterWords.ts";

/** A table of a roster: the first row names the columns. */
export interface RosterSheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** Columns at the left that stay in sight. */
  readonly headColumns: number;
}

export interface SheetCell {
  /** Text, a number, or nothing. A date is a text `YYYY-MM-DD`. */
  readonly value: string | number;
  readonly kind: "heading" | "name" | "shift" | "off" | "date" | "number" | "plain";
  /** Number of the shift in the scenario, from which its colour follows. */
  readonly shift?: number;
}

type Rostered = Pick<Scenario, "shifts" | "teams" | "start" | "warmUp">;

/** The tables of a rota: a row for each person and a column for each day; a row for each shift that somebody works; how many come in each shift. All three are read again as rosters. Days that run in are left out. */
export function rosterSheets(rota: Rota, scenario: Rostered, language: Language): readonly RosterSheet[] {
  return [rosterGrid(rota, scenario, language), rosterList(rota, scenario, language), rosterCounts(rota, scenario, language)];
}

/** A row for each person, a column for each day, the hours at the end. */
export function rosterGrid(rota: Rota, scenario: Rostered, language: Language): RosterSheet {
  const { dates, persons } = judgedRota(rota, scenario, language);
  const words = rosterWordsOf(language);
  const heading = [...headings(["team", "person"], language), ...dates.map((date) => headed(dayText(date, language))), ...headings(["hours"], language)];
  const rows = persons.map((person) => [
    named(person.team), named(person.name),
    ...dates.map((date): SheetCell => {
      const day = person.days.find((worked) => worked.date === date);
      return day === undefined ? { value: words.off, kind: "off" } : { value: shiftText(day, scenario, language), kind: "shift", shift: numberOf(day.shift, scenario) };
    }),
    { value: rounded(person.hours), kind: "number" } as const,
  ]);
  return { name: words.sheets.grid, headColumns: 2, rows: [heading, ...rows] };
}

function rosterList(rota: Rota, scenario: Rostered, language: Language): RosterSheet {
  const { dates, persons } = judgedRota(rota, scenario, language);
  const rows = dates.flatMap((date) => persons.flatMap((person) => person.days.filter((day) => day.date === date).map((day) => listRow(person, day, scenario, language))));
  return { name: rosterWordsOf(language).sheets.list, headColumns: 1, rows: [headings(["date", "team", "person", "shift", "from", "to", "meals", "hours"], language), ...rows] };
}

function listRow(person: NamedPerson, day: RotaDay, scenario: Rostered, language: Language): SheetCell[] {
  return [
    { value: day.date, kind: "date" }, named(person.team), named(person.name),
    { value: shiftName(day.shift, scenario, language), kind: "shift", shift: numberOf(day.shift, scenario) },
    { value: day.from, kind: "plain" }, { value: day.to, kind: "plain" }, { value: mealsText(day.meals), kind: "plain" }, { value: rounded(day.hours), kind: "number" },
  ];
}

function rosterCounts(rota: Rota, scenario: Rostered, language: Language): RosterSheet {
  const { dates, persons } = judgedRota(rota, scenario, language);
  const heading = [...headings(["team", "shift"], language), ...dates.map((date) => headed(dayText(date, language)))];
  const rows = Object.keys(scenario.teams).flatMap((team) => Object.entries(scenario.shifts).flatMap(([shift, { from, to }]) => {
    const counts = dates.map((date) => persons.filter((person) => person.team === team && person.days.some((day) => day.date === date && day.shift === shift)).length);
    if (counts.every((count) => count === 0)) return [];
    const cell: SheetCell = { value: `${shiftName(shift, scenario, language)} ${from}-${to}`, kind: "shift", shift: numberOf(shift, scenario) };
    return [[named(team), cell, ...counts.map((value): SheetCell => ({ value, kind: "number" }))]];
  }));
  return { name: rosterWordsOf(language).sheets.counts, headColumns: 2, rows: [heading, ...rows] };
}

/** `2026-06-18 Thu`. */
function dayText(date: string, language: Language): string {
  return `${date} ${rosterWordsOf(language).weekdays[weekdayOf(date)]}`;
}

function headings(columns: readonly RosterColumn[], language: Language): SheetCell[] {
  return columns.map((column) => headed(ROSTER_COLUMNS[column][language][0]));
}

function headed(value: string): SheetCell {
  return { value, kind: "heading" };
}

function named(value: string): SheetCell {
  return { value, kind: "name" };
}

function numberOf(shift: string, { shifts }: Pick<Scenario, "shifts">): number {
  return Object.keys(shifts).indexOf(shift);
}

/** Hours to the minute are enough for people. */
function rounded(hours: number): number {
  return Math.round(hours * 100) / 100;
}
