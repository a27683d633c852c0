import { DAY_MS } from "../../time/units.ts";
import type { WorkedShift } from "../observed/mealsOfAgents.ts";
import type { Absence } from "../observed/stint.ts";

/**
 * Shifts of one kind, of which nobody began before midnight, as shifts of the days on which they were worked: what was dated by the evening before, as the rest of a night of that agent, is none of it
 * where no other work of its times began on an evening.
 */
export function onOwnDays(shifts: readonly WorkedShift[]): readonly WorkedShift[] {
  if (!shifts.every(({ stints }) => stints.every(({ from, day }) => from - day * DAY_MS >= DAY_MS))) return shifts;
  return shifts.map((shift) => ({
    ...shift,
    stints: shift.stints.map((stint) => ({ ...stint, day: stint.day + 1 })),
    meals: shift.meals.map((meal) => ({ ...meal, from: meal.from - DAY_MS, to: meal.to - DAY_MS, ...(meal.surely === undefined ? {} : { surely: aDayEarlier(meal.surely) }) })),
    quiet: shift.quiet.map(aDayEarlier),
  }));
}

function aDayEarlier([from, to]: Absence): Absence {
  return [from - DAY_MS, to - DAY_MS];
}
