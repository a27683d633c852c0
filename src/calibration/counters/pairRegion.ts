import { standardGammaQuantile } from "../../random/gammaQuantile.ts";
import { FIT_LEVEL } from "../fit.ts";
import type { Ranged } from "../fit.ts";
import type { Pair } from "./counterCalibration.ts";
import type { PairBox } from "./pairPoint.ts";
import type { PairSurface } from "./pairSurface.ts";

/** Which pairs explain the figures nearly as well as the best one. */
export interface PairRegion {
  readonly best: Pair;
  /** Limits of each by itself, whatever the other is. */
  readonly handle: Ranged;
  readonly shrinkage: Ranged;
  readonly correlation: number;
  /** Of the region of both, in the logarithm of the handling time × shrinkage. */
  readonly area: number;
  readonly ends: readonly [Pair, Pair];
  /** Its outline: at some handling times, in order, the shrinkages between which it lies there. */
  readonly outline: readonly { readonly handle: number; readonly shrinkage: readonly [number, number] }[];
  /** Which part of the box the pairs with any likelihood to speak of take, by side: [from, to] as shares of it. */
  readonly spans: { readonly handle: readonly [number, number]; readonly shrinkage: readonly [number, number] };
}

const STEPS = 120;
/** Twice the fall of the log-likelihood within the limits of one number, and within the region of two: quantiles of chi-square with 1 and 2 degrees of freedom. */
const OF_ONE = 2 * standardGammaQuantile(FIT_LEVEL, 0.5);
const OF_TWO = 2 * standardGammaQuantile(FIT_LEVEL, 1);
/** Beyond this fall nothing matters. */
const FAR = 12;

/** The likelihood-ratio region over a raster of the box. Cost: 15,000 evaluations of the surface. */
export function pairRegion(box: PairBox, surface: PairSurface): PairRegion {
  const side = STEPS + 1;
  const pairs = Array.from({ length: side * side }, (_, at): Pair => ({
    handle: box.handle[0] * (box.handle[1] / box.handle[0]) ** (Math.floor(at / side) / STEPS),
    shrinkage: box.shrinkage[0] + ((box.shrinkage[1] - box.shrinkage[0]) * (at % side)) / STEPS,
  }));
  const deviances = pairs.map((pair) => surface.deviance(pair));
  const least = deviances.reduce((best, value) => Math.min(best, value), Infinity);
  const within = (fall: number): number[] => deviances.flatMap((value, at) => (value <= least + fall ? [at] : []));
  const best = pairs[deviances.indexOf(least)];
  const region = within(OF_TWO);
  const [single, far] = [within(OF_ONE), within(FAR)];
  const limits = (of: keyof Pair): Ranged => {
    const values = single.map((at) => pairs[at][of]);
    return { value: best[of], lower: Math.min(...values), upper: Math.max(...values) };
  };
  const likeliest = (column: number): number => single.filter((at) => Math.floor(at / side) === column).reduce((top, at) => (deviances[at] < deviances[top] ? at : top));
  const columns = single.map((at) => Math.floor(at / side));
  const span = (coordinate: (at: number) => number): [number, number] => [Math.min(...far.map(coordinate)) / STEPS, Math.max(...far.map(coordinate)) / STEPS];
  return {
    best, handle: limits("handle"), shrinkage: limits("shrinkage"),
    correlation: correlationOf(far.map((at) => ({ ...pairs[at], weight: Math.exp((least - deviances[at]) / 2) }))),
    area: (region.length / STEPS ** 2) * Math.log(box.handle[1] / box.handle[0]) * (box.shrinkage[1] - box.shrinkage[0]),
    ends: [pairs[likeliest(Math.min(...columns))], pairs[likeliest(Math.max(...columns))]],
    outline: Array.from({ length: side }, (_, column) => region.filter((at) => Math.floor(at / side) === column)).filter((column) => column.length > 0)
      .map((column) => ({ handle: pairs[column[0]].handle, shrinkage: [pairs[column[0]].shrinkage, pairs[column[column.length - 1]].shrinkage] as const })),
    spans: { handle: span((at) => Math.floor(at / side)), shrinkage: span((at) => at % side) },
  };
}

function correlationOf(pairs: readonly (Pair & { readonly weight: number })[]): number {
  const total = pairs.reduce((sum, { weight }) => sum + weight, 0);
  const mean = (f: (pair: Pair) => number): number => pairs.reduce((sum, pair) => sum + pair.weight * f(pair), 0) / total;
  const [x, y] = [(pair: Pair) => Math.log(pair.handle), (pair: Pair) => pair.shrinkage];
  const [meanX, meanY] = [mean(x), mean(y)];
  const product = mean((pair) => (x(pair) - meanX) * (y(pair) - meanY));
  const [squareX, squareY] = [mean((pair) => (x(pair) - meanX) ** 2), mean((pair) => (y(pair) - meanY) ** 2)];
  return squareX * squareY === 0 ? 0 : product / Math.sqrt(squareX * squareY);
}
