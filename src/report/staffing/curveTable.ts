import type { StaffingResult } from "../../staffing/staffingResult.ts";
import { formatEstimate } from "../figures/formatEstimate.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import type { FigureTable } from "../figureTables.ts";
import { figureText } from "../terminal/ruleTexts.ts";
import type { Language } from "../words/language.ts";
import { curveRosterText } from "./curveRosterText.ts";
import { shownCurve } from "./curveRows.ts";
import { staffingPageWordsOf } from "./staffingPageWords.ts";
import { passOf, targetName } from "./staffingTargets.ts";
import { staffingWordsOf } from "./staffingWordsOf.ts";

/** Every roster of the trade-off curve with its cost, hours and probability of meeting each target. */
export function curveTable(result: StaffingResult, language: Language): FigureTable {
  const { curveHead: head, recommended, bestSoFar } = staffingWordsOf(language);
  const rows = shownCurve(result).map((point) => [
    curveRosterText(result, point, language) + (point.isChosen ? ` · ${result.feasible ? recommended : bestSoFar}` : ""),
    formatNumber(point.cost), formatNumber(point.hours, 1),
    ...result.targets.map((target) => figureText(formatEstimate(passOf(point, target), "share"))),
  ]);
  return { file: "curve", title: staffingPageWordsOf(language).curveTable, names: 1, columns: [head.rosterBeside, head.cost, head.hours, ...result.targets.map((target) => targetName(target, language))], rows };
}
