import type { TimeDensity } from "../laws/timeFamily.ts";
import type { TimeBins } from "./timeBins.ts";

/** A law over bins. */
export interface BinnedLaw {
  /** By bin: logarithm of the mean density in it. [1/s] */
  readonly logDensity: Float64Array;
  /** By bin: probability of more than a time in it, on the mean of its edges. */
  readonly above: Float64Array;
}

const LEAST_LOG = -700;

/** What a law says of each bin, or of the first `until` of them: the others are then without any. Cost: one tail a bin. */
export function binnedLaw(density: TimeDensity, { edges, count }: TimeBins, until = count): BinnedLaw {
  const logDensity = new Float64Array(count).fill(LEAST_LOG);
  const above = new Float64Array(count);
  let logAbove = 0;
  let share = 1;
  for (let bin = 0; bin < until && logAbove > LEAST_LOG; bin++) {
    const isLast = bin + 1 === count;
    const next = isLast ? -Infinity : Math.min(logAbove, density.logAbove(edges[bin + 1]));
    const nextShare = Math.exp(next);
    const inside = logAbove + Math.log(-Math.expm1(next - logAbove)) - Math.log(isLast ? edges[bin] : edges[bin + 1] - edges[bin]);
    if (inside > LEAST_LOG) logDensity[bin] = inside;
    above[bin] = isLast ? share : (share + nextShare) / 2;
    logAbove = next;
    share = nextShare;
  }
  return { logDensity, above };
}
