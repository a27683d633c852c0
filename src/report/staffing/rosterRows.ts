import type { StaffingResult } from "../../staffing/staffingResult.ts";
import { SECOND_MS, MINUTE_MS } from "../../time/units.ts";
import { nameOf } from "../nameOf.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { rosterGroups } from "./rosterGroups.ts";
import { daysText, shiftsInOrder } from "./rosterText.ts";
import { staffingWordsOf } from "./staffingWordsOf.ts";

/** The roster of days that are alike, as a table. */
export interface RosterTable {
  /** Which days; absent where all judged days are alike. */
  readonly days?: string;
  readonly dates: readonly string[];
  readonly rows: readonly RosterRow[];
}

export interface RosterRow {
  /** Empty below the first row of its team. */
  readonly team: string;
  readonly shift: string;
  readonly times: string;
  readonly meals: string;
  readonly people: string;
}

/** Team by team the shifts that somebody works, with their times, meals and people. */
export function rosterTables({ scenario, roster }: Pick<StaffingResult, "scenario" | "roster">, language: Language): RosterTable[] {
  const groups = rosterGroups(scenario, roster);
  return groups.map(({ dates, day }) => ({
    ...(groups.length === 1 ? {} : { days: daysText(dates, language) }), dates,
    rows: Object.entries(day).flatMap(([team, agents]) => shiftsInOrder(agents, scenario.shifts).map(([shift, count], place): RosterRow => {
      const { from, to, breaks } = scenario.shifts[shift];
      return {
        team: place === 0 ? team : "", shift: nameOf(shift, wordsOf(language)), times: `${from}–${to}`, people: String(count),
        meals: wordsOf(language).list(breaks.map((meal) => staffingWordsOf(language).meal(meal.from, String((meal.length * SECOND_MS) / MINUTE_MS), Math.min(meal.waves, count)))),
      };
    })),
  }));
}
