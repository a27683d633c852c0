import { QUARTERS_PER_DAY } from "../../time/units.ts";
import { type ArrivalGrid, daysOf, rowsOf } from "./arrivalGrid.ts";

/** How the days go, in the cells in use: a day's level times the share of the quarter-hour. */
export interface DayCourse {
  /** 96 shares of a whole day, their sum 1: of all days together. */
  readonly shares: Float64Array;
  /** By row: the shares of days like it. */
  readonly sharesOf: readonly Float64Array[];
  /** By row: what a whole day like it would have had. */
  readonly levels: Float64Array;
}

/** Cells that are left out make the two depend on each other; these many rounds settle it to far below any interval. */
const ROUNDS = 30;

/**
 * Shares and levels that agree with the sums of each quarter-hour and of each day: the likeliest ones if counts were Poisson, one round where no cell is left out.
 * A quarter-hour that is in use on no day has the share 0. Source: iterative proportional fitting, W. E. Deming, F. F. Stephan (1940).
 */
export function dayCourse(grid: ArrivalGrid): DayCourse {
  const days = daysOf(grid);
  const levels = new Float64Array(days).fill(1);
  const shares = new Float64Array(QUARTERS_PER_DAY);
  const rounds = grid.used.includes(0) ? ROUNDS : 1;
  for (let round = 0; round < rounds; round++) {
    fitShares(grid, shares, levels);
    fitLevels(grid, shares, levels);
  }
  const total = shares.reduce((sum, share) => sum + share, 0);
  const whole = total === 0 ? shares.fill(1 / QUARTERS_PER_DAY) : shares.map((share) => share / total);
  return { shares: whole, sharesOf: Array.from(levels, () => whole), levels: total === 0 ? levels.fill(0) : levels.map((level) => level * total) };
}

/** The same with shares for each number of `courses` (by weekday); those of all days are their mean, by how much the days had. */
export function courseByWeekday(grid: ArrivalGrid, courses: readonly number[]): DayCourse {
  if (courses.every((course) => course === 0)) return dayCourse(grid);
  const levels = new Float64Array(daysOf(grid));
  const sharesOf: Float64Array[] = grid.weekdays.map(() => new Float64Array(QUARTERS_PER_DAY));
  const sums = new Float64Array(QUARTERS_PER_DAY);
  for (const number of new Set(courses)) {
    const rows = grid.weekdays.flatMap((weekday, day) => (courses[weekday] === number ? [day] : []));
    const course = dayCourse(rowsOf(grid, rows));
    const level = course.levels.reduce((sum, each) => sum + each, 0);
    course.shares.forEach((share, quarter) => (sums[quarter] += level * share));
    rows.forEach((day, place) => {
      levels[day] = course.levels[place];
      sharesOf[day] = course.shares;
    });
  }
  const total = sums.reduce((sum, each) => sum + each, 0);
  return { shares: sums.map((each) => each / total), sharesOf, levels };
}

function fitShares({ counts, used }: ArrivalGrid, shares: Float64Array, levels: Float64Array): void {
  for (let quarter = 0; quarter < QUARTERS_PER_DAY; quarter++) {
    let [counted, of] = [0, 0];
    for (let day = 0; day < levels.length; day++) {
      const cell = day * QUARTERS_PER_DAY + quarter;
      if (used[cell] === 0) continue;
      counted += counts[cell];
      of += levels[day];
    }
    shares[quarter] = of > 0 ? counted / of : 0;
  }
}

/** A day of which nothing is in use keeps the level 0. */
function fitLevels({ counts, used }: ArrivalGrid, shares: Float64Array, levels: Float64Array): void {
  for (let day = 0; day < levels.length; day++) {
    let [counted, of] = [0, 0];
    for (let quarter = 0; quarter < QUARTERS_PER_DAY; quarter++) {
      const cell = day * QUARTERS_PER_DAY + quarter;
      if (used[cell] === 0) continue;
      counted += counts[cell];
      of += shares[quarter];
    }
    levels[day] = of > 0 ? counted / of : 0;
  }
}
