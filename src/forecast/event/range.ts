import { normalQuantile } from "../../random/normalQuantile.ts";

/** What somebody expects of a number: one time in twenty below `low`, one time in two below `likely`, one time in twenty above `high`. 0 < low ≤ likely ≤ high. */
export interface Range {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** A range with its mean. */
export interface RangeWithMean extends Range {
  readonly mean: number;
}

/** Steps of a range's distribution when it is multiplied with another: the quantiles are then right to a part in a thousand. */
const STEPS = 400;
const HIGH_STANDING = normalQuantile(0.95);

/** A number that is certain. */
export function certain(value: number): Range {
  return { low: value, likely: value, high: value };
}

/** Quantile of a range, p in (0, 1): lognormal with a spread of its own on either side of `likely`, so that the three numbers are its quantiles at 5, 50 and 95 %. */
export function rangeQuantile({ low, likely, high }: Range, p: number): number {
  const standing = normalQuantile(p) / HIGH_STANDING;
  return likely * (standing < 0 ? likely / low : high / likely) ** standing;
}

/** The product of two independent ranges (of one, where the second is certain, a multiple), with its mean. Cost: 160,000 products. */
export function productOf(first: Range, second: Range): RangeWithMean {
  const ones = stepsOf(first);
  const others = stepsOf(second);
  const products = new Float64Array(ones.length * others.length);
  ones.forEach((one, row) => others.forEach((other, column) => (products[row * others.length + column] = one * other)));
  products.sort();
  const at = (p: number): number => products[Math.min(products.length - 1, Math.floor(p * products.length))];
  return { low: at(0.05), likely: at(0.5), high: at(0.95), mean: products.reduce((sum, value) => sum + value, 0) / products.length };
}

function stepsOf(range: Range): number[] {
  if (range.low === range.high) return [range.likely];
  return Array.from({ length: STEPS }, (_, step) => rangeQuantile(range, (step + 0.5) / STEPS));
}
