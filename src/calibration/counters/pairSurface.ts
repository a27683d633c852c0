import { choleskyFactor, forwardSolved } from "../../statistics/cholesky.ts";
import { weightedRegression } from "../../statistics/weightedRegression.ts";
import type { Pair } from "./counterCalibration.ts";
import type { Observed } from "./narrowedBox.ts";
import type { PairBox, PairPoint } from "./pairPoint.ts";

/** How well each pair of a box explains what was observed. */
export interface PairSurface {
  /** −2 × the logarithm of the likelihood, without its constant. */
  deviance(pair: Pair): number;
  /** Squared distance of the observed figures, in units of what chance does. */
  distance(pair: Pair): number;
  /** By statistic, on its scale. */
  means(pair: Pair): readonly number[];
  sds(pair: Pair): readonly number[];
  /** Differences of the figures (on their scales) in units of what chance does, uncorrelated: their squares add up to a squared distance. */
  whitened(pair: Pair, differences: readonly number[]): Float64Array;
}

const LEAST_SD = 1e-3;
/** A point so far off (squared distance) weighs half as much as one in the valley. */
const HALF_WEIGHT = 60;

/**
 * The means of the figures as cubics of the logarithm of the handling time and the shrinkage, their standard deviations as exponentials of planes, fitted to the points of
 * the box, most of all to those near what was observed. All points met the same buyers, so that the means are smooth; what chance left in them is the same everywhere and
 * enters the variance, as does that correlations were estimated.
 * Source: T. W. Anderson, An Introduction to Multivariate Statistical Analysis; for the inverse of an estimated covariance J. Hartlap et al., Astron. Astrophys. 464 (2007) 399.
 */
export function pairSurface(box: PairBox, points: readonly PairPoint[], observed: Observed): PairSurface {
  const size = observed.values.length;
  const replications = points[0].replications;
  const weights = points.map((point) => 1 / (1 + roughDistance(point, observed) / HALF_WEIGHT));
  const cubic = (pair: Pair): number[] => cubicTerms(...placeIn(box, pair));
  const plane = (pair: Pair): number[] => planeTerms(...placeIn(box, pair));
  const meanOf = observed.values.map((_, k) => weightedRegression(points.map(cubic), points.map(({ means }) => means[k]), weights));
  const logSdOf = observed.values.map((_, k) => weightedRegression(points.map(plane), points.map(({ sds }) => Math.log(Math.max(sds[k], LEAST_SD))), weights));
  const correlations = pooled(points, weights, size);
  const known = Math.max(0.2, (replications - size - 2) / (replications - 1));
  const sds = (pair: Pair): number[] => logSdOf.map((coefficients) => Math.exp(dot(coefficients, plane(pair))));
  const means = (pair: Pair): number[] => meanOf.map((coefficients) => dot(coefficients, cubic(pair)));
  const factorAt = (pair: Pair): readonly Float64Array[] => {
    const spread = sds(pair);
    const chance = observed.varianceFactor + 1 / replications;
    const covariance = correlations.map((row, i) => row.map((r, j) => r * spread[i] * spread[j] * chance + (i === j ? observed.roundingVariances[i] : 0)));
    return choleskyFactor(covariance) ?? spread.map((sd, i) => Float64Array.from(spread, (_, j) => (i === j ? sd : 0)));
  };
  const whitened = (factor: readonly Float64Array[], differences: readonly number[]): Float64Array => forwardSolved(factor, differences).map((z) => z * Math.sqrt(known));
  const distance = (factor: readonly Float64Array[], pair: Pair): number =>
    whitened(factor, means(pair).map((mean, k) => observed.values[k] - mean)).reduce((sum, z) => sum + z * z, 0);
  return {
    deviance: (pair) => {
      const factor = factorAt(pair);
      return distance(factor, pair) + 2 * factor.reduce((sum, row, i) => sum + Math.log(row[i]), 0);
    },
    distance: (pair) => distance(factorAt(pair), pair),
    means,
    sds: (pair) => sds(pair).map((sd) => sd * Math.sqrt(observed.varianceFactor)),
    whitened: (pair, differences) => whitened(factorAt(pair), differences),
  };
}

/** Both coordinates from −1 to 1. */
function placeIn({ handle, shrinkage }: PairBox, pair: Pair): [number, number] {
  return [(2 * Math.log(pair.handle / handle[0])) / Math.log(handle[1] / handle[0]) - 1, (2 * (pair.shrinkage - shrinkage[0])) / (shrinkage[1] - shrinkage[0]) - 1];
}

function cubicTerms(x: number, y: number): number[] {
  return [1, x, y, x * x, x * y, y * y, x * x * x, x * x * y, x * y * y, y * y * y];
}

function planeTerms(x: number, y: number): number[] {
  return [1, x, y];
}

function dot(coefficients: Float64Array, terms: readonly number[]): number {
  return terms.reduce((sum, term, i) => sum + term * coefficients[i], 0);
}

function roughDistance({ means, sds }: PairPoint, { values, roundingVariances, varianceFactor }: Observed): number {
  return values.reduce((sum, value, k) => sum + (value - means[k]) ** 2 / (Math.max(sds[k], LEAST_SD) ** 2 * varianceFactor + roundingVariances[k]), 0);
}

function pooled(points: readonly PairPoint[], weights: readonly number[], size: number): number[][] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return Array.from({ length: size }, (_, i) => Array.from({ length: size }, (__, j) => points.reduce((sum, { correlations }, at) => sum + weights[at] * correlations[i][j], 0) / total));
}
