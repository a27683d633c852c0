import { bracketedRoot } from "./bracketedRoot.ts";
import { complementOfExponential, exponential } from "./exponential.ts";
import { logGamma } from "./logGamma.ts";
import { logarithm, logarithmOfComplement } from "./logarithm.ts";
import type { Tails } from "./tails.ts";

export interface WeibullLaw {
  readonly family: "weibull";
  readonly shape: number;
  readonly scale: number;
}

/** Shapes of the laws with cv 430 and cv 0.001, about; between them the shape is searched. */
const LOWEST_SHAPE = 0.1;
const HIGHEST_SHAPE = 1300;

/**
 * The Weibull law with this mean and coefficient of variation, cv in [0.01, 10].
 * The shape k solves 1 + cv² = Γ(1 + 2/k) / Γ(1 + 1/k)²; scale = mean / Γ(1 + 1/k).
 */
export function prepareWeibull(mean: number, cv: number): WeibullLaw {
  const wanted = logarithmOfComplement(-cv * cv);
  // In 1/shape, in which the cv rises.
  const inverse = bracketedRoot((s) => logGamma(1 + 2 * s) - 2 * logGamma(1 + s) - wanted, 1 / HIGHEST_SHAPE, 1 / LOWEST_SHAPE);
  return { family: "weibull", shape: 1 / inverse, scale: mean / exponential(logGamma(1 + inverse)) };
}

/** Quantile of the Weibull law: scale · (−log(1 − p))^(1/shape). */
export function weibullQuantile(p: number, shape: number, scale: number): number {
  return scale * exponential(logarithm(-logarithmOfComplement(p)) / shape);
}

export function weibullTails(x: number, shape: number, scale: number): Tails {
  const hazard = exponential(shape * logarithm(x / scale));
  return { below: complementOfExponential(hazard), above: exponential(-hazard) };
}
