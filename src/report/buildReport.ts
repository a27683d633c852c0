import type { SimulationResult } from "../experiment/result.ts";
import { withoutReplayTimes } from "../scenario/withoutReplayTimes.ts";
import { compileCharts } from "./charts/compileCharts.ts";
import type { ReportData } from "./reportData.ts";

/** The report of a result: the result itself (without the replayed arrival times, which no page shows) and its charts, compiled. */
export function buildReport(result: SimulationResult): ReportData {
  return {
    replycast: 1,
    kind: "report",
    result: { ...result, scenario: withoutReplayTimes(result.scenario) },
    charts: { en: compileCharts(result, "en"), zh: compileCharts(result, "zh") },
  };
}
