import type { Ranged } from "../fit.ts";
import type { FittedLaw } from "../laws/fitTimes.ts";

/** A geometric law of counts by its mean less 1, in place of the one that was fitted to counts alone. */
export function geometricFit(found: FittedLaw, further: Ranged): Pick<FittedLaw, "law" | "fit" | "shape"> {
  const mean = mapped(further, (more) => 1 + more);
  const cv = mapped(further, (more) => Math.sqrt(more / (1 + more)));
  return { law: { geometric: { mean: mean.value } }, fit: { ...found.fit, ...mean, cv }, shape: found.shape };
}

/** `of` must rise. */
function mapped({ value, lower, upper }: Ranged, of: (value: number) => number): Ranged {
  return { value: of(value), ...(lower === undefined ? {} : { lower: of(lower) }), ...(upper === undefined ? {} : { upper: of(upper) }) };
}
