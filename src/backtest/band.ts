import { predictiveQuantile } from "../statistics/predictiveQuantile.ts";
import type { Band, RuleBand } from "./backtestResult.ts";

/** A figure of the log, undefined where there is none, beside those of the replications, -1 where one has none. */
export interface Figure {
  readonly real: number | undefined;
  readonly played: Float64Array;
}

/** Of two columns (one for the log) the ratio; none where the denominator is 0. */
export function ratioFigure(real: readonly [numerator: number, denominator: number], numerators: Float64Array, denominators: Float64Array): Figure {
  const [numerator, denominator] = real;
  return {
    real: denominator > 0 ? numerator / denominator : undefined,
    played: numerators.map((value, row) => (denominators[row] > 0 ? value / denominators[row] : -1)),
  };
}

/** The figures that replications have, ascending. */
export function sortedPlayed({ played }: Pick<Figure, "played">): Float64Array {
  return played.filter((value) => value >= 0).sort();
}

export function bandOf(figure: Figure): Band {
  const { real } = figure;
  const sorted = sortedPlayed(figure);
  if (sorted.length === 0) return real === undefined ? {} : { real };
  const [p05, p50, p95] = [0.05, 0.5, 0.95].map((p) => predictiveQuantile(sorted, p));
  return { ...(real === undefined ? {} : { real, inside: real >= p05 && real <= p95 }), p05, p50, p95 };
}

export function ruleBandOf(figure: Figure, units: number): RuleBand {
  return { ...bandOf(figure), units };
}

/** Share of the replications below the real figure: ties count by half, and the figure itself is one of them, so that it lies in (0, 1). Undefined without one. */
export function pitOf(figure: Figure): number | undefined {
  const { real } = figure;
  const sorted = sortedPlayed(figure);
  if (real === undefined || sorted.length === 0) return undefined;
  let below = 0;
  let equal = 0;
  for (const value of sorted) {
    if (value < real) below++;
    else if (value === real) equal++;
  }
  return (below + (equal + 1) / 2) / (sorted.length + 1);
}
