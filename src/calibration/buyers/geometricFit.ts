import type { FittedLaw } from "../laws/fitTimes.ts";
import { limitsOf } from "./limitsOf.ts";

/** A geometric law of counts by the log-odds that one more follows, which are the logarithm of mean − 1, in place of the one that was fitted to counts alone. */
export function geometricFit(found: FittedLaw, logOdds: number, variance: number | undefined): Pick<FittedLaw, "law" | "fit" | "shape"> {
  const mean = limitsOf(logOdds, variance, (x) => 1 + Math.exp(x));
  const cv = limitsOf(logOdds, variance, (x) => Math.sqrt(1 / (1 + Math.exp(-x))));
  return { law: { geometric: { mean: mean.value } }, fit: { ...found.fit, ...mean, cv }, shape: found.shape };
}
