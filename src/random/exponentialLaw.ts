import { complementOfExponential, exponential } from "./exponential.ts";
import { logarithmOfComplement } from "./logarithm.ts";
import type { Tails } from "./tails.ts";

export interface ExponentialLaw {
  readonly family: "exponential";
  readonly mean: number;
}

/** Quantile of the exponential law: −mean · log(1 − p). */
export function exponentialQuantile(p: number, mean: number): number {
  return -mean * logarithmOfComplement(p);
}

export function exponentialTails(x: number, mean: number): Tails {
  return { below: complementOfExponential(x / mean), above: exponential(-x / mean) };
}
