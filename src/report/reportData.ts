import type { SimulationResult } from "../experiment/result.ts";
import type { AheadResult } from "../forecast/aheadResult.ts";
import type { RulePack } from "../rules/rulePack.ts";
import type { ChartSet } from "./charts/compileCharts.ts";
import type { Language } from "./words/language.ts";

/** All that the page shows, as plain JSON: the result and its charts in every language. */
export interface ReportData {
  readonly replycast: 1;
  readonly kind: "report";
  /** In which the page opens; absent: in the browser's. */
  readonly language?: Language;
  readonly result: SimulationResult & AheadResult;
  /** The rules that were judged, in the order of the scenario's, shop after shop: to play on with. */
  readonly packs?: readonly RulePack[];
  readonly charts: Readonly<Record<Language, ChartSet>>;
}
