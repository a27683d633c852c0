import { breaksMeet } from "../../scenario/breaksMeet.ts";
import { rosterOn } from "../../scenario/rosterOn.ts";
import type { Scenario, Shift } from "../../scenario/scenario.ts";
import { withMealAt } from "../../scenario/withMealAt.ts";
import { formatTimeOfDay, timeOfDayMs } from "../../time/timeOfDay.ts";
import { MINUTE_MS, SECOND_MS } from "../../time/units.ts";
import type { LeverVariant } from "./leverMove.ts";

const MINUTES = [-60, -30, 30, 60] as const;

/** Every meal of a shift that somebody works on a judged day, half an hour and an hour earlier and later, as far as it stays within the shift and apart from its other breaks. */
export function mealLevers(scenario: Scenario): readonly LeverVariant[] {
  return workedShifts(scenario).flatMap((name) => scenario.shifts[name].breaks.flatMap((meal, index) => MINUTES.flatMap((minutes): LeverVariant[] => {
    const fromMs = timeOfDayMs(meal.from) + minutes * MINUTE_MS;
    if (!fits(scenario.shifts[name], index, fromMs)) return [];
    return [{ move: { kind: "meal", shift: name, from: meal.from, to: formatTimeOfDay(fromMs) }, scenario: withMealAt(scenario, name, index, fromMs) }];
  })));
}

function workedShifts({ roster, warmUp, days, shifts }: Scenario): string[] {
  const judged = Array.from({ length: days }, (_, day) => rosterOn(roster, warmUp + day));
  return Object.keys(shifts).filter((name) => judged.some((day) => Object.values(day).some((agents) => (agents[name] ?? 0) > 0)));
}

function fits(shift: Shift, meal: number, fromMs: number): boolean {
  if (fromMs < timeOfDayMs(shift.from)) return false;
  const moved = { ...shift.breaks[meal], from: formatTimeOfDay(fromMs) };
  const endMs = fromMs + moved.length * moved.waves * SECOND_MS;
  return endMs <= timeOfDayMs(shift.to) && !shift.breaks.some((other, index) => index !== meal && breaksMeet(moved, other));
}
