import type { RuleDifference } from "../../experiment/comparison/comparisonResult.ts";
import { formatEstimate, type FormattedEstimate } from "../figures/formatEstimate.ts";
import { formatShare } from "../figures/formatShare.ts";

/** The probability that the first has the better rate; of two that are the same plainly a half. */
export function betterText({ probabilityBetter }: Pick<RuleDifference, "probabilityBetter">): FormattedEstimate {
  const { value, lower, upper } = probabilityBetter;
  return value !== undefined && lower === upper ? { value: formatShare(value) } : formatEstimate(probabilityBetter, "share");
}
