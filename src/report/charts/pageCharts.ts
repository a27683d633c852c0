import type { ReportedResult } from "../buildReport.ts";
import type { Language } from "../words/language.ts";
import { backtestPageCharts } from "./backtestPageCharts.ts";
import { calibrationPageCharts } from "./calibrationPageCharts.ts";
import { comparisonPageCharts } from "./comparisonPageCharts.ts";
import type { PageChart } from "./pageChart.ts";
import { scorePageCharts } from "./scorePageCharts.ts";
import { simulationPageCharts } from "./simulationPageCharts.ts";
import { staffingPageCharts } from "./staffingPageCharts.ts";

/** The charts of a result's page, as the page opens, in its order. */
export function pageCharts(result: ReportedResult, language: Language): PageChart[] {
  switch (result.kind) {
    case "simulation": return simulationPageCharts(result, language);
    case "score": return scorePageCharts(result, language);
    case "calibration": return calibrationPageCharts(result, language);
    case "backtest": return backtestPageCharts(result, language);
    case "staffing": return staffingPageCharts(result, language);
    case "comparison": return comparisonPageCharts(result, language);
  }
}
