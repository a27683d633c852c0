import { continuousQuantile, type ContinuousLaw } from "./continuousLaw.ts";
import { discreteQuantile, type DiscreteLaw } from "./discreteLaw.ts";
import { prepareGeometric } from "./geometricLaw.ts";
import type { Law } from "./law.ts";
import { prepareLognormal } from "./lognormalLaw.ts";
import { mixtureQuantile, prepareMixture, type MixtureLaw, type MixturePart } from "./mixtureLaw.ts";
import { prepareWeibull } from "./weibullLaw.ts";

/** A law with its constants computed: plain data, cloneable from thread to thread. */
export type PreparedLaw = ContinuousLaw | DiscreteLaw | MixtureLaw;

/**
 * Prepares a law in units of which one unit of the scenario makes `unitsPerUnit`: 1000 for seconds that become milliseconds, 1 for counts.
 * Taken as given (the scenario's schema refuses the rest): means > 0, of geometric ≥ 1; cv in [0.01, 10], or 0 for the mean itself;
 * constants and listed values ≥ 0, lists not empty; shares of a mixture > 0, of any sum: they are divided by it.
 */
export function prepareLaw(law: Law, unitsPerUnit: number): PreparedLaw {
  if (law !== "never" && "mixture" in law) {
    const parts = flattened(law, 1, unitsPerUnit);
    return parts.length === 1 ? parts[0].law : prepareMixture(parts);
  }
  return prepareSimple(law, unitsPerUnit);
}

/** The smallest x with P(X ≤ x) ≥ p, for p in (0, 1). One uniform p makes one variate. Infinity where it never happens. */
export function lawQuantile(law: PreparedLaw, p: number): number {
  switch (law.family) {
    case "constant":
    case "empirical":
    case "geometric":
      return discreteQuantile(law, p);
    case "mixture":
      return mixtureQuantile(law, p);
    case "exponential":
    case "lognormal":
    case "gamma":
    case "weibull":
      return continuousQuantile(law, p);
  }
}

function prepareSimple(law: Exclude<Law, { mixture: unknown }>, unit: number): ContinuousLaw | DiscreteLaw {
  if (law === "never") return { family: "constant", value: Infinity };
  if ("constant" in law) return { family: "constant", value: law.constant * unit };
  if ("empirical" in law) return { family: "empirical", values: Float64Array.from(law.empirical, (value) => value * unit).sort() };
  if ("geometric" in law) return prepareGeometric(law.geometric.mean, unit);
  if ("exponential" in law) return { family: "exponential", mean: law.exponential.mean * unit };
  if ("lognormal" in law) return prepareSpread(law.lognormal, unit, prepareLognormal);
  if ("weibull" in law) return prepareSpread(law.weibull, unit, prepareWeibull);
  return prepareSpread(law.gamma, unit, (mean, cv) => ({ family: "gamma", shape: 1 / (cv * cv), scale: mean * cv * cv }));
}

function prepareSpread(
  given: { readonly mean: number; readonly cv: number },
  unit: number,
  prepare: (mean: number, cv: number) => ContinuousLaw,
): ContinuousLaw | DiscreteLaw {
  const mean = given.mean * unit;
  return given.cv === 0 ? { family: "constant", value: mean } : prepare(mean, given.cv);
}

/** The parts of a mixture, mixtures within it dissolved, with shares that sum to `share`. */
function flattened(law: Law, share: number, unit: number): MixturePart<ContinuousLaw | DiscreteLaw>[] {
  if (law === "never" || !("mixture" in law)) return [{ share, law: prepareSimple(law, unit) }];
  const sum = law.mixture.reduce((total, part) => total + part.share, 0);
  return law.mixture.flatMap((part) => flattened(part.of, (share * part.share) / sum, unit));
}
