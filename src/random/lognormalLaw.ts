import { exponential } from "./exponential.ts";
import { logarithm, logarithmOfComplement } from "./logarithm.ts";
import { normalDistribution } from "./normalDistribution.ts";
import { normalQuantile } from "./normalQuantile.ts";
import type { Tails } from "./tails.ts";

export interface LognormalLaw {
  readonly family: "lognormal";
  /** Mean and standard deviation of the logarithm. */
  readonly logMean: number;
  readonly logDeviation: number;
}

/** The lognormal law with this mean and coefficient of variation: variance of the logarithm = log(1 + cv²). */
export function prepareLognormal(mean: number, cv: number): LognormalLaw {
  const logVariance = logarithmOfComplement(-cv * cv);
  return { family: "lognormal", logMean: logarithm(mean) - 0.5 * logVariance, logDeviation: Math.sqrt(logVariance) };
}

export function lognormalQuantile(p: number, logMean: number, logDeviation: number): number {
  return exponential(logMean + logDeviation * normalQuantile(p));
}

export function lognormalTails(x: number, logMean: number, logDeviation: number): Tails {
  const z = (logarithm(x) - logMean) / logDeviation;
  return { below: normalDistribution(z), above: normalDistribution(-z) };
}
