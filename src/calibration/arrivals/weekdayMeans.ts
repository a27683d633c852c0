import { varianceRatioTail } from "../../statistics/varianceRatioTail.ts";
import type { DayCounts } from "./dayCounts.ts";
import { groupMeans, negativeBinomialDays } from "./negativeBinomialDays.ts";

/** Below so many full days weekdays cannot be told from single days. */
export const LEAST_DAYS = 14;
/** How sure it must be that weekdays differ. */
const CHANCE = 0.05;
const WEEK = 7;

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
  const ratio = ((one - seven) / (WEEK - 1)) / (seven / (number - WEEK));
  return varianceRatioTail(ratio, WEEK - 1, number - WEEK) < CHANCE;
}

/** Whether there are days enough to tell. */
export function mayDiffer({ counts, groups }: DayCounts): boolean {
  return counts.length >= LEAST_DAYS && hasEveryWeekday(groups);
}

/** Whether each of the seven is among them. */
export function hasEveryWeekday(weekdays: readonly number[]): boolean {
  return new Set(weekdays).size === WEEK;
}

function pearson(days: DayCounts, square: number): number {
  const means = groupMeans(days, square);
  return days.counts.reduce((sum, count, day) => {
    const mean = days.exposures[day] * means[days.groups[day]];
    return mean === 0 ? sum : sum + (count - mean) ** 2 / (mean * (1 + mean * square));
  }, 0);
}
