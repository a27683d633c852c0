import { LEAST_DAYS } from "../../calibration/arrivals/leastDays.ts";
import type { CalibrationResult } from "../../calibration/calibrationResult.ts";
import type { CalibrationWords } from "./calibrationWords.ts";
import { daysLearned } from "./daysLearned.ts";

/** What stands in place of events where none was found: that there was nothing, or that so few days do not tell. */
export function noEventsText(result: Pick<CalibrationResult, "fits" | "hours" | "log">, words: CalibrationWords): string {
  const days = daysLearned(result);
  if (days < LEAST_DAYS.stretches) return words.eventsUntold(LEAST_DAYS.stretches);
  return days < LEAST_DAYS.wholeDays ? words.noEventsWithin(LEAST_DAYS.wholeDays) : words.noEvents;
}
