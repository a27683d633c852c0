import { DEFAULT_BUSYNESS_CV } from "../../scenario/frameDefaults.ts";
import { QUARTERS_PER_DAY } from "../../time/units.ts";
import { type ArrivalGrid, daysOf, sumOfDay } from "./arrivalGrid.ts";
import { courseByWeekday, type DayCourse } from "./dayCourse.ts";
import type { DayCounts, NegativeBinomialFit } from "./dayCounts.ts";
import { negativeBinomialDays } from "./negativeBinomialDays.ts";
import type { QuarterResiduals } from "./quarterLikelihood.ts";
import { weekdayCourses } from "./weekdayCourses.ts";
import { mayDiffer, weekdaysDiffer } from "./weekdaysDiffer.ts";

/** The busyness of days that is assumed where fewer than two are there. */
const ASSUMED_SQUARE = DEFAULT_BUSYNESS_CV ** 2;

/** How the days of a stream ordinarily go, as far as the cells in use tell. */
export interface OrdinaryDays {
  readonly grid: ArrivalGrid;
  readonly course: DayCourse;
  /** The days' numbers; grouped by weekday where weekdays differ. */
  readonly counts: DayCounts;
  readonly weekdaysDiffer: boolean;
  /** By weekday: which course it has; 0 that of most. */
  readonly courses: readonly number[];
  /** Means by group, and how much days vary around them (quarter-hours' part included). */
  readonly days: NegativeBinomialFit;
  /** Days of which something is in use. */
  readonly number: number;
}

/** How the days of a grid go: their course, by weekday where weekdays differ, and the spread of their numbers. Cost: one fit of the spread, and a test of each weekday's course. */
export function ordinaryDays(grid: ArrivalGrid): OrdinaryDays {
  const courses = weekdayCourses(grid);
  const course = courseByWeekday(grid, courses);
  const rows = Array.from({ length: daysOf(grid) }, (_, day) => day).filter((day) => exposure(grid, course, day) > 0);
  const byWeekday: DayCounts = {
    counts: rows.map((day) => sumOfDay(grid, day, (quarter) => grid.counts[day * QUARTERS_PER_DAY + quarter])),
    exposures: rows.map((day) => exposure(grid, course, day)),
    groups: rows.map((day) => grid.weekdays[day]),
  };
  const differ = weekdaysDiffer(byWeekday);
  const counts = differ ? byWeekday : { ...byWeekday, groups: rows.map(() => 0) };
  const fitted = spreadOf(counts, byWeekday);
  const days = rows.length > 1 ? fitted : { ...fitted, square: ASSUMED_SQUARE, lowerSquare: 0, upperSquare: Infinity };
  return { grid, course, courses, counts, weekdaysDiffer: differ, days, number: rows.length };
}

/** Where weekdays may explain a part of the spread, though it is not sure that they do, the lower limit is the one that leaves it to them. */
function spreadOf(counts: DayCounts, byWeekday: DayCounts): NegativeBinomialFit {
  const fitted = negativeBinomialDays(counts);
  if (counts === byWeekday || !mayDiffer(byWeekday)) return fitted;
  return { ...fitted, lowerSquare: Math.min(fitted.lowerSquare, negativeBinomialDays(byWeekday).lowerSquare) };
}

/** Which part of an ordinary day's conversations the day's cells in use would have. */
function exposure(grid: ArrivalGrid, { sharesOf }: DayCourse, day: number): number {
  return sumOfDay(grid, day, (quarter) => sharesOf[day][quarter]);
}

/** What a whole day of that row would ordinarily have. */
export function meanOfDay({ grid, days, weekdaysDiffer: differ }: OrdinaryDays, day: number): number {
  return days.means[differ ? grid.weekdays[day] : 0];
}

/** Conversations a day over a week. */
export function meanOfWeek({ days, weekdaysDiffer: differ }: OrdinaryDays): number {
  return differ ? days.means.reduce((sum, mean) => sum + mean, 0) / days.means.length : days.means[0];
}

/** Rows with the course of a row. */
export function likeDays({ grid: { weekdays }, course, courses }: OrdinaryDays, day: number): number[] {
  return weekdays.flatMap((weekday, other) => (course.levels[other] > 0 && courses[weekday] === courses[weekdays[day]] ? [other] : []));
}

/** The counts beside what the course lets expect of days with their levels. */
export function quarterResiduals(ordinary: OrdinaryDays): QuarterResiduals {
  const { grid, course: { sharesOf, levels } } = ordinary;
  const wholes = levelsByCourse(ordinary);
  const [means, residuals] = [new Float64Array(grid.counts.length), new Float64Array(grid.counts.length)];
  let [free, used] = [0, 0];
  for (let day = 0; day < levels.length; day++) {
    if (levels[day] === 0) continue;
    const like = wholes.get(ordinary.courses[grid.weekdays[day]]) ?? new Float64Array(QUARTERS_PER_DAY);
    for (let quarter = 0; quarter < QUARTERS_PER_DAY; quarter++) {
      const cell = day * QUARTERS_PER_DAY + quarter;
      if (grid.used[cell] === 0 || sharesOf[day][quarter] === 0) continue;
      // A day whose weight is nearly all of the sum tells nothing: its expectation is itself.
      const own = levels[day] / like[quarter];
      if (own > 0.999) continue;
      means[cell] = levels[day] * sharesOf[day][quarter];
      residuals[cell] = (grid.counts[cell] - means[cell]) / Math.sqrt(1 - own);
      free += 1 - own;
      used++;
    }
  }
  return { days: levels.length, means, residuals, freeShare: used > 0 ? free / used : 1 };
}

/** By course and quarter-hour: the levels of all days with that course of which the quarter-hour is in use. */
function levelsByCourse({ grid, course: { levels }, courses }: OrdinaryDays): Map<number, Float64Array> {
  const sums = new Map<number, Float64Array>();
  for (let day = 0; day < levels.length; day++) {
    const course = courses[grid.weekdays[day]];
    const its = sums.get(course) ?? new Float64Array(QUARTERS_PER_DAY);
    sums.set(course, its);
    for (let quarter = 0; quarter < QUARTERS_PER_DAY; quarter++) if (grid.used[day * QUARTERS_PER_DAY + quarter] === 1) its[quarter] += levels[day];
  }
  return sums;
}

/**
 * The variance, as a part of the squared mean, that factors of variance 1 and correlation `step`ᵏ at a distance of k give to the sum of the quarter-hours from `from` to `to` (not
 * included): the mean of the correlations of all pairs, by their weights.
 */
export function varianceOfSum(weights: ArrayLike<number>, step: number, from = 0, to = weights.length): number {
  let [pairs, before, sum] = [0, 0, 0];
  for (let i = from; i < to; i++) {
    before *= step;
    pairs += weights[i] * (weights[i] + 2 * before);
    before += weights[i];
    sum += weights[i];
  }
  return sum > 0 ? pairs / (sum * sum) : 0;
}
