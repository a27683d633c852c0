import type { SimulationResult } from "../experiment/result.ts";
import type { AheadResult } from "../forecast/aheadResult.ts";
import type { ChartSet } from "./charts/compileCharts.ts";
import type { Playable } from "./playableReport.ts";
import type { Language } from "./words/language.ts";

/** All that the page shows, as plain JSON: the result and its charts in every language. */
export interface ReportData {
  readonly replycast: 1;
  readonly kind: "report";
  /** In which the page opens; absent: in the browser's. */
  readonly language?: Language;
  readonly result: SimulationResult & AheadResult;
  /** Absent where the page cannot play the scenario on. */
  readonly playable?: Playable;
  readonly charts: Readonly<Record<Language, ChartSet>>;
}
