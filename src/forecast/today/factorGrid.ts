import { gammaQuantile } from "../../random/gammaQuantile.ts";

/** A day factor and a strength of the event with their probability; those of a grid sum to 1. */
export interface FactorPoint {
  readonly factor: number;
  readonly strength: number;
  readonly weight: number;
}

/** Points of an axis when all is looked at, and when what is left of it is. */
const COARSE = 25;
const FACTORS = 61;
const STRENGTHS = 31;
/** Where a point is e^(−25) of the best it does not matter any more. */
const NEGLIGIBLE = 25;
const REACH = 1e-9;
/** Points with less are left out. */
const NO_WEIGHT = 1e-9;

interface Axis {
  readonly values: readonly number[];
  /** Logarithm of the prior probability of each, up to a constant. */
  readonly logPrior: readonly number[];
}

/**
 * The posterior on a grid that is even on the logarithmic scale: first over all that the prior lets expect, then again over what of it is left, so that it is
 * as fine as the posterior is narrow.
 */
export function factorGrid({ busynessCv, upliftCv }: { readonly busynessCv: number; readonly upliftCv: number }, logLikelihood: (factor: number, strength: number) => number): FactorPoint[] {
  const coarse = weighed(axis(busynessCv, COARSE), axis(upliftCv, COARSE), logLikelihood);
  const [factors, ofStrength] = (["factor", "strength"] as const).map((name) => {
    const kept = coarse.filter(({ logWeight }) => logWeight > -NEGLIGIBLE).map((point) => point[name]);
    return [Math.min(...kept), Math.max(...kept)] as const;
  });
  const fine = weighed(
    axis(busynessCv, FACTORS, widened(factors, busynessCv)),
    axis(upliftCv, STRENGTHS, widened(ofStrength, upliftCv)), logLikelihood,
  );
  const total = fine.reduce((sum, { logWeight }) => sum + Math.exp(logWeight), 0);
  return fine.map(({ factor, strength, logWeight }) => ({ factor, strength, weight: Math.exp(logWeight) / total })).filter(({ weight }) => weight > NO_WEIGHT);
}

function weighed(factors: Axis, strengths: Axis, logLikelihood: (factor: number, strength: number) => number): { readonly factor: number; readonly strength: number; readonly logWeight: number }[] {
  const points = factors.values.flatMap((factor, row) => strengths.values.map((strength, column) => ({ factor, strength, logWeight: factors.logPrior[row] + strengths.logPrior[column] + logLikelihood(factor, strength) })));
  const best = points.reduce((most, { logWeight }) => Math.max(most, logWeight), -Infinity);
  return points.map((point) => ({ ...point, logWeight: point.logWeight - best }));
}

/** Even on the logarithmic scale; the gamma density there is x^shape · e^(−shape · x). A spread of 0 is the one value 1. */
function axis(cv: number, count: number, [least, most] = [gammaQuantile(REACH, 1, Math.max(0.01, cv)), gammaQuantile(1 - REACH, 1, Math.max(0.01, cv))]): Axis {
  if (cv === 0) return { values: [1], logPrior: [0] };
  const shape = 1 / (cv * cv);
  const low = Math.log(Math.max(least, 1e-12));
  const step = (Math.log(most) - low) / (count - 1);
  const values = Array.from({ length: count }, (_, place) => Math.exp(low + place * step));
  return { values, logPrior: values.map((value) => shape * (Math.log(value) - value)) };
}

/** By a step of the coarse grid on either side. */
function widened([least, most]: readonly [number, number], cv: number): [number, number] {
  const range = Math.log(gammaQuantile(1 - REACH, 1, Math.max(0.01, cv)) / Math.max(1e-12, gammaQuantile(REACH, 1, Math.max(0.01, cv))));
  const step = Math.exp(range / (COARSE - 1));
  return [least / step, most * step];
}
