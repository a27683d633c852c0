import type { TimeCells } from "./timeCells.ts";
import type { TimeDensity } from "./timeFamily.ts";

/** A probability that rounding has eaten is taken from the density. */
const LEAST_SHARE = 1e-12;
const SMALLEST = 1e-290;
/** Above it the difference of two probabilities below would lose too many digits. */
const FAR = 0.999;

/** Log-likelihood of observed times under a law: each value within ± half a resolution, what is known only to be longer by its tail. */
export function logLikelihoodOf(cells: TimeCells, density: TimeDensity): number {
  const { coarse, count, weight, low, high, at, aboveRoughly } = cells;
  const logResolution = Math.log(cells.resolution);
  let sum = 0;
  let [edge, reached] = [0, 0];
  for (let cell = 0; cell < coarse; cell++) {
    // Neighbouring cells have an edge in common.
    const from = low[cell] === edge ? reached : density.below(low[cell]);
    [edge, reached] = [high[cell], density.below(high[cell])];
    sum += weight[cell] * logShareBetween(density, low[cell], edge, from, reached);
  }
  for (let cell = coarse; cell < count; cell++) sum += weight[cell] * (density.logDensity(at[cell]) + logResolution);
  for (let cell = 0; cell < aboveRoughly.count; cell++) sum += aboveRoughly.weight[cell] * density.logAbove(aboveRoughly.at[cell]);
  return sum;
}

/** log P(low < X ≤ high), of which the probabilities below both are known; far above taken from the tails. */
function logShareBetween(density: TimeDensity, low: number, high: number, from: number, upTo: number): number {
  if (low <= 0) return Math.log(upTo);
  const isFar = from > FAR;
  const whole = isFar ? Math.exp(density.logAbove(low)) : upTo;
  const share = isFar ? whole - Math.exp(density.logAbove(high)) : upTo - from;
  if (share > LEAST_SHARE * whole && share > SMALLEST) return Math.log(share);
  return density.logDensity((low + high) / 2) + Math.log(high - low);
}
