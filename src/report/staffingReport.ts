import type { StaffingResult } from "../staffing/staffingResult.ts";
import { staffingCharts } from "./charts/staffingCharts.ts";
import type { StaffingCharts } from "./charts/staffingCharts.ts";
import { withoutReplayTimes } from "../scenario/withoutReplayTimes.ts";
import { playableReport } from "./playableReport.ts";
import type { Playable } from "./playableReport.ts";
import type { Language } from "./words/language.ts";

/** All that the page of a staffing search shows, as plain JSON. */
export interface StaffingReport {
  readonly replycast: 1;
  readonly kind: "staffing-report";
  /** In which the page opens; absent: in the browser's. */
  readonly language?: Language;
  readonly result: StaffingResult;
  /** Absent where the page cannot play the scenario on. */
  readonly playable?: Playable;
  readonly charts: Readonly<Record<Language, StaffingCharts>>;
}

/** The report of a staffing search: the result (without replayed arrival times, which no page shows) and its charts. */
export function staffingReport(result: StaffingResult, language?: Language): StaffingReport {
  const playable = playableReport(result.scenario);
  return {
    replycast: 1, kind: "staffing-report", ...(language === undefined ? {} : { language }),
    result: { ...result, scenario: withoutReplayTimes(result.scenario) }, ...(playable === undefined ? {} : { playable }), charts: { en: staffingCharts("en"), zh: staffingCharts("zh") },
  };
}
