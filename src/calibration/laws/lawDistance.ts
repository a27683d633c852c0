import type { TimeCells } from "./timeCells.ts";

/** Where so much of what was observed is uncertain (one standard error), it tells nothing of a law. */
const MOST_DEVIATION = 0.03;

/**
 * The largest distance between the observed distribution function (Kaplan and Meier's where some are censored) and a law's, looked at only where the observed one is known: at the borders of what each observation
 * is known to lie within; where some are censored not in the far tail, in which a few that are left decide. Source: Kolmogorov, Smirnov; for rounded data W. J. Conover, JASA 67 (1972) 591.
 */
export function lawDistance(cells: TimeCells, below: (x: number) => number): number {
  let most = 0;
  let before = 0;
  for (let cell = 0; cell < cells.count; cell++) {
    if (cells.censored > 0 && cell > 0 && cells.longer[cell] * Math.sqrt(cells.greenwood[cell]) > MOST_DEVIATION) break;
    const upTo = 1 - cells.longer[cell];
    const low = cells.low[cell] <= 0 ? 0 : below(cells.low[cell]);
    most = Math.max(most, Math.abs(low - before), Math.abs(below(cells.high[cell]) - upTo));
    before = upTo;
  }
  return most;
}
