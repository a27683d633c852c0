import type { StaffingResult } from "../../staffing/staffingResult.ts";
import type { FigureTable } from "../figureTables.ts";
import { formatEstimate } from "../figures/formatEstimate.ts";
import { formatTarget, plainPercent } from "../figures/formatTarget.ts";
import { targetName } from "../staffing/staffingTargets.ts";
import { staffingWordsOf } from "../staffing/staffingWordsOf.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";

/** What was asked of a roster, how likely it is met and the rate behind it, each with its interval. */
export function targetTable({ targets }: StaffingResult, language: Language): FigureTable {
  const { targetsTitle, targetHead: head } = staffingWordsOf(language);
  const { tables, charts } = wordsOf(language);
  const rows = targets.map((target) => {
    const [pass, rate] = [formatEstimate(target.pass, "share"), formatEstimate(target.rate, target.quantity)];
    return [targetName(target, language), formatTarget({ operator: target.operator, value: target.limit }, target.quantity), plainPercent(target.assurance), pass.value ?? "–", pass.interval ?? "–", rate.value ?? "–", rate.interval ?? "–"];
  });
  return { file: "targets", title: targetsTitle, names: 1, rows, columns: [head.rule, head.asked, charts.assurance, head.passes, tables.interval, head.rate, tables.interval] };
}
