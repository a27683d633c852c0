import type { RosterDay, Scenario } from "../../scenario/scenario.ts";
import { addDays } from "../../time/calendar.ts";
import { parseTimeOfDay } from "../../time/timeOfDay.ts";
import { nameOf } from "../nameOf.ts";
import { dayName } from "../verdictSentences.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { rosterGroups } from "./rosterGroups.ts";
import { staffingWordsOf } from "./staffingWordsOf.ts";

/** `5 early and 6 late`, of several teams `front: 5 early; clerks: 2 late`: a day's shifts in the order of their beginning. */
export function rosterDayText(day: RosterDay, shifts: Scenario["shifts"], language: Language): string {
  const words = staffingWordsOf(language);
  const teams = Object.entries(day).map(([team, agents]) => [team, words.together(shiftsInOrder(agents, shifts).map(([shift, count]) => words.people(count, nameOf(shift, wordsOf(language)))))] as const);
  if (teams.length === 0) return words.nobody;
  return teams.length === 1 ? teams[0][1] : words.teams(teams);
}

/** A roster in one line: that of the day, or of the several kinds of days one after the other. */
export function rosterText(scenario: Scenario, roster: Scenario["roster"], language: Language): string {
  const groups = rosterGroups(scenario, roster);
  return wordsOf(language).statements(groups.map(({ dates, day }) => {
    const people = rosterDayText(day, scenario.shifts, language);
    return groups.length === 1 ? people : staffingWordsOf(language).onDays(daysText(dates, language), people);
  }));
}

/** Days that have one roster, in words. */
export function daysText(dates: readonly string[], language: Language): string {
  const [first, last] = [dates[0], dates[dates.length - 1]];
  const named = (date: string): string => dayName(date, wordsOf(language));
  return staffingWordsOf(language).days(named(first), named(last), dates.length, addDays(first, dates.length - 1) === last);
}

/** Shifts that somebody works with how many they are, by their beginning, then their end. */
export function shiftsInOrder(agents: RosterDay[string], shifts: Scenario["shifts"]): (readonly [shift: string, agents: number])[] {
  const times = (name: string): readonly [number, number] => [parseTimeOfDay(shifts[name]?.from ?? "") ?? 0, parseTimeOfDay(shifts[name]?.to ?? "") ?? 0];
  return Object.entries(agents).filter(([, count]) => count > 0).toSorted(([a], [b]) => times(a)[0] - times(b)[0] || times(a)[1] - times(b)[1]);
}
