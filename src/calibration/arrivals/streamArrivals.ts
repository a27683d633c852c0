import { studentQuantile } from "../../statistics/studentQuantile.ts";
import { PROFILES } from "../../scenario/profiles.ts";
import { QUARTERS_PER_DAY, QUARTERS_PER_HOUR } from "../../time/units.ts";
import { FIT_LEVEL, type Ranged } from "../fit.ts";
import { LIMIT_Z, UPPER_LIMIT } from "../limitReach.ts";
import type { ArrivalGrid } from "./arrivalGrid.ts";
import type { Stretch } from "./busyStretches.ts";
import { copulaCorrelation } from "./copulaCorrelation.ts";
import { dayCorrelation, type DayCorrelation } from "./dayCorrelation.ts";
import { detectEvents } from "./detectEvents.ts";
import { type FirstOnes, firstOnes, type Returned } from "./firstOnes.ts";
import { hourMeans } from "./hourMeans.ts";
import { LEAST_DAYS } from "./leastDays.ts";
import { meanOfWeek, ordinaryDays, type OrdinaryDays, quarterResiduals, varianceOfSum } from "./ordinaryDays.ts";
import { quarterFactor, type QuarterFactor } from "./quarterFactor.ts";
import { quarterRates } from "./quarterRates.ts";

/** The least conversations for a course of the day. */
export const LEAST_CONVERSATIONS = 30;

/** How the conversations of a stream arrive. */
export interface StreamArrivals {
  readonly ordinary: OrdinaryDays;
  readonly events: readonly Stretch[];
  readonly perDay: Required<Ranged>;
  /** Whether consumers come back, so that `perDay` is more than what was counted. */
  readonly comesBack: boolean;
  /** Seven factors, their mean 1; absent where weekdays do not differ. */
  readonly weekday?: readonly Required<Ranged>[];
  /** Conversations behind the course of the day. */
  readonly conversations: number;
  /** Mean conversations by quarter-hour as counted, and as the scenario has them: of consumers who come back the first ones, raised to `perDay`. */
  readonly seen: Float64Array;
  readonly profile: readonly Required<Ranged>[];
  /** Whether it is the stream's own; else there are too few conversations and it is the ordinary one. */
  readonly hasProfile: boolean;
  /** How many times as much as by chance the counts of an hour vary around the profile. */
  readonly dispersion: number;
  readonly busynessCv?: Required<Ranged>;
  readonly busynessCorrelation?: DayCorrelation;
  readonly quarterCv?: Required<Ranged>;
  readonly quarterCorrelation?: Required<Ranged>;
  readonly hours: readonly Ranged[];
}

/** All of it from the counts of a stream in which at least one conversation is; `returned`: those among them with whom consumers came back, where the scenario has any. */
export function streamArrivals(counts: ArrivalGrid, returned?: Returned): StreamArrivals {
  const { grid, stretches } = detectEvents(counts);
  const ordinary = ordinaryDays(grid);
  const quarters = ordinary.number < LEAST_DAYS.quarterCv ? undefined : quarterFactor(quarterResiduals(ordinary));
  const alone = dayCv(ordinary, quarters, 0);
  const busynessCorrelation = dayCorrelation(ordinary, alone.value);
  // As days most likely do, whether that is taken into the scenario or not.
  const together = Math.min(busynessCorrelation?.likeliest ?? 0, longestMemory(ordinary.number));
  const dispersion = dispersionOf(ordinary, quarters);
  const conversations = ordinary.counts.counts.reduce((sum, count) => sum + count, 0);
  const hasProfile = conversations >= LEAST_CONVERSATIONS;
  const first = firstOnes(grid, returned);
  const ofDay = perDay(ordinary, together, first);
  return {
    ordinary, events: stretches, dispersion, conversations, hasProfile,
    perDay: ofDay, comesBack: returned !== undefined, seen: seenOf(ordinary, first, ofDay.value),
    ...(ordinary.weekdaysDiffer ? { weekday: weekdayFactors(ordinary) } : {}),
    profile: hasProfile ? profileOf(ordinary, quarters, first, ofDay.value) : defaultProfile(ofDay.value),
    ...(ordinary.number < LEAST_DAYS.busynessCv ? {} : { busynessCv: dayCv(ordinary, quarters, together) }),
    ...(busynessCorrelation === undefined ? {} : { busynessCorrelation }),
    ...normalQuarters(quarters),
    hours: hourMeans(ordinary, inflationOf(together)),
  };
}

