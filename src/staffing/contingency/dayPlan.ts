import { agentsInWave, mealTime } from "../../scenario/mealTime.ts";
import { rosterOn } from "../../scenario/rosterOn.ts";
import type { Scenario, Shift } from "../../scenario/scenario.ts";
import { formatTimeOfDay, timeOfDayMs } from "../../time/timeOfDay.ts";

/** A team's shift on a day: who comes when, and who eats when. Times of day. */
export interface PlannedShift {
  readonly team: string;
  readonly shift: string;
  readonly agents: number;
  readonly from: string;
  readonly to: string;
  /** One for each wave in which anybody eats. */
  readonly meals: readonly { readonly from: string; readonly to: string; readonly agents: number }[];
}

/** The shifts of a judged day (from 0), the earliest first. */
export function dayPlan(scenario: Scenario, day: number): PlannedShift[] {
  return Object.entries(rosterOn(scenario.roster, scenario.warmUp + day)).flatMap(([team, shifts]) =>
    Object.entries(shifts).filter(([, agents]) => agents > 0).map(([shift, agents]): PlannedShift => {
      const { from, to } = scenario.shifts[shift];
      return { team, shift, agents, from, to, meals: mealsOf(scenario.shifts[shift], agents) };
    })).toSorted((a, b) => timeOfDayMs(a.from) - timeOfDayMs(b.from));
}

function mealsOf({ breaks }: Shift, agents: number): PlannedShift["meals"] {
  return breaks.flatMap((meal) => Array.from({ length: Math.min(meal.waves, agents) }, (_, wave) => {
    const [fromMs, toMs] = mealTime(meal, wave);
    return { from: formatTimeOfDay(fromMs), to: formatTimeOfDay(toMs), agents: agentsInWave(agents, wave, meal.waves) };
  }));
}
