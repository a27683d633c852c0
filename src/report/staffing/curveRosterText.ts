import { rosterOn } from "../../scenario/rosterOn.ts";
import type { RosterDay, Scenario } from "../../scenario/scenario.ts";
import type { StaffingResult } from "../../staffing/staffingResult.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { nameOf } from "../nameOf.ts";
import type { ShownPoint } from "./curveRows.ts";
import { judgedDates } from "./rosterGroups.ts";
import { daysText, rosterText, shiftsInOrder } from "./rosterText.ts";
import { staffingWordsOf } from "./staffingWordsOf.ts";

/** The roster of a point of the curve: the chosen one in full, of each other what differs from it (`1 early fewer, 1 half more`), by days where not every day differs alike. */
export function curveRosterText({ scenario, roster: chosen }: Pick<StaffingResult, "scenario" | "roster">, { roster, isChosen }: Pick<ShownPoint, "roster" | "isChosen">, language: Language): string {
  return isChosen ? rosterText(scenario, roster, language) : differenceText(scenario, chosen, roster, language);
}

function differenceText(scenario: Scenario, chosen: Scenario["roster"], roster: Scenario["roster"], language: Language): string {
  const dates = new Map<string, string[]>();
  for (const [index, date] of judgedDates(scenario).entries()) {
    const [from, to] = [chosen, roster].map((each) => rosterOn(each, scenario.warmUp + index));
    const text = dayDifferenceText(from, to, scenario.shifts, language);
    dates.set(text, [...(dates.get(text) ?? []), date]);
  }
  if (dates.size === 1) return [...dates.keys()][0];
  return wordsOf(language).statements([...dates].flatMap(([text, days]) => (text === "" ? [] : [staffingWordsOf(language).onDays(daysText(days, language), text)])));
}

/** Empty where a day has the same people in both; with the teams' names where there are several. */
function dayDifferenceText(from: RosterDay, to: RosterDay, shifts: Scenario["shifts"], language: Language): string {
  const words = staffingWordsOf(language);
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  const teams = names.flatMap((team): (readonly [team: string, people: string])[] => {
    const [before, after] = [from, to].map((day): RosterDay[string] => (Object.hasOwn(day, team) ? day[team] : {}));
    const changes = Object.fromEntries([...new Set([...Object.keys(before), ...Object.keys(after)])].map((shift) => [shift, (after[shift] ?? 0) - (before[shift] ?? 0)]));
    const sizes = Object.fromEntries(Object.entries(changes).map(([shift, change]) => [shift, Math.abs(change)]));
    const told = shiftsInOrder(sizes, shifts).map(([shift, count]) => words.besideChosen(changes[shift] > 0, count, nameOf(shift, wordsOf(language))));
    return told.length === 0 ? [] : [[team, words.together(told)]];
  });
  return names.length === 1 ? (teams[0]?.[1] ?? "") : words.teams(teams);
}
