import type { BacktestResult } from "../backtest/backtestResult.ts";
import type { CalibrationResult } from "../calibration/calibrationResult.ts";
import type { CounterResult } from "../calibration/counters/counterResult.ts";
import type { ComparisonResult } from "../experiment/comparison/comparisonResult.ts";
import type { SimulationResult } from "../experiment/result.ts";
import type { AheadResult } from "../forecast/aheadResult.ts";
import { playableReport } from "./playableReport.ts";
import { withoutReplayTimes } from "../scenario/withoutReplayTimes.ts";
import { backtestReport } from "./backtestReport.ts";
import type { BacktestReport } from "./backtestReport.ts";
import { calibrationReport } from "./calibrationReport.ts";
import type { CalibrationReport } from "./calibrationReport.ts";
import { comparisonReport } from "./comparisonReport.ts";
import type { ComparisonReport } from "./comparisonReport.ts";
import { compileCharts } from "./charts/compileCharts.ts";
import { countersReport } from "./countersReport.ts";
import type { CountersReport } from "./countersReport.ts";
import type { WithEventForecast } from "./forecast/eventForecastChart.ts";
import type { ScoredResult } from "../scoring/scoredResult.ts";
import type { ReportData } from "./reportData.ts";
import type { AnyReport } from "./renderHtml.ts";
import { scoreReport } from "./scoreReport.ts";
import type { ScoreReport } from "./scoreReport.ts";
import type { StaffingResult } from "../staffing/staffingResult.ts";
import { staffingReport } from "./staffingReport.ts";
import type { StaffingReport } from "./staffingReport.ts";
import type { Language } from "./words/language.ts";

/** A result of which a page can be made. */
export type ReportedResult = (SimulationResult & AheadResult) | ScoredResult | ((CalibrationResult | CounterResult) & WithEventForecast) | BacktestResult | StaffingResult | ComparisonResult;

/** The report of a result. Its page opens in `language`, without one in the browser's. */
export function buildReport(result: SimulationResult & AheadResult, language?: Language): ReportData;
export function buildReport(result: ScoredResult, language?: Language): ScoreReport;
export function buildReport(result: CalibrationResult & WithEventForecast, language?: Language): CalibrationReport;
export function buildReport(result: CounterResult & WithEventForecast, language?: Language): CountersReport;
export function buildReport(result: BacktestResult, language?: Language): BacktestReport;
export function buildReport(result: StaffingResult, language?: Language): StaffingReport;
export function buildReport(result: ComparisonResult, language?: Language): ComparisonReport;
export function buildReport(result: ReportedResult, language?: Language): AnyReport;
export function buildReport(result: ReportedResult, language?: Language): AnyReport {
  switch (result.kind) {
    case "simulation": return simulationReport(result, language);
    case "score": return scoreReport(result, language);
    case "calibration": return "figures" in result ? countersReport(result, language) : calibrationReport(result, language);
    case "backtest": return backtestReport(result, language);
    case "staffing": return staffingReport(result, language);
    case "comparison": return comparisonReport(result, language);
  }
}

/** The result itself (without the replayed arrival times, which no page shows) and its charts, compiled. */
function simulationReport(result: SimulationResult & AheadResult, language?: Language): ReportData {
  const playable = playableReport(result.scenario);
  return {
    replycast: 1,
    kind: "report",
    ...(language === undefined ? {} : { language }),
    result: { ...result, scenario: withoutReplayTimes(result.scenario) },
    ...(playable === undefined ? {} : { playable }),
    charts: { en: compileCharts(result, "en"), zh: compileCharts(result, "zh") },
  };
}
