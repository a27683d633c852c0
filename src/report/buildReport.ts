import type { SimulationResult } from "../experiment/result.ts";
import { withoutReplayTimes } from "../scenario/withoutReplayTimes.ts";
import { compileCharts } from "./charts/compileCharts.ts";
import type { ScoredResult } from "../scoring/scoredResult.ts";
import type { ReportData } from "./reportData.ts";
import { scoreReport } from "./scoreReport.ts";
import type { ScoreReport } from "./scoreReport.ts";
import type { Language } from "./words/language.ts";

/** The report of a simulation or of a score. Its page opens in `language`, without one in the browser's. */
export function buildReport(result: SimulationResult, language?: Language): ReportData;
export function buildReport(result: ScoredResult, language?: Language): ScoreReport;
export function buildReport(result: SimulationResult | ScoredResult, language?: Language): ReportData | ScoreReport;
export function buildReport(result: SimulationResult | ScoredResult, language?: Language): ReportData | ScoreReport {
  return result.kind === "score" ? scoreReport(result, language) : simulationReport(result, language);
}

/** The result itself (without the replayed arrival times, which no page shows) and its charts, compiled. */
function simulationReport(result: SimulationResult, language?: Language): ReportData {
  return {
    replycast: 1,
    kind: "report",
    ...(language === undefined ? {} : { language }),
    result: { ...result, scenario: withoutReplayTimes(result.scenario) },
    charts: { en: compileCharts(result, "en"), zh: compileCharts(result, "zh") },
  };
}
