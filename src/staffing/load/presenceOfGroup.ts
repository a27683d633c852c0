import { QUARTERS_PER_DAY } from "../../time/units.ts";
import { isFirstDayBefore, type RosterSpace } from "../space/rosterSpace.ts";
import { shiftPresence } from "./shiftPresence.ts";

/**
 * By decision of the group: how much of each judged quarter-hour one agent of it is at work, one of a slower team counted as so much less of an agent of ordinary pace. Who works the first day's night is there in its early morning, too, where the same people work on the evening before.
 */
export function presenceOfGroup(space: RosterSpace, teams: readonly string[]): Map<number, Float64Array> {
  const { scenario, decisions } = space;
  const isChosenBefore = isFirstDayBefore(space);
  const quarters = scenario.days * QUARTERS_PER_DAY;
  const ordinary = teams.reduce((sum, team) => sum + scenario.teams[team].handleFactor, 0) / teams.length;
  const presence = new Map<number, Float64Array>();
  for (const [decision, { team, shift, days }] of decisions.entries()) {
    if (!teams.includes(team)) continue;
    const { shrinkage, noShow, handleFactor } = scenario.teams[team];
    const atWork = ((1 - shrinkage) * (1 - noShow) * ordinary) / handleFactor;
    const ofShift = shiftPresence(scenario.shifts[shift]);
    const byQuarter = new Float64Array(quarters);
    const begins = days.includes(0) && isChosenBefore ? [-1, ...days] : days;
    for (const day of begins) {
      for (const [at, share] of ofShift.entries()) {
        const quarter = day * QUARTERS_PER_DAY + at;
        if (quarter >= 0 && quarter < quarters) byQuarter[quarter] += share * atWork;
      }
    }
    presence.set(decision, byQuarter);
  }
  return presence;
}
