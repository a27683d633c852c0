import type { Law } from "../../random/law.ts";
import { lawMean } from "../../random/lawMean.ts";

/** Standard deviation of a law over its mean; 0 of what is constant or of mean 0. Not for what may never happen. */
export function lawCv(law: Law): number {
  if (law === "never") return 0;
  if ("exponential" in law) return 1;
  if ("lognormal" in law) return law.lognormal.cv;
  if ("gamma" in law) return law.gamma.cv;
  if ("weibull" in law) return law.weibull.cv;
  if ("geometric" in law) return Math.sqrt(1 - 1 / law.geometric.mean);
  const mean = lawMean(law);
  return mean === 0 ? 0 : Math.sqrt(Math.max(0, meanSquare(law) / (mean * mean) - 1));
}

function meanSquare(law: Law): number {
  if (law !== "never" && "mixture" in law) {
    const shares = law.mixture.reduce((sum, part) => sum + part.share, 0);
    return law.mixture.reduce((sum, part) => sum + part.share * meanSquare(part.of), 0) / shares;
  }
  if (law !== "never" && "empirical" in law) return law.empirical.reduce((sum, value) => sum + value * value, 0) / law.empirical.length;
  return lawMean(law) ** 2 * (1 + lawCv(law) ** 2);
}