/**
 * The days' own part of what their numbers vary: what quarter-hours add to a whole day is taken out. Days that go together vary less among each other than days far apart, and
 * tell less of it: variance and limits are made up for that.
 * Source: G. V. Bayley, J. M. Hammersley, Suppl. J. R. Statist. Soc. 8 (1946) 184.
 */
function dayCv(ordinary: OrdinaryDays, quarters: QuarterFactor | undefined, together: number): Required<Ranged> {
  const { days, course } = ordinary;
  const added = (quarters?.cv.value ?? 0) ** 2 * varianceOfSum(course.shares, quarters?.correlation?.value ?? 0);
  const raised = varianceRaised(ordinary, together);
  const wider = Math.sqrt((1 + together * together) / (1 - together * together));
  const limit = (square: number): number => (square === 0 ? 0 : days.square * (square / days.square) ** wider);
  const own = (square: number): number => Math.sqrt(Math.max(0, (raised * square - added) / (1 + added)));
  return days.square === 0 ? { value: 0, lower: 0, upper: own(days.upperSquare) } : { value: own(days.square), lower: own(limit(days.lowerSquare)), upper: own(limit(days.upperSquare)) };
}

/** How many times as large the variance of days is as it seems among neighbours. Groups have days that lie a week apart. */
function varianceRaised({ number, weekdaysDiffer }: OrdinaryDays, together: number): number {
  return weekdaysDiffer || number < 2 ? 1 : 1 / Math.max(0.5, 1 - (inflationOf(together) - 1) / (number - 1));
}

/** The correlation as the scenario takes it: that of the normal variates of which the factors are made. */
function normalQuarters(quarters: QuarterFactor | undefined): Pick<StreamArrivals, "quarterCv" | "quarterCorrelation"> {
  if (quarters?.correlation === undefined) return quarters === undefined ? {} : { quarterCv: quarters.cv };
  const { cv, correlation: { value, lower, upper } } = quarters;
  const { from } = copulaCorrelation(cv.value);
  return { quarterCv: cv, quarterCorrelation: { value: from(value), lower: from(lower), upper: from(upper) } };
}

/** How many times as much as independent ones days vary in the mean that take after the day before. */
function inflationOf(correlation: number): number {
  return (1 + correlation) / (1 - correlation);
}

/** The correlation at which so many days tell no more than two that know nothing of each other: of more they cannot speak. */
function longestMemory(days: number): number {
  return Math.max(0, (days - 2) / (days + 2));
}

/** Conversations a day over a week of ordinary days, as a scenario counts them; by Student, from two days on. */
function perDay(ordinary: OrdinaryDays, together: number, { raise }: FirstOnes): Required<Ranged> {
  const value = raise * meanOfWeek(ordinary);
  const means = ordinary.days.means;
  const variance = means.reduce((sum, _, group) => sum + (inflationOf(together) * varianceRaised(ordinary, together)) / information(ordinary, group), 0) / means.length ** 2;
  const reach = raise * quantile(ordinary, together) * Math.sqrt(variance);
  return { value, lower: Math.max(0, value - reach), upper: value + reach };
}

/** Of the mean of a group: the sum over its days of exposure² by variance. */
function information({ counts, days }: OrdinaryDays, group: number): number {
  return counts.groups.reduce((sum, each, day) => {
    const exposure = counts.exposures[day];
    const mean = Math.max(exposure * days.means[group], Number.MIN_VALUE);
    return each === group ? sum + (exposure * exposure) / (mean * (1 + mean * days.square)) : sum;
  }, 0);
}

function quantile({ number, days }: OrdinaryDays, together = 0): number {
  const freedom = (number - days.means.length) * ((1 - together * together) / (1 + together * together));
  return number > days.means.length ? studentQuantile(UPPER_LIMIT, Math.max(1, freedom)) : LIMIT_Z;
}

/** A weekday's mean by that of the week; the limits on the logarithmic scale. */
function weekdayFactors(ordinary: OrdinaryDays): Required<Ranged>[] {
  const { means } = ordinary.days;
  const week = meanOfWeek(ordinary);
  const variances = means.map((_, group) => 1 / information(ordinary, group));
  const shares = means.map((mean) => mean / (week * means.length));
  return means.map((mean, group) => {
    if (mean === 0) return { value: 0, lower: 0, upper: noneOf(ordinary, group) / week };
    // Of log(mean) − log(week): each day's part of the week varies with it.
    const variance = variances.reduce((sum, each, other) => means[other] === 0 ? sum : sum + ((other === group ? 1 : 0) - shares[other]) ** 2 * (each / Math.max(means[other], Number.MIN_VALUE) ** 2), 0);
    const reach = Math.exp(quantile(ordinary) * Math.sqrt(variance));
    return { value: mean / week, lower: mean / week / reach, upper: (mean / week) * reach };
  });
}

