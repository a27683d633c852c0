import type { FitTest, Ranged } from "../fit.ts";
import type { LawShape } from "../fitShape.ts";
import { lawCv } from "../laws/lawCv.ts";
import type { TimeFamily } from "../laws/timeFamily.ts";
import { limitsOf } from "./limitsOf.ts";
import type { TimeBins } from "./timeBins.ts";

const MOST_SHAPE_BINS = 40;
const EDGE_SHARE = 0.01;

/** Mean and cv of a family at fitted parameters; `first` is the place of its first parameter in the covariance. */
export function familyRanges(family: TimeFamily, parameters: readonly number[], covariance: readonly (readonly number[])[] | undefined, first: number): { mean: Ranged; cv: Ranged } {
  const mean = limitsOf(parameters[0], covariance?.[first][first], Math.exp);
  const cv = parameters.length < 2 ? { value: lawCv(family.law(parameters)) } : limitsOf(parameters[1], covariance?.[first + 1][first + 1], Math.exp);
  return { mean, cv };
}

/** The largest distance of the two distribution functions over the edges of bins. */
export function binnedDistance(counts: Float64Array, { edges, count }: TimeBins, below: (x: number) => number): FitTest {
  const n = counts.reduce((sum, each) => sum + each, 0);
  let [upTo, most] = [0, 0];
  for (let bin = 0; bin + 1 < count; bin++) {
    upTo += counts[bin] / n;
    if (counts[bin] > 0) most = Math.max(most, Math.abs(upTo - below(edges[bin + 1])));
  }
  return { name: "ks", value: most };
}

/** Counted beside fitted, in at most 40 bins; what lies beyond them on either side is put into the first and the last. */
export function binnedShape(counts: Float64Array, { edges, count }: TimeBins, below: (x: number) => number): LawShape {
  const n = counts.reduce((sum, each) => sum + each, 0);
  const passed = (share: number): number => {
    let sum = 0;
    const bin = counts.findIndex((each) => (sum += each) >= share * n);
    return Math.max(0, bin);
  };
  const [first, last] = [passed(EDGE_SHARE), Math.min(count - 2, passed(1 - EDGE_SHARE))];
  const step = Math.max(1, Math.ceil((last + 1 - first) / (MOST_SHAPE_BINS - 2)));
  const places = [0];
  for (let place = Math.max(1, first); place <= last; place += step) places.push(place);
  places.push(last + 1);
  const observed = places.slice(1).map((place, i) => counts.subarray(places[i], place).reduce((sum, each) => sum + each, 0) / n);
  const fitted = places.slice(1).map((place, i) => below(edges[place]) - (places[i] === 0 ? 0 : below(edges[places[i]])));
  return { kind: "law", edges: places.map((place) => edges[place]), observed, fitted };
}
