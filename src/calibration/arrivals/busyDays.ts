import { studentQuantile } from "../../statistics/studentQuantile.ts";
import { LEAST_DAYS } from "./leastDays.ts";
import type { OrdinaryDays } from "./ordinaryDays.ts";

/** No more than this part of the days can be out of the ordinary. */
const MOST_SHARE = 1 / 3;
/** Of a day most of which is left out its level is not well known. */
const LEAST_EXPOSURE = 0.5;
/** A day's number is never 0 to a logarithm. */
const CONTINUITY = 0.5;

interface Standing {
  readonly day: number;
  readonly group: number;
  readonly log: number;
}

/**
 * Days that are busier as a whole than the others let expect, by row: Student's test on the logarithms of their levels, one by one from the busiest on, so that two of a kind
 * do not hide each other; all those down to the last one that is beyond `chance` over all days, and at least `leastFactor` above the others.
 * Source: B. Rosner, Percentage points for a generalized ESD many-outlier procedure, Technometrics 25 (1983) 165.
 */
export function busyDays({ course, grid, counts, weekdaysDiffer, number }: OrdinaryDays, chance: number, leastFactor: number): number[] {
  if (number < LEAST_DAYS.wholeDays) return [];
  const rows = grid.dates.map((_, day) => day).filter((day) => course.levels[day] > 0);
  let rest: Standing[] = rows.flatMap((day, place) =>
    (counts.exposures[place] < LEAST_EXPOSURE ? [] : [{ day, group: weekdaysDiffer ? grid.weekdays[day] : 0, log: Math.log(course.levels[day] + CONTINUITY) }]));
  const candidates: { day: number; isBeyond: boolean }[] = [];
  const most = Math.floor(rest.length * MOST_SHARE);
  for (let i = 0; i < most; i++) {
    const tested = rest.map((standing) => ({ standing, ...compared(standing, rest) }));
    const busiest = tested.reduce((best, each) => (each.student > best.student ? each : best));
    if (!(busiest.student > 0)) break;
    const needed = studentQuantile(1 - chance / rest.length, busiest.freedom);
    candidates.push({ day: busiest.standing.day, isBeyond: busiest.student > needed && busiest.difference > Math.log(leastFactor) });
    rest = rest.filter((standing) => standing !== busiest.standing);
  }
  return candidates.slice(0, candidates.findLastIndex(({ isBeyond }) => isBeyond) + 1).map(({ day }) => day);
}

/** A day against the others of its group, in standard errors of a day that is still to come; the spread is that of all days but this one around their groups' means. */
function compared(standing: Standing, all: readonly Standing[]): { student: number; difference: number; freedom: number } {
  const others = all.filter((each) => each !== standing);
  const sums = new Map<number, { sum: number; count: number }>();
  for (const { group, log } of others) {
    const { sum, count } = sums.get(group) ?? { sum: 0, count: 0 };
    sums.set(group, { sum: sum + log, count: count + 1 });
  }
  const own = sums.get(standing.group);
  const freedom = others.length - sums.size;
  if (own === undefined || freedom < 2) return { student: 0, difference: 0, freedom: 1 };
  const squares = others.reduce((total, { group, log }) => {
    const of = sums.get(group);
    return of === undefined ? total : total + (log - of.sum / of.count) ** 2;
  }, 0);
  const difference = standing.log - own.sum / own.count;
  return { student: difference / Math.sqrt((squares / freedom) * (1 + 1 / own.count)), difference, freedom };
}
