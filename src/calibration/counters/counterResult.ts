import type { WrittenBlock } from "../calibratedPart.ts";
import type { CounterCalibration } from "./counterCalibration.ts";

/** What desk counters teach: kind `calibration` of the result JSON, with what was compared. Source: contract §5. */
export interface CounterResult extends Omit<CounterCalibration, "written"> {
  readonly replycast: 1;
  readonly kind: "calibration";
  readonly log: { readonly shape: "counters"; readonly files: readonly string[]; readonly rows: number };
  /** As it would be written in a file: it extends the base. */
  readonly scenario: WrittenBlock;
}
