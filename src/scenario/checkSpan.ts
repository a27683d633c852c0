import type { DocumentPath } from "../document/documentPath.ts";
import type { PlacedFault } from "../document/issueFaults.ts";
import { addDays } from "../time/calendar.ts";
import { parseLocalDateTime } from "../time/localDateTime.ts";
import { parseTimeOfDay } from "../time/timeOfDay.ts";
import { DAY_MS } from "../time/units.ts";
import { CHECK_WORDS } from "./checkWords.ts";
import { eventSpans } from "./eventSpans.ts";
import type { WrittenSpan } from "./eventSpans.ts";
import type { ScenarioUnderCheck } from "./scenarioChecks.ts";
import { faultAt } from "./scenarioChecks.ts";

/** Faults of `from` and `to` of the block at `path`: half a date, an end before the beginning, a time outside the simulated days. */
export function checkSpan(check: ScenarioUnderCheck, path: DocumentPath, span: WrittenSpan): readonly PlacedFault[] {
  const { start, days, warmUp } = check.scenario;
  if (isTimeOfDay(span.from) && span.to !== undefined && !isTimeOfDay(span.to)) {
    return [faultAt(check, [...path, "to"], CHECK_WORDS.halfADate)];
  }
  const spans = eventSpans(span, { start, simulatedDays: days + warmUp });
  if (spans[0].toMs <= spans[0].fromMs) {
    return [faultAt(check, [...path, span.to === undefined ? "from" : "to"], CHECK_WORDS.endBeforeBeginning(span.to, span.from))];
  }
  const startMs = parseLocalDateTime(start) ?? 0;
  const isInside = spans.some(({ fromMs, toMs }) => toMs > startMs && fromMs < startMs + (days + warmUp) * DAY_MS);
  if (isInside) return [];
  return [faultAt(check, [...path, "from"], CHECK_WORDS.outsideTheDays(span.from, start, addDays(start, days + warmUp - 1)))];
}

export function isTimeOfDay(text: string): boolean {
  return parseTimeOfDay(text) !== undefined;
}
