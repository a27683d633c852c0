import { compile } from "vega-lite";
import type { CounterResult } from "../calibration/counters/counterResult.ts";
import type { VegaSpec } from "./charts/compileCharts.ts";
import { counterPairChart } from "./charts/counterPairChart.ts";
import { fitCharts } from "./charts/fitCharts.ts";
import type { FitCharts } from "./charts/fitCharts.ts";
import type { Language } from "./words/language.ts";

/** All that the page of a calibration from desk counters shows, as plain JSON. */
export interface CountersReport {
  readonly replycast: 1;
  readonly kind: "counters-report";
  /** In which the page opens; absent: in the browser's. */
  readonly language?: Language;
  readonly result: CounterResult;
  readonly charts: Readonly<Record<Language, FitCharts & { readonly pair: VegaSpec }>>;
}

/** The report of a calibration from desk counters: the result and its charts. */
export function countersReport(result: CounterResult, language?: Language): CountersReport {
  return { replycast: 1, kind: "counters-report", ...(language === undefined ? {} : { language }), result, charts: { en: chartsIn("en"), zh: chartsIn("zh") } };
}

function chartsIn(language: Language): FitCharts & { readonly pair: VegaSpec } {
  return { ...fitCharts(language), pair: compile(counterPairChart(language)).spec as unknown as VegaSpec };
}
