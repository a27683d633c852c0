import type { ComparisonResult } from "../experiment/comparison/comparisonResult.ts";
import { comparisonCharts } from "./charts/comparisonCharts.ts";
import type { ComparisonCharts } from "./charts/comparisonCharts.ts";
import type { Language } from "./words/language.ts";

/** All that the page of a comparison shows, as plain JSON. */
export interface ComparisonReport {
  readonly replycast: 1;
  readonly kind: "comparison-report";
  /** In which the page opens; absent: in the browser's. */
  readonly language?: Language;
  readonly result: ComparisonResult;
  readonly charts: Readonly<Record<Language, ComparisonCharts>>;
}

/** The report of a comparison: the result and its charts. */
export function comparisonReport(result: ComparisonResult, language?: Language): ComparisonReport {
  return { replycast: 1, kind: "comparison-report", ...(language === undefined ? {} : { language }), result, charts: { en: comparisonCharts("en"), zh: comparisonCharts("zh") } };
}
