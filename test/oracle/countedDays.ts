import { poissonQuantile } from "../../src/random/poissonQuantile.ts";
import type { RatioColumns } from "../../src/statistics/pairedEstimate.ts";

/** Replications of two desks under common random numbers whose rates are known exactly. */
export interface CountedDays {
  readonly first: RatioColumns;
  readonly second: RatioColumns;
}

/** Units of an ordinary replication. */
const UNITS = 60;
/** Day factors are drawn evenly from 0.4 to 1.6: mean 1, mean square 1.12. */
const LEAST = 0.4;
const MEAN_SQUARE = 1.12;
/** The second desk misses so much of what the first does … */
const BETTER = 0.7;
/** … and of its misses so many are the first one's too. */
const COMMON = 0.8;

/** The second desk's rate where the first has this one. */
export function secondRate(rate: number): number {
  return 1 - BETTER * (1 - rate);
}

/**
 * So many replications in which the first desk has the rate Σ hits ÷ Σ units = `rate`, exactly. A day factor F makes a day busier and its misses
 * likelier together: units are Poisson with mean 60·F, of which the share c·F is missed, so that the rate is 1 − c·E[F²] ÷ E[F].
 */
export function countedDays(rate: number, replications: number, uniform: () => number): CountedDays {
  const miss = (1 - rate) / MEAN_SQUARE;
  const both = COMMON * BETTER * miss;
  const onlyFirst = miss - both;
  const onlySecond = BETTER * miss - both;
  const units: number[] = [];
  const [hits, otherHits]: number[][] = [[], []];
  for (let row = 0; row < replications; row++) {
    const factor = LEAST + 2 * (1 - LEAST) * uniform();
    const count = (share: number): number => poissonQuantile(uniform(), UNITS * factor * share);
    const common = count(both * factor);
    const own = count(onlyFirst * factor);
    const others = count(onlySecond * factor);
    const all = common + own + others + count(1 - (miss + onlySecond) * factor);
    units.push(all);
    hits.push(all - common - own);
    otherHits.push(all - common - others);
  }
  return { first: { numerators: hits, denominators: units }, second: { numerators: otherHits, denominators: units } };
}
