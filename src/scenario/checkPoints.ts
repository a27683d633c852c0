import type { DocumentPath } from "../document/documentPath.ts";
import type { PlacedFault } from "../document/issueFaults.ts";
import { isTimeOfDay } from "./checkSpan.ts";
import { eventSpans, eventTimeMs } from "./eventSpans.ts";
import type { ScenarioUnderCheck } from "./scenarioChecks.ts";
import { faultAt } from "./scenarioChecks.ts";
import { STREAM_CHECK_WORDS } from "./streamCheckWords.ts";

interface Curve {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly points: readonly (readonly [string, number])[];
}

/** Faults of the points of the event at `path`: dates in some only, out of order, a beginning or end that is not theirs. */
export function checkPoints(check: ScenarioUnderCheck, path: DocumentPath, { from, to, points }: Curve): readonly PlacedFault[] {
  const [first] = points[0];
  const at = (index: number): DocumentPath => [...path, "shape", "points", index, 0];
  const dated = isTimeOfDay(first) ? points.findIndex(([time]) => !isTimeOfDay(time)) : -1;
  if (dated >= 0) return [faultAt(check, at(dated), STREAM_CHECK_WORDS.pointHalfADate)];
  const [{ midnightMs }] = eventSpans({ from: first }, { start: check.scenario.start, simulatedDays: 1 });
  const times = points.map(([time]) => eventTimeMs(time, midnightMs));
  const descending = times.findIndex((time, index) => index > 0 && time <= times[index - 1]);
  if (descending > 0) return [faultAt(check, at(descending), STREAM_CHECK_WORDS.pointsDescend(points[descending][0], points[descending - 1][0]))];
  const [last] = points[points.length - 1];
  const isOther = (time: string | undefined, pointMs: number): boolean => {
    return time !== undefined && (isTimeOfDay(time) !== isTimeOfDay(first) || eventTimeMs(time, midnightMs) !== pointMs);
  };
  return [
    ...(isOther(from, times[0]) ? [faultAt(check, [...path, "from"], STREAM_CHECK_WORDS.notThePoint("first", first))] : []),
    ...(isOther(to, times[times.length - 1]) ? [faultAt(check, [...path, "to"], STREAM_CHECK_WORDS.notThePoint("last", last))] : []),
  ];
}
