import { timeOfDayMs } from "../time/timeOfDay.ts";
import { SECOND_MS } from "../time/units.ts";
import type { Shift } from "./scenario.ts";

type Meal = Shift["breaks"][number];

/**
 * From when to when the agent at a place of the shift (from 0) is at table: place i eats in wave i mod `waves`, waves one length apart. From the midnight on which the shift
 * begins. [ms] Source: contract §2.
 */
export function mealTime({ from, length, waves }: Meal, place: number): readonly [fromMs: number, toMs: number] {
  const beginMs = timeOfDayMs(from) + (place % waves) * length * SECOND_MS;
  return [beginMs, beginMs + length * SECOND_MS];
}

/** Of so many agents in a shift, how many eat in a wave (from 0). */
export function agentsInWave(agents: number, wave: number, waves: number): number {
  return Math.floor((agents - 1 - wave) / waves) + 1;
}

/** After how many places of a shift its meals, taken together, come again. */
export function mealKinds({ breaks }: Pick<Shift, "breaks">): number {
  return breaks.reduce((product, { waves }) => product * waves, 1);
}
