import type { Estimate } from "../../statistics/estimate.ts";
import { formatEstimate } from "../figures/formatEstimate.ts";
import { figureText } from "../terminal/ruleTexts.ts";

/** A probability with its interval. */
export function chanceText(estimate: Estimate): string {
  return figureText(formatEstimate(estimate, "share"));
}
