import { logarithm } from "./logarithm.ts";

const HALF_LOG_TWO_PI = 0.9189385332046728;
/** From here on Stirling's series with seven terms is right to the last bits. */
const LARGE = 10;

/**
 * log Γ(x) for x > 0; absolute error below 1e-14 for x ≤ 10, relative below 1e-15 beyond.
 * Small arguments are raised by Γ(x) = Γ(x + n) / (x (x + 1) … (x + n − 1)).
 * Source: Stirling's series, Abramowitz & Stegun 6.1.41.
 */
export function logGamma(x: number): number {
  let product = 1;
  let raised = x;
  while (raised < LARGE) {
    product *= raised;
    raised += 1;
  }
  return (raised - 0.5) * logarithm(raised) - raised + HALF_LOG_TWO_PI + stirlingRemainder(raised) - logarithm(product);
}

/** What Stirling's formula leaves out: log Γ(x) − ((x − ½) log x − x + ½ log 2π), for x ≥ 10. Source: Abramowitz & Stegun 6.1.41. */
export function stirlingRemainder(x: number): number {
  const s = 1 / (x * x);
  return (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - s * (691 / 360360 - s / 156)))))) / x;
}
