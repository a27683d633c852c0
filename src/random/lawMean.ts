import type { Law } from "./law.ts";

/** Mean of a law, in the units of the scenario; Infinity where it may never happen. */
export function lawMean(law: Law): number {
  if (law === "never") return Infinity;
  if ("constant" in law) return law.constant;
  if ("empirical" in law) return law.empirical.reduce((sum, value) => sum + value, 0) / law.empirical.length;
  if ("mixture" in law) {
    const shares = law.mixture.reduce((sum, part) => sum + part.share, 0);
    return law.mixture.reduce((sum, part) => sum + part.share * lawMean(part.of), 0) / shares;
  }
  if ("exponential" in law) return law.exponential.mean;
  if ("lognormal" in law) return law.lognormal.mean;
  if ("gamma" in law) return law.gamma.mean;
  if ("weibull" in law) return law.weibull.mean;
  return law.geometric.mean;
}
