import type { Estimate } from "../../experiment/result.ts";
import { differenceText } from "../../report/figures/differenceText.ts";
import type { Language } from "../../report/words/language.ts";
import { whatIfWordsOf } from "./whatIfWordsOf.ts";

/** A paired difference of shares in points with its interval: `+19.0 points (13.0–25.0)`. */
export function pointsText(difference: Estimate, language: Language): string {
  return differenceText(difference, { scale: 100, withUnit: whatIfWordsOf(language).points, isWhole: true });
}
