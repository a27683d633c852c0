import type { SimulationResult } from "../experiment/result.ts";
import { withoutReplayTimes } from "../scenario/withoutReplayTimes.ts";
import { compileCharts } from "./charts/compileCharts.ts";
import type { ReportData } from "./reportData.ts";
import type { Language } from "./words/language.ts";

/**
 * The report of a result: the result itself (without the replayed arrival times, which no page shows) and its charts, compiled.
 * Its page opens in `language`, without one in the browser's.
 */
export function buildReport(result: SimulationResult, language?: Language): ReportData {
  return {
    replycast: 1,
    kind: "report",
    ...(language === undefined ? {} : { language }),
    result: { ...result, scenario: withoutReplayTimes(result.scenario) },
    charts: { en: compileCharts(result, "en"), zh: compileCharts(result, "zh") },
  };
}
