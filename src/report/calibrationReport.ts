import type { CalibrationResult } from "../calibration/calibrationResult.ts";
import { fitCharts } from "./charts/fitCharts.ts";
import type { FitCharts } from "./charts/fitCharts.ts";
import { eventForecastChart } from "./forecast/eventForecastChart.ts";
import type { EventForecastChart, WithEventForecast } from "./forecast/eventForecastChart.ts";
import type { Language } from "./words/language.ts";

/** All that the page of a calibration shows, as plain JSON. */
export interface CalibrationReport {
  readonly replycast: 1;
  readonly kind: "calibration-report";
  /** In which the page opens; absent: in the browser's. */
  readonly language?: Language;
  readonly result: CalibrationResult & WithEventForecast;
  readonly charts: Readonly<Record<Language, FitCharts & EventForecastChart>>;
}

/** The report of a calibration: the result and its charts. */
export function calibrationReport(result: CalibrationResult & WithEventForecast, language?: Language): CalibrationReport {
  const chartsIn = (each: Language): FitCharts & EventForecastChart => ({ ...fitCharts(each), ...eventForecastChart(result, each) });
  return { replycast: 1, kind: "calibration-report", ...(language === undefined ? {} : { language }), result, charts: { en: chartsIn("en"), zh: chartsIn("zh") } };
}
