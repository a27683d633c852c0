import { logarithmOfComplement } from "./logarithm.ts";

export interface GeometricLaw {
  readonly family: "geometric";
  /** log of the probability that one more follows, log(1 − 1/mean); −Infinity for mean 1. */
  readonly logContinue: number;
  /** What a count of 1 is worth. */
  readonly unit: number;
}

export function prepareGeometric(mean: number, unit: number): GeometricLaw {
  return { family: "geometric", logContinue: mean === 1 ? -Infinity : logarithmOfComplement(1 / mean), unit };
}

/** Quantile of the geometric law on 1, 2, 3…: the smallest k with 1 − (1 − 1/mean)^k ≥ p, p in [0, 1). */
export function geometricQuantile(p: number, logContinue: number): number {
  return Math.max(1, Math.ceil(logarithmOfComplement(p) / logContinue));
}
