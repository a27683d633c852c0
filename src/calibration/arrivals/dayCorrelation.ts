import { dayNumber } from "../../time/calendar.ts";
import type { Ranged } from "../fit.ts";
import { LIMIT_Z } from "../limitReach.ts";
import { copulaCorrelation } from "./copulaCorrelation.ts";
import { LEAST_DAYS } from "./leastDays.ts";
import { meanOfDay, type OrdinaryDays } from "./ordinaryDays.ts";
import { DAYS_PER_WEEK } from "../../time/units.ts";

/** Fewer pairs of neighbouring days tell nothing. */
export const LEAST_PAIRS = 10;
const MOST = 0.99;

export interface DayCorrelation extends Required<Ranged> {
  /** What is likeliest, also where it is not taken. */
  readonly likeliest: number;
}

/**
 * How much a day's busyness takes after the day before: the correlation of neighbouring days' numbers, made up for its bias of about −(1 + 3ρ) / n, divided by the part of their
 * variance that is the days' own (the rest is chance and differs from day to day); as the correlation of normal variates. Limits by Fisher's z. It counts as 0 where
 * Akaike's criterion does not ask for it, or where it is negative.
 * Absent below 14 days, or where days do not vary. Source: F. H. C. Marriott, J. A. Pope, Biometrika 41 (1954) 390.
 */
export function dayCorrelation(ordinary: OrdinaryDays, busynessCv: number): DayCorrelation | undefined {
  const standings = standingsOf(ordinary);
  const { number } = ordinary;
  let [product, pairs] = [0, 0];
  for (const [day, standing] of standings) {
    const next = standings.get(day + 1);
    if (next === undefined) continue;
    product += standing * next;
    pairs++;
  }
  if (number < LEAST_DAYS.weekdays || pairs < LEAST_PAIRS || busynessCv === 0) return undefined;
  const variance = ordinary.days.square + 1 / (ordinary.counts.counts.reduce((sum, count) => sum + count, 0) / number);
  const plain = product / pairs / variance;
  // Neighbouring days have different ones of seven means, each of which takes its part.
  const unbiased = (correlation: number): number => (ordinary.weekdaysDiffer ? correlation / (1 - DAYS_PER_WEEK / number) : (correlation + 1 / number) / (1 - 3 / number));
  const own = busynessCv ** 2 / variance;
  const copula = copulaCorrelation(busynessCv);
  const normal = (correlation: number): number => copula.from(Math.min(MOST, Math.max(0, correlation / own)));
  const at = (reach: number): number => normal(unbiased(Math.tanh(Math.atanh(Math.min(0.98, Math.max(-0.98, plain))) + reach / Math.sqrt(pairs - 3))));
  const isThere = plain > 0 && plain * plain * pairs > 2;
  return { likeliest: at(0), value: isThere ? at(0) : 0, lower: isThere ? at(-LIMIT_Z) : 0, upper: at(LIMIT_Z) };
}

/** By date: how much busier than expected, as a part of that. Days with hardly anything in use are left out. */
function standingsOf(ordinary: OrdinaryDays): Map<number, number> {
  const { grid, course } = ordinary;
  const standings = new Map<number, number>();
  grid.dates.forEach((date, day) => {
    const mean = meanOfDay(ordinary, day);
    if (course.levels[day] > 0 && mean > 0) standings.set(dayNumber(date) ?? 0, course.levels[day] / mean - 1);
  });
  return standings;
}
