import type { DocumentPath } from "../document/documentPath.ts";
import type { PlacedFault } from "../document/issueFaults.ts";
import { formatTimeOfDay, timeOfDayMs } from "../time/timeOfDay.ts";
import { DAY_MS } from "../time/units.ts";
import type { ScenarioUnderCheck } from "./scenarioChecks.ts";
import { faultAt } from "./scenarioChecks.ts";
import { STREAM_CHECK_WORDS } from "./streamCheckWords.ts";

/** Faults of the two times of day at the path: a begin on another day, an end that is not later, more than a day. */
export function checkBetween(check: ScenarioUnderCheck, path: DocumentPath, [from, to]: readonly [string, string]): readonly PlacedFault[] {
  const fromMs = timeOfDayMs(from);
  const toMs = timeOfDayMs(to);
  if (fromMs >= DAY_MS) return [faultAt(check, path, STREAM_CHECK_WORDS.betweenFromTomorrow(from, formatTimeOfDay(fromMs - DAY_MS)))];
  if (toMs <= fromMs) return [faultAt(check, path, STREAM_CHECK_WORDS.betweenEndsBefore(from, to, formatTimeOfDay(toMs + DAY_MS)))];
  return toMs - fromMs <= DAY_MS ? [] : [faultAt(check, path, STREAM_CHECK_WORDS.betweenTooLong)];
}
