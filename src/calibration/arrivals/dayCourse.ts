import { QUARTERS_PER_DAY } from "../../time/units.ts";
import { type ArrivalGrid, daysOf } from "./arrivalGrid.ts";

/** How the days go, in the cells in use: a day's level times the share of the quarter-hour. */
export interface DayCourse {
  /** 96 shares of a whole day, their sum 1. */
  readonly shares: Float64Array;
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
  if (total === 0) return { shares: shares.fill(1 / QUARTERS_PER_DAY), levels };
  return { shares: shares.map((share) => share / total), levels: levels.map((level) => level * total) };
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
