import type { CounterResult } from "../calibration/counters/counterResult.ts";
import { compiledSpec } from "./charts/compiledSpec.ts";
import type { VegaSpec } from "./charts/compiledSpec.ts";
import { counterPairChart } from "./charts/counterPairChart.ts";
import { fitCharts } from "./charts/fitCharts.ts";
import type { FitCharts } from "./charts/fitCharts.ts";
import { eventForecastChart } from "./forecast/eventForecastChart.ts";
import type { EventForecastChart, WithEventForecast } from "./forecast/eventForecastChart.ts";
import type { Language } from "./words/language.ts";

type CountersCharts = FitCharts & EventForecastChart & { readonly pair: VegaSpec };

/** All that the page of a calibration from desk counters shows, as plain JSON. */
export interface CountersReport {
  readonly replycast: 1;
  readonly kind: "counters-report";
  /** In which the page opens; absent: in the browser's. */
  readonly language?: Language;
  readonly result: CounterResult & WithEventForecast;
  readonly charts: Readonly<Record<Language, CountersCharts>>;
}

/** The report of a calibration from desk counters: the result and its charts. */
export function countersReport(result: CounterResult & WithEventForecast, language?: Language): CountersReport {
  return { replycast: 1, kind: "counters-report", ...(language === undefined ? {} : { language }), result, charts: { en: chartsIn(result, "en"), zh: chartsIn(result, "zh") } };
}

function chartsIn(result: WithEventForecast, language: Language): CountersCharts {
  return { ...fitCharts(language), pair: compiledSpec(counterPairChart(language)), ...eventForecastChart(result, language) };
}
