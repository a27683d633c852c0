import type { WrittenBlock } from "../calibration/calibratedPart.ts";
import type { CalibrationResult } from "../calibration/calibrationResult.ts";
import type { CounterResult } from "../calibration/counters/counterResult.ts";
import type { EventForecast } from "../forecast/event/forecastScenario.ts";

/** What `calibrate` learned, whatever from, ready to be told and written. */
export interface Learned {
  /** With the forecast, where one was asked for. */
  readonly result: (CalibrationResult | CounterResult) & { readonly forecast?: EventForecast };
  /** The whole scenario, standing by itself. */
  readonly block: WrittenBlock;
  readonly text: string;
  readonly yaml: string;
}
