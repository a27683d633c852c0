import type { WrittenBlock } from "../calibration/calibratedPart.ts";
import type { CalibrationResult } from "../calibration/calibrationResult.ts";
import type { CounterResult } from "../calibration/counters/counterResult.ts";
import type { WrittenCalibration } from "../report/calibration/calibratedYaml.ts";
import type { WithEventForecast } from "../report/forecast/eventForecastChart.ts";

/** What `calibrate` learned, whatever from, ready to be told and written. */
export interface Learned {
  /** With the forecast, where one was asked for. */
  readonly result: (CalibrationResult | CounterResult) & WithEventForecast;
  /** The whole scenario, standing by itself. */
  readonly block: WrittenBlock;
  readonly text: string;
  /** The scenario as its file tells it. */
  readonly written: WrittenCalibration;
}
