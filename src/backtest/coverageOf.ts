import { blakerInterval } from "../statistics/blakerInterval.ts";
import { predictiveQuantile } from "../statistics/predictiveQuantile.ts";
import { type Figure, sortedPlayed } from "./band.ts";
import type { Coverage } from "./backtestResult.ts";

/** Levels of the intervals at which the calibration is told. */
export const CALIBRATION_LEVELS: readonly number[] = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
export const BAND_LEVEL = 0.9;
const LIMITS_LEVEL = 0.95;

/** In which share of the figures the log's lies in the replications' central interval of the level; those that one of the two lacks do not count. */
export function coverageOf(figures: readonly Figure[], level: number): Coverage {
  const known = figures.flatMap((figure) => {
    const sorted = sortedPlayed(figure);
    return figure.real === undefined || sorted.length === 0 ? [] : [{ real: figure.real, sorted }];
  });
  const inside = known.filter(({ real, sorted }) => real >= predictiveQuantile(sorted, (1 - level) / 2) && real <= predictiveQuantile(sorted, (1 + level) / 2)).length;
  if (known.length === 0) return { level, n: 0 };
  return { level, share: inside / known.length, ...blakerInterval(inside, known.length, LIMITS_LEVEL), n: known.length };
}
