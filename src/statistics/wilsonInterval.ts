import { normalQuantile } from "../random/normalQuantile.ts";

/**
 * Score interval of a share, from `successes` among `n` ≥ 1 independent trials. Never wider than [0, 1], never of no width:
 * with no success the lower limit is 0 and the upper one z² / (n + z²).
 * Source: E. B. Wilson, Probable Inference, the Law of Succession, and Statistical Inference, JASA 22 (1927) 209.
 */
export function wilsonInterval(successes: number, n: number, level: number): { lower: number; upper: number } {
  const z = normalQuantile(0.5 + level / 2);
  const square = z * z;
  const centre = (successes + square / 2) / (n + square);
  const reach = (z * Math.sqrt((successes * (n - successes)) / n + square / 4)) / (n + square);
  return {
    lower: successes === 0 ? 0 : Math.max(0, centre - reach),
    upper: successes === n ? 1 : Math.min(1, centre + reach),
  };
}
