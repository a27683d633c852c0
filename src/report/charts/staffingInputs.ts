import type { MarginalValue } from "../../staffing/levers/marginalStretch.ts";
import type { Sensitivity } from "../../staffing/sensitivity/sensitivity.ts";
import type { StaffingResult, StaffingTarget } from "../../staffing/staffingResult.ts";
import type { Language } from "../words/language.ts";
import { CURVE_DATA } from "./curveChart.ts";
import { curveChartRows } from "./curveChartRows.ts";
import type { ChartInput } from "./fittedSpec.ts";
import { MARGINAL_DATA } from "./marginalChart.ts";
import { marginalChartRows } from "./marginalChartRows.ts";
import { TORNADO_DATA } from "./tornadoChart.ts";
import { tornadoRows } from "./tornadoRows.ts";

/** What the curve of cost against the chance of meeting a target takes. */
export function curveInput(result: StaffingResult, target: StaffingTarget, language: Language): ChartInput {
  const { rows, signals } = curveChartRows(result, target, language);
  return { name: CURVE_DATA, rows, signals: { ...signals } };
}

/** What the chart of a team's next agent-hour takes. */
export function marginalInput(marginal: MarginalValue, team: string, language: Language): ChartInput {
  return { name: MARGINAL_DATA, ...marginalChartRows(marginal, team, language) };
}

/** What the tornado of uncertain numbers takes. */
export function tornadoInput(sensitivity: Sensitivity, language: Language): ChartInput {
  return { name: TORNADO_DATA, rows: tornadoRows(sensitivity, language), signals: {} };
}
