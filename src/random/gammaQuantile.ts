import { exponential } from "./exponential.ts";
import { gammaKernel, gammaTails } from "./gammaTails.ts";
import { logGamma } from "./logGamma.ts";
import { logarithm } from "./logarithm.ts";
import { normalQuantile } from "./normalQuantile.ts";

const MOST_STEPS = 100;
/** In log x. Also taken where a tail is too small for a double and the step is unknown. */
const LONGEST_STEP = 2;

/**
 * Quantile of the gamma law with this mean and coefficient of variation (cv = 0: the mean itself).
 * p in [0, 1]; cv in [0.01, 10]. Relative error below 1e-9. Monotone in p but for the last bits.
 */
export function gammaQuantile(p: number, mean: number, cv: number): number {
  if (cv === 0) return mean;
  const square = cv * cv;
  return mean * square * standardGammaQuantile(p, 1 / square);
}

/**
 * Quantile of the gamma law with this shape and scale 1; 0 where the true value is below the smallest double.
 * Newton's method on the logarithm of the smaller tail as a function of log x, in which both tails are concave, with steps of
 * limited length, and halving where a step would leave what is known to hold the quantile.
 */
export function standardGammaQuantile(p: number, shape: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return Infinity;
  const lower = p <= 0.5;
  const goal = lower ? p : 1 - p;
  let logX = firstGuess(p, shape);
  let least = -Infinity;
  let most = Infinity;
  for (let i = 0; i < MOST_STEPS; i++) {
    const x = exponential(logX);
    if (x === 0) return 0;
    const tails = gammaTails(shape, x);
    const tail = lower ? tails.below : tails.above;
    if (tail === goal) return x;
    const upwards = (tail < goal) === lower;
    if (upwards) least = logX;
    else most = logX;
    const step = (Math.abs(logarithm(tail / goal)) * tail) / (shape * gammaKernel(shape, x));
    const length = step < LONGEST_STEP ? step : LONGEST_STEP;
    const next = upwards ? logX + length : logX - length;
    logX = next >= least && next <= most ? next : (least + most) / 2;
    // The next step would be about the square of this one.
    if (length < 1e-8) return exponential(logX);
  }
  return exponential(logX);
}

/** log x near the quantile: Wilson and Hilferty's cube where it is well above 0, else the first term of the series of P. */
function firstGuess(p: number, shape: number): number {
  const cubeRoot = 1 - 1 / (9 * shape) + normalQuantile(p) / (3 * Math.sqrt(shape));
  if (shape >= 0.5 && cubeRoot > 0.3) return logarithm(shape * cubeRoot * cubeRoot * cubeRoot);
  return Math.min((logarithm(p) + logGamma(shape + 1)) / shape, logarithm(shape + 1 - logarithm(1 - p)));
}
