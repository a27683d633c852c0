import { exponential } from "./exponential.ts";
import { logGamma, stirlingRemainder } from "./logGamma.ts";
import { logarithm } from "./logarithm.ts";
import type { Tails } from "./tails.ts";

const TWO_PI = 6.283185307179586;
const EPSILON = 1e-17;
const TINY = 1e-300;

/**
 * Regularised incomplete gamma functions: P(X ≤ x) and P(X > x) of a gamma variate with this shape and scale 1.
 * Below x = shape + 1 the power series, above it the continued fraction; relative error below 1e-12 for shapes up to 1e4.
 * `logNext`, where many x of one shape are asked for: logGamma(shape + 1).
 * Source: Abramowitz & Stegun 6.5.29 and 6.5.31. Cost: grows with √shape.
 */
export function gammaTails(shape: number, x: number, logNext?: number): Tails {
  if (Number.isNaN(shape + x)) return { below: Number.NaN, above: Number.NaN };
  if (x <= 0) return { below: 0, above: 1 };
  if (x === Infinity) return { below: 1, above: 0 };
  const kernel = gammaKernel(shape, x, logNext);
  if (x < shape + 1) {
    const below = kernel * series(shape, x);
    return { below, above: 1 - below };
  }
  // So far out that nothing is left: there the fraction's terms are too small for a number, and it would go on for ever.
  if (kernel === 0) return { below: 1, above: 0 };
  const above = kernel * shape * continuedFraction(shape, x);
  return { below: 1 - above, above };
}

/**
 * x^shape · e^(−x) / Γ(shape + 1). Times shape it is x times the density.
 * For large shapes written by the distance of x from shape, since the plain form subtracts large numbers.
 * Source: C. Loader, Fast and Accurate Computation of Binomial Probabilities (2000), saddle-point form.
 */
export function gammaKernel(shape: number, x: number, logNext?: number): number {
  if (shape < 10) return exponential(shape * logarithm(x) - x - (logNext ?? logGamma(shape + 1)));
  return exponential(-shape * deviance(x / shape, (x - shape) / shape) - stirlingRemainder(shape)) / Math.sqrt(TWO_PI * shape);
}

/** u − 1 − log u, with d = u − 1 given apart; near 1 by the series in s = d / (2 + d), where log u = 2 (s + s³/3 + s⁵/5 + …). */
function deviance(u: number, d: number): number {
  if (Math.abs(d) > 0.5) return d - logarithm(u);
  const s = d / (2 + d);
  const square = s * s;
  let power = square * s;
  let odd = 3;
  let sum = 0;
  for (;;) {
    const next = sum + power / odd;
    if (next === sum) return s * d - 2 * sum;
    sum = next;
    power *= square;
    odd += 2;
  }
}

function series(shape: number, x: number): number {
  let term = 1;
  let sum = 1;
  let a = shape;
  do {
    a += 1;
    term *= x / a;
    sum += term;
  } while (term > EPSILON * sum);
  return sum;
}

/** Γ(shape, x) · e^x · x^(−shape), by the modified Lentz method. */
function continuedFraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = 1 / TINY;
  let d = 1 / b;
  let value = d;
  for (let i = 1; ; i++) {
    const a = -i * (i - shape);
    b += 2;
    d = 1 / nonZero(a * d + b);
    c = nonZero(b + a / c);
    const factor = d * c;
    value *= factor;
    if (Math.abs(factor - 1) < 2e-16) return value;
  }
}

function nonZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
