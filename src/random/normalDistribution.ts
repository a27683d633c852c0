import { gammaTails } from "./gammaTails.ts";
import { logGamma } from "./logGamma.ts";

const LOG_GAMMA_OF_3_2 = logGamma(1.5);

/**
 * Probability that a standard normal variate is at most x; relative error below 1e-12 also far in the lower tail (x ≥ −37).
 * Half of x² is a gamma variate of shape ½. Source: Abramowitz & Stegun 26.2.30 with 6.5.17.
 */
export function normalDistribution(x: number): number {
  if (x === 0) return 0.5;
  const beyond = 0.5 * gammaTails(0.5, 0.5 * x * x, LOG_GAMMA_OF_3_2).above;
  return x < 0 ? beyond : 1 - beyond;
}
