import type { CalibrationResult } from "../../calibration/calibrationResult.ts";

/** Full days that the arrivals were learned from, of the stream that has the most; those of the log where it is not told. */
export function daysLearned({ fits, hours, log }: Pick<CalibrationResult, "fits" | "hours" | "log">): number {
  const days = Object.keys(hours).flatMap((stream) => fits[`arrivals.${stream}.consultsPerDay`]?.n ?? []);
  return days.length === 0 ? log.days : Math.max(...days);
}