/** The mean at which nobody comes on any day of a group in one case of twenty: by chance, and as its days vary. */
function noneOf({ counts, days: { square } }: OrdinaryDays, group: number): number {
  const days = counts.exposures.reduce((sum, exposure, day) => sum + (counts.groups[day] === group ? exposure : 0), 0);
  const rarely = -Math.log((1 - FIT_LEVEL) / 2) / days;
  return square === 0 ? rarely : Math.expm1(rarely * square) / square;
}

/** Variance by mean of an hour's counts around the course of its day, on average over the conversations. */
function dispersionOf({ course: { shares }, days: { means } }: OrdinaryDays, quarters: QuarterFactor | undefined): number {
  if (quarters === undefined) return 1;
  const mean = means.reduce((sum, each) => sum + each, 0) / means.length;
  const ofQuarter = shares.reduce((sum, share) => sum + share * share, 0) * mean;
  const even = new Float64Array(QUARTERS_PER_HOUR).fill(1);
  return 1 + ofQuarter * quarters.cv.value ** 2 * QUARTERS_PER_HOUR * varianceOfSum(even, quarters.correlation?.value ?? 0);
}

/** By quarter-hour how many times as much as by chance its counts vary, by factors with this squared cv: the more come, the more of it is theirs. The mean is that of an hour around. */
function dispersions({ course: { shares }, days: { means } }: OrdinaryDays, square: number): Float64Array {
  const mean = means.reduce((sum, each) => sum + each, 0) / means.length;
  return shares.map((_, quarter) => {
    const around = shares.subarray(Math.max(0, quarter - QUARTERS_PER_HOUR / 2), quarter + QUARTERS_PER_HOUR / 2 + 1);
    return 1 + (around.reduce((sum, share) => sum + share, 0) / around.length) * mean * square;
  });
}

/** The course of the first conversations before it is evened out. */
function seenOf({ course: { shares } }: OrdinaryDays, { parts }: FirstOnes, perDay: number): Float64Array {
  const firsts = shares.map((share, quarter) => share * parts[quarter]);
  const total = firsts.reduce((sum, share) => sum + share, 0);
  return firsts.map((share) => (share / total) * perDay);
}

/** The course of a day, evened out where nothing tells the quarter-hours apart; limits as wide as what was counted in the quarter-hour alone would give. */
function profileOf(ordinary: OrdinaryDays, quarters: QuarterFactor | undefined, first: FirstOnes, perDay: number): Required<Ranged>[] {
  const { grid, course: { levels } } = ordinary;
  const [cv, step] = [quarters?.cv.value ?? 0, quarters?.correlation?.value ?? 0];
  const [counts, exposures] = [new Float64Array(QUARTERS_PER_DAY), new Float64Array(QUARTERS_PER_DAY)];
  first.counts.forEach((count, cell) => {
    if (grid.used[cell] === 0) return;
    counts[cell % QUARTERS_PER_DAY] += count;
    exposures[cell % QUARTERS_PER_DAY] += levels[Math.floor(cell / QUARTERS_PER_DAY)];
  });
  // What goes on from the quarter-hour before moves neighbours alike: evening them out would not find the course behind it, but flatten the course.
  const rates = quarterRates(counts, exposures, dispersions(ordinary, cv * cv * (1 - step * step)));
  const around = dispersions(ordinary, cv * cv);
  // Where no day is in use nothing is known, and nobody comes.
  const shares = rates.map((rate, quarter) => (exposures[quarter] > 0 ? rate : 0));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return Array.from(shares, (share, quarter) => {
    const value = (share / total) * perDay;
    const days = exposures[quarter] / perDay;
    const reach = days > 0 ? LIMIT_Z * Math.sqrt((value * around[quarter]) / days) : 0;
    return { value, lower: Math.max(0, value - reach), upper: value + reach };
  });
}

function defaultProfile(perDay: number): Required<Ranged>[] {
  const weights = PROFILES.ordinary;
  const total = weights.reduce((sum, weight) => sum + weight, 0) * (QUARTERS_PER_DAY / weights.length);
  return Array.from({ length: QUARTERS_PER_DAY }, (_, quarter) => {
    const value = (weights[Math.floor((quarter * weights.length) / QUARTERS_PER_DAY)] / total) * perDay;
    return { value, lower: value, upper: value };
  });
}
