import { normalDistribution } from "../../random/normalDistribution.ts";

/** From here on the tail is taken from its asymptotic series. */
const FAR = 30;

/** Logarithm of the probability that a standard normal variate is more than z, also where that probability is below the smallest double. Source: Abramowitz & Stegun 26.2.12. */
export function logNormalTail(z: number): number {
  if (z < 0) return Math.log1p(-normalDistribution(z));
  if (z < FAR) return Math.log(normalDistribution(-z));
  const s = 1 / (z * z);
  return -0.5 * z * z - Math.log(z) - 0.5 * Math.log(2 * Math.PI) + Math.log1p(-s * (1 - s * (3 - 15 * s)));
}
