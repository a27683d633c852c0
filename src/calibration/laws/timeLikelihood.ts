import type { TimeCells } from "./timeCells.ts";
import type { TimeDensity } from "./timeFamily.ts";

/** A probability that rounding has eaten is taken from the density. */
const LEAST_SHARE = 1e-12;

/** Log-likelihood of observed times under a law: each value within ± half a resolution, what is known only to be longer by its tail. */
export function logLikelihoodOf(cells: TimeCells, density: TimeDensity): number {
  const { coarse, count, weight, low, high, at, aboveRoughly } = cells;
  const logResolution = Math.log(cells.resolution);
  let sum = 0;
  for (let cell = 0; cell < coarse; cell++) sum += weight[cell] * logShareBetween(density, low[cell], high[cell]);
  for (let cell = coarse; cell < count; cell++) sum += weight[cell] * (density.logDensity(at[cell]) + logResolution);
  for (let cell = 0; cell < aboveRoughly.count; cell++) sum += aboveRoughly.weight[cell] * density.logAbove(aboveRoughly.at[cell]);
  return sum;
}

/** log P(low < X ≤ high), taken from the smaller tail. */
function logShareBetween(density: TimeDensity, low: number, high: number): number {
  const upTo = density.below(high);
  if (low <= 0) return Math.log(upTo);
  const fromBelow = upTo < 0.5;
  const outer = fromBelow ? upTo : Math.exp(density.logAbove(low));
  const share = fromBelow ? upTo - density.below(low) : outer - Math.exp(density.logAbove(high));
  if (share > LEAST_SHARE * outer && share > 1e-290) return Math.log(share);
  return density.logDensity((low + high) / 2) + Math.log(high - low);
}
