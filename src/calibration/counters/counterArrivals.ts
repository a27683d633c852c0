import type { Scenario } from "../../scenario/scenario.ts";
import { studentQuantile } from "../../statistics/studentQuantile.ts";
import { weekdayOf } from "../../time/calendar.ts";
import { negativeBinomialDays } from "../arrivals/negativeBinomialDays.ts";
import type { CalibratedPart, WrittenBlock } from "../calibratedPart.ts";
import type { Fit } from "../fit.ts";
import type { FitShape } from "../fitShape.ts";
import { fittedFit } from "../fittedFit.ts";
import { LIMIT_Z, UPPER_LIMIT } from "../limitReach.ts";
import { scaledRange } from "../scaledRange.ts";
import { bentProfiles } from "./bentProfiles.ts";
import type { CountedDays } from "./countedDays.ts";
import { streamShares } from "./streamShares.ts";
import { DAYS_PER_WEEK } from "../../time/units.ts";

/** From so many days on the spread of days is fitted. */
const LEAST_DAYS = 5;
const FULL_WEEKS = 14;

/**
 * The keys of each stream that counts tell: `consultsPerDay` (mean of the days, Student's interval), the `profile` where hours are told, `weekday` from two weeks on, and the
 * spread of days. `perCount`: consumers' first conversations for each one counted.
 */
export function counterArrivals(base: Scenario, counted: CountedDays, perCount: number, hourWeights: readonly number[] | undefined): Pick<CalibratedPart, "written" | "fits" | "shapes"> {
  const shares = streamShares(base);
  const profiles = hourWeights === undefined ? undefined : bentProfiles(base, hourWeights);
  const weekday = weekdayFactors(counted);
  const days = daysFit(counted, perCount, weekday);
  const written: Record<string, WrittenBlock> = {};
  const fits: Record<string, Fit> = {};
  const shapes: Record<string, FitShape> = {};
  for (const name of Object.keys(base.arrivals)) {
    if (shares[name] === 0) continue;
    const path = `arrivals.${name}`;
    // The buyers who come again the same day count among them.
    const share = shares[name] / (1 - base.arrivals[name].returnShare);
    fits[`${path}.consultsPerDay`] = { ...days.mean, ...scaledRange(days.mean, share) };
    if (days.cv !== undefined) fits[`${path}.busynessCv`] = days.cv;
    written[name] = {
      consultsPerDay: Math.round(days.mean.value * share * 10) / 10,
      ...(profiles === undefined ? {} : { profile: profiles[name].map((weight) => Math.round(weight * 10) / 10) }),
      ...(weekday === undefined ? {} : { weekday: weekday.map((factor) => Math.round(factor * 1000) / 1000) }),
      ...(days.cv === undefined ? {} : { busynessCv: Math.round(days.cv.value * 1000) / 1000 }),
    };
    if (profiles !== undefined) shapes[`${path}.profile`] = profileShape(profiles[name], days.mean.value * share, counted);
  }
  return { written: { arrivals: written }, fits, shapes };
}

/** Factors of the weekdays, their mean 1; absent below two whole weeks, or where seven factors explain the days no better than chance would. */
function weekdayFactors({ dates, totals, areDated }: CountedDays): readonly number[] | undefined {
  if (!areDated || dates.length < FULL_WEEKS) return undefined;
  const groups = dates.map((date) => weekdayOf(date));
  if (new Set(groups).size < DAYS_PER_WEEK) return undefined;
  const whole = totals.map(() => 1);
  const one = negativeBinomialDays({ counts: totals, exposures: whole, groups: groups.map(() => 0) });
  const seven = negativeBinomialDays({ counts: totals, exposures: whole, groups });
  const mean = one.means[0];
  // Of the spread around the mean: what each law leaves unexplained, and what six more numbers cost (BIC).
  const left = (means: readonly number[], group: (day: number) => number): number => totals.reduce((sum, count, day) => sum + (count - means[group(day)]) ** 2, 0);
  const gain = totals.length * Math.log(left(one.means, () => 0) / left(seven.means, (day) => groups[day]));
  return gain > (DAYS_PER_WEEK - 1) * Math.log(totals.length) ? seven.means.map((value) => value / mean) : undefined;
}

function daysFit({ totals, dates }: CountedDays, perCount: number, weekday: readonly number[] | undefined): { readonly mean: Fit; readonly cv?: Fit } {
  const n = totals.length;
  const levels = totals.map((total, day) => (total * perCount) / (weekday === undefined ? 1 : weekday[weekdayOf(dates[day])]));
  const mean = levels.reduce((sum, level) => sum + level, 0) / n;
  const isKnown = n > 1 && totals.some((total) => total !== totals[0]);
  const half = isKnown ? studentQuantile(UPPER_LIMIT, n - 1) * Math.sqrt(levels.reduce((sum, level) => sum + (level - mean) ** 2, 0) / (n - 1) / n) : 0;
  const fit = fittedFit({ value: mean, ...(isKnown ? { lower: Math.max(0, mean - half), upper: mean + half } : {}) }, n, "days");
  if (!isKnown || n < LEAST_DAYS) return { mean: fit };
  const groups = dates.map((date) => (weekday === undefined ? 0 : weekdayOf(date)));
  const { square, lowerSquare, upperSquare } = negativeBinomialDays({ counts: totals, exposures: totals.map(() => 1), groups });
  return { mean: fit, cv: fittedFit({ value: Math.sqrt(square), lower: Math.sqrt(lowerSquare), upper: Math.sqrt(upperSquare) }, n, "days") };
}

/** An hour's conversations spread evenly over its quarters; limits from the counts as Poisson. */
function profileShape(hourWeights: readonly number[], perDay: number, { hours = [] }: CountedDays): FitShape {
  const total = hourWeights.reduce((sum, weight) => sum + weight, 0);
  const quarters = Array.from({ length: 96 }, (_, quarter) => ((hourWeights[Math.floor(quarter / 4)] / total) * perDay) / 4);
  const spread = quarters.map((value, quarter) => (value * LIMIT_Z) / Math.sqrt(Math.max(1, hours[Math.floor(quarter / 4)] ?? 1)));
  return { kind: "profile", observed: quarters, fitted: quarters, lower: quarters.map((value, at) => Math.max(0, value - spread[at])), upper: quarters.map((value, at) => value + spread[at]) };
}
