import type { RateSpread } from "./result.ts";

/** Stretches of a day's spread at most, about. */
const MOST_STRETCHES = 24;
const ROUND = [1, 2, 5];
/** Rates that differ by rounding alone stand in one stretch. */
const TINY = 1e-9;

/** A round width with which all the values stand in a few stretches; of none, or where all are alike, the least. */
export function spreadWidth(values: readonly number[], least: number): number {
  const [low, high] = values.reduce(([lowest, highest], value) => [Math.min(lowest, value), Math.max(highest, value)], [Infinity, -Infinity]);
  const wanted = Math.max(least, (high - low) / MOST_STRETCHES);
  if (!Number.isFinite(wanted)) return least;
  const size = 10 ** Math.floor(Math.log10(wanted) + TINY);
  return ROUND.map((round) => round * size).find((width) => width >= wanted - TINY) ?? 10 * size;
}

/** How values spread over stretches of a width, from the first that holds any to the last; undefined without values. */
export function rateSpread(values: readonly number[], width: number): RateSpread | undefined {
  if (values.length === 0) return undefined;
  const stretches = values.map((value) => Math.floor(value / width + TINY));
  const first = stretches.reduce((lowest, stretch) => Math.min(lowest, stretch));
  const last = stretches.reduce((highest, stretch) => Math.max(highest, stretch));
  const replications = new Array<number>(last - first + 1).fill(0);
  for (const stretch of stretches) replications[stretch - first]++;
  return { from: Number((first * width).toFixed(9)), width, replications };
}
