import type { Law } from "../../random/law.ts";

/** The law of `factor` times what another law is of: its mean by the factor, its cv as it was. Counts (geometric) have their mean changed. */
export function scaledLaw(law: Law, factor: number): Law {
  if (law === "never") return law;
  if ("constant" in law) return { constant: law.constant * factor };
  if ("empirical" in law) return { empirical: law.empirical.map((value) => value * factor) };
  if ("mixture" in law) return { mixture: law.mixture.map(({ share, of }) => ({ share, of: scaledLaw(of, factor) })) };
  if ("exponential" in law) return { exponential: { mean: law.exponential.mean * factor } };
  if ("geometric" in law) return { geometric: { mean: Math.max(1, law.geometric.mean * factor) } };
  if ("lognormal" in law) return { lognormal: { ...law.lognormal, mean: law.lognormal.mean * factor } };
  if ("gamma" in law) return { gamma: { ...law.gamma, mean: law.gamma.mean * factor } };
  return { weibull: { ...law.weibull, mean: law.weibull.mean * factor } };
}

/** The law with its coefficient of variation multiplied; undefined where it has none of its own. */
export function spreadLaw(law: Law, factor: number): Law | undefined {
  if (law === "never") return undefined;
  if ("lognormal" in law) return { lognormal: { ...law.lognormal, cv: law.lognormal.cv * factor } };
  if ("gamma" in law) return { gamma: { ...law.gamma, cv: law.gamma.cv * factor } };
  if ("weibull" in law) return { weibull: { ...law.weibull, cv: law.weibull.cv * factor } };
  return undefined;
}
