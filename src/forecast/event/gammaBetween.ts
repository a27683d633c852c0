import { gammaQuantile } from "../../random/gammaQuantile.ts";

/** Mean and coefficient of variation of a gamma law. */
export interface GammaLaw {
  readonly mean: number;
  readonly cv: number;
}

/** As narrow and as wide as scenario files take a spread; beyond 1.5 the upper quantile falls again as the spread grows. */
const LEAST_CV = 0.01;
const MOST_CV = 1.5;
const HALVINGS = 60;

/**
 * The gamma law whose 5 % and 95 % quantiles are `low` and `high`: their ratio gives the spread, their size the mean. Where `low` is not above 0 no gamma law has it;
 * then the one with the given mean whose 95 % quantile is `high`. A spread below 1 % is none.
 */
export function gammaBetween(low: number, high: number, mean: number): GammaLaw {
  if (high <= mean || high <= low) return { mean, cv: 0 };
  if (low <= 0) return { mean, cv: spreadWhere((cv) => gammaQuantile(0.95, mean, cv) < high) };
  const cv = spreadWhere((tried) => gammaQuantile(0.95, 1, tried) < (high / low) * gammaQuantile(0.05, 1, tried));
  return cv === 0 ? { mean, cv } : { mean: high / gammaQuantile(0.95, 1, cv), cv };
}

/** The spread up to which `isTooNarrow`; 0 where even the least one is too wide. */
function spreadWhere(isTooNarrow: (cv: number) => boolean): number {
  if (!isTooNarrow(LEAST_CV)) return 0;
  let [narrow, wide] = [LEAST_CV, MOST_CV];
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (narrow + wide) / 2;
    if (isTooNarrow(middle)) narrow = middle;
    else wide = middle;
  }
  return (narrow + wide) / 2;
}
