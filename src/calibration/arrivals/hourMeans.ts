import { gammaQuantile } from "../../random/gammaQuantile.ts";
import { normalQuantile } from "../../random/normalQuantile.ts";
import { studentQuantile } from "../../statistics/studentQuantile.ts";
import { HOURS_PER_DAY, QUARTERS_PER_DAY, QUARTERS_PER_HOUR } from "../../time/units.ts";
import type { Ranged } from "../fit.ts";
import { UPPER_LIMIT } from "../limitReach.ts";
import { meanOfDay, meanOfWeek, type OrdinaryDays } from "./ordinaryDays.ts";

/** What one conversation more would have done to the upper limit: half of one, between the exact limits of a Poisson mean and the shortest ones. */
const HALF_A_CONVERSATION = 0.5;

/**
 * Mean conversations of each hour of a day without events, each weekday once: 24. The limits are those of a gamma variate with the variance found between the days (never
 * less than Poisson's) and Student's quantile; `inflation` ≥ 1 is how much more days that go together vary in the mean.
 */
export function hourMeans(ordinary: OrdinaryDays, inflation: number): Ranged[] {
  return Array.from({ length: HOURS_PER_DAY }, (_, hour) => hourMean(ordinary, hour, inflation));
}

function hourMean(ordinary: OrdinaryDays, hour: number, inflation: number): Ranged {
  const { grid } = ordinary;
  const week = meanOfWeek(ordinary);
  const days: { counted: number; weight: number }[] = [];
  grid.dates.forEach((_, day) => {
    const first = day * QUARTERS_PER_DAY + hour * QUARTERS_PER_HOUR;
    if (!grid.used.subarray(first, first + QUARTERS_PER_HOUR).every((used) => used === 1)) return;
    const counted = grid.counts.subarray(first, first + QUARTERS_PER_HOUR).reduce((sum, count) => sum + count, 0);
    const weight = meanOfDay(ordinary, day) / week;
    if (weight > 0) days.push({ counted, weight });
  });
  const of = days.reduce((sum, { weight }) => sum + weight, 0);
  if (of === 0) return { value: 0 };
  const value = days.reduce((sum, { counted }) => sum + counted, 0) / of;
  const squares = days.reduce((sum, { counted, weight }) => sum + (counted - weight * value) ** 2, 0);
  const spread = days.length > 1 ? (squares * days.length) / (days.length - 1) : value * of + value * value * ordinary.days.square;
  const variance = (Math.max(spread, value * of) * inflation) / (of * of);
  const stretch = days.length > 1 ? studentQuantile(UPPER_LIMIT, days.length - 1) / normalQuantile(UPPER_LIMIT) : 1;
  return { value, ...limits(value, variance * stretch * stretch, of) };
}

/** `days` is how many days' worth was counted. */
function limits(value: number, variance: number, days: number): { lower: number; upper: number } {
  const lower = value === 0 ? 0 : gammaQuantile(1 - UPPER_LIMIT, value, cvOf(variance, value));
  // What a conversation counts for, where days vary more than by chance: so many times as much.
  const each = value === 0 ? 1 / days : variance / value;
  const raised = value + HALF_A_CONVERSATION * each;
  return { lower, upper: gammaQuantile(UPPER_LIMIT, raised, cvOf(variance + HALF_A_CONVERSATION * each * each, raised)) };
}

function cvOf(variance: number, mean: number): number {
  return Math.min(10, Math.max(0.01, Math.sqrt(variance) / mean));
}
