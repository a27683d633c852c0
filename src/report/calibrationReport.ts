import type { CalibrationResult } from "../calibration/calibrationResult.ts";
import { fitCharts } from "./charts/fitCharts.ts";
import type { FitCharts } from "./charts/fitCharts.ts";
import type { Language } from "./words/language.ts";

/** All that the page of a calibration shows, as plain JSON. */
export interface CalibrationReport {
  readonly replycast: 1;
  readonly kind: "calibration-report";
  /** In which the page opens; absent: in the browser's. */
  readonly language?: Language;
  readonly result: CalibrationResult;
  readonly charts: Readonly<Record<Language, FitCharts>>;
}

/** The report of a calibration: the result and its charts. */
export function calibrationReport(result: CalibrationResult, language?: Language): CalibrationReport {
  return { replycast: 1, kind: "calibration-report", ...(language === undefined ? {} : { language }), result, charts: { en: fitCharts("en"), zh: fitCharts("zh") } };
}
