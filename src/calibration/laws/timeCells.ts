import { coarserTimes, groupedTimes } from "./groupedTimes.ts";
import type { GroupedTimes } from "./groupedTimes.ts";
import type { ObservedTimes } from "./observedTimes.ts";

/** Times shorter than so many resolutions count with the probability of the whole stretch within which they lie. */
const COARSE = 20;

/** Observed times as likelihoods and distribution functions see them: few cells instead of many values. */
export interface TimeCells {
  readonly resolution: number;
  /** Weight of the values, and of those known only to be longer. */
  readonly n: number;
  readonly censored: number;
  readonly sum: number;
  readonly mean: number;
  /** Standard deviation over mean. */
  readonly cv: number;
  readonly shortest: number;
  readonly longest: number;
  /** Cells of the values, ascending: known to lie within [low, high]; no value lies between two cells. */
  readonly count: number;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly weight: Float64Array;
  /** How many of the first cells count by the probability of [low, high]; the others by the density at `at`. */
  readonly coarse: number;
  readonly at: Float64Array;
  /** Σ weight · log x and its square over the cells that count by density. */
  readonly logs: number;
  readonly logSquares: number;
  /** The times beyond which the others lie, ascending. */
  readonly above: GroupedTimes;
  /** The same in fewer groups: a tail costs more than a density, and changes little within 3 %. */
  readonly aboveRoughly: GroupedTimes;
  /** By cell: the share that lasts longer than it (Kaplan and Meier's estimate). */
  readonly longer: Float64Array;
  /** By cell: Greenwood's sum, Σ events ÷ (at risk · (at risk − events)). */
  readonly greenwood: Float64Array;
}

const ROUGH_BINS = 400;
const NONE = new Float64Array(0);

/** Puts times into cells; one value at least. Cost: linear. */
export function timeCells(observed: ObservedTimes): TimeCells {
  const { values, weights, resolution } = observed;
  const shorts = coarseWeights(values, weights, resolution);
  const fine = groupedTimes(values, weights, (COARSE - 0.5) * resolution);
  const above = groupedTimes(observed.above ?? NONE, observed.aboveWeights, Number.MIN_VALUE);
  const steps = Array.from(shorts.keys()).filter((step) => shorts[step] > 0);
  const column = (coarse: (step: number) => number, rest: Float64Array, shift = 0): Float64Array => Float64Array.from([...steps.map(coarse), ...rest.map((x) => x + shift)]);
  const weight = column((step) => shorts[step], fine.weight);
  const low = column((step) => Math.max(0, (step - 0.5) * resolution), fine.least, -resolution / 2);
  const high = column((step) => (step + 0.5) * resolution, fine.most, resolution / 2);
  const at = column((step) => Math.max(0.25, step) * resolution, fine.at);
  return {
    resolution, low, high, weight, at, above, aboveRoughly: coarserTimes(above, ROUGH_BINS),
    ...momentsOf(values, weights),
    censored: above.weight.reduce((sum, each) => sum + each, 0),
    count: weight.length,
    coarse: steps.length,
    logs: fine.logs,
    logSquares: fine.logSquares,
    ...kaplanMeierOf(at, weight, above),
  };
}

/** Weights of the values that lie nearest to 0, 1, 2 … resolutions. */
function coarseWeights(values: Float64Array, weights: Float64Array | undefined, resolution: number): Float64Array {
  const shorts = new Float64Array(COARSE);
  for (let row = 0; row < values.length; row++) {
    if (values[row] < (COARSE - 0.5) * resolution) shorts[Math.round(values[row] / resolution)] += weights?.[row] ?? 1;
  }
  return shorts;
}

function momentsOf(values: Float64Array, weights: Float64Array | undefined): Pick<TimeCells, "n" | "sum" | "mean" | "cv" | "shortest" | "longest"> {
  let [n, sum, shortest, longest] = [0, 0, Infinity, 0];
  for (let row = 0; row < values.length; row++) {
    const weight = weights === undefined ? 1 : weights[row];
    if (weight === 0) continue;
    n += weight;
    sum += weight * values[row];
    if (values[row] < shortest) shortest = values[row];
    if (values[row] > longest) longest = values[row];
  }
  const mean = sum / n;
  let squares = 0;
  for (let row = 0; row < values.length; row++) squares += (weights === undefined ? 1 : weights[row]) * (values[row] - mean) ** 2;
  return { n, sum, mean, cv: mean === 0 ? 0 : Math.sqrt(squares / n) / mean, shortest, longest };
}

/** Those known to be longer than a cell's own time are still at risk in it. */
function kaplanMeierOf(at: Float64Array, weight: Float64Array, above: GroupedTimes): Pick<TimeCells, "longer" | "greenwood"> {
  const [longer, greenwood] = [new Float64Array(at.length), new Float64Array(at.length)];
  let atRisk = weight.reduce((sum, each) => sum + each, 0) + above.weight.reduce((sum, each) => sum + each, 0);
  let [gone, survival, sum] = [0, 1, 0];
  for (let cell = 0; cell < at.length; cell++) {
    while (gone < above.count && above.at[gone] < at[cell]) atRisk -= above.weight[gone++];
    const left = Math.max(0, atRisk - weight[cell]);
    const isLast = left <= 1e-9 * weight[cell];
    survival *= isLast ? 0 : left / atRisk;
    sum += isLast ? 0 : weight[cell] / (atRisk * left);
    longer[cell] = survival;
    greenwood[cell] = sum;
    atRisk = left;
  }
  return { longer, greenwood };
}
