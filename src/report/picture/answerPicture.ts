import type { ComparisonResult } from "../../experiment/comparison/comparisonResult.ts";
import type { SimulationResult } from "../../experiment/result.ts";
import type { StaffingResult } from "../../staffing/staffingResult.ts";
import type { Language } from "../words/language.ts";
import { comparisonPicture } from "./comparisonPicture.ts";
import { pictureSvg } from "./pictureSvg.ts";
import { simulationPicture } from "./simulationPicture.ts";
import { staffingPicture } from "./staffingPicture.ts";

/** A result whose answer fits into one picture. */
export type PicturedResult = SimulationResult | StaffingResult | ComparisonResult;

/** Whether the answer of a result is told in a picture. */
export function isPictured(result: { readonly kind: string }): result is PicturedResult {
  return result.kind === "simulation" || result.kind === "staffing" || result.kind === "comparison";
}

/** The answer as one picture of 1080 × 1440 for a chat group, as SVG text; `date` (`YYYY-MM-DD`) stands in its small print. */
export function answerPicture(result: PicturedResult, language: Language, date?: string): string {
  switch (result.kind) {
    case "simulation": return pictureSvg(simulationPicture(result, language, date));
    case "staffing": return pictureSvg(staffingPicture(result, language, date));
    case "comparison": return pictureSvg(comparisonPicture(result, language, date));
  }
}
