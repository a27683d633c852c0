import { varianceRatioTail } from "../../statistics/varianceRatioTail.ts";
import type { DayCounts } from "./dayCounts.ts";
import { LEAST_DAYS } from "./leastDays.ts";
import { groupMeans, negativeBinomialDays } from "./negativeBinomialDays.ts";
import { DAYS_PER_WEEK } from "../../time/units.ts";

/** How sure it must be that weekdays differ. */
const CHANCE = 0.05;

/**
 * Whether seven means explain the days better than one: the F test of the negative binomial quasi-likelihood, at 5 %. `days.groups` are the weekdays. (By information
 * criteria, made for many days, seven means are taken for one in every eighth fortnight of equal days.)
 * Source: P. McCullagh, J. A. Nelder, Generalized Linear Models (1989) §9.2.
 */
export function weekdaysDiffer(days: DayCounts): boolean {
  if (!mayDiffer(days)) return false;
  const number = days.counts.length;
  const alike: DayCounts = { ...days, groups: days.groups.map(() => 0) };
  const { square } = negativeBinomialDays(alike);
  const [one, seven] = [pearson(alike, square), pearson(days, square)];
  const ratio = ((one - seven) / (DAYS_PER_WEEK - 1)) / (seven / (number - DAYS_PER_WEEK));
  return varianceRatioTail(ratio, DAYS_PER_WEEK - 1, number - DAYS_PER_WEEK) < CHANCE;
}

/** Whether there are days enough to tell. */
export function mayDiffer({ counts, groups }: DayCounts): boolean {
  return counts.length >= LEAST_DAYS.weekdays && hasEveryWeekday(groups);
}

/** Whether each of the seven is among them. */
export function hasEveryWeekday(weekdays: readonly number[]): boolean {
  return new Set(weekdays).size === DAYS_PER_WEEK;
}

function pearson(days: DayCounts, square: number): number {
  const means = groupMeans(days, square);
  return days.counts.reduce((sum, count, day) => {
    const mean = days.exposures[day] * means[days.groups[day]];
    return mean === 0 ? sum : sum + (count - mean) ** 2 / (mean * (1 + mean * square));
  }, 0);
}
