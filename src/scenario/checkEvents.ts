import type { PlacedFault } from "../document/issueFaults.ts";
import { addDays } from "../time/calendar.ts";
import { parseLocalDateTime } from "../time/localDateTime.ts";
import { parseTimeOfDay } from "../time/timeOfDay.ts";
import { DAY_MS } from "../time/units.ts";
import { spansOf } from "./completeEvents.ts";
import type { ScenarioUnderCheck } from "./scenarioChecks.ts";
import { faultAt, unknownNameWords } from "./scenarioChecks.ts";

type WrittenEvent = NonNullable<ScenarioUnderCheck["file"]["events"]>[number];

/** Faults of events: streams that are not there, ends before beginnings, times outside the simulated days. */
export function checkEvents(check: ScenarioUnderCheck): readonly PlacedFault[] {
  return (check.file.events ?? []).flatMap((event, index) => [
    ...checkEventStreams(check, event, index),
    ...checkTimes(check, event, index),
  ]);
}

function checkEventStreams(check: ScenarioUnderCheck, event: WrittenEvent, index: number): readonly PlacedFault[] {
  const streams = Object.keys(check.file.arrivals);
  return (event.streams ?? []).flatMap((stream, position) => {
    if (streams.includes(stream)) return [];
    const words = unknownNameWords("a stream of arrivals", stream, streams, "take it out, or add the stream to arrivals");
    return [faultAt(check, ["events", index, "streams", position], { statement: `is ${stream}, which is no stream`, ...words })];
  });
}

function checkTimes(check: ScenarioUnderCheck, event: WrittenEvent, index: number): readonly PlacedFault[] {
  const { start, days, warmUp } = check.scenario;
  const path = ["events", index];
  if (event.to === undefined && "step" in event.shape) {
    return [faultAt(check, [...path, "to"], { statement: "is missing", expected: "the end of the step", mend: "add to: 2026-06-18T22:00, or a time of day" })];
  }
  if (isTimeOfDay(event.from) && event.to !== undefined && !isTimeOfDay(event.to)) {
    const words = { statement: "has a date where from has none", expected: "both with a date, or both a time of day", mend: "write the date at from as well" };
    return [faultAt(check, [...path, "to"], words)];
  }
  const spans = spansOf(event, { start, simulatedDays: days + warmUp, streams: [] });
  if (spans[0].toMs <= spans[0].fromMs) {
    const words = { statement: `is ${event.to ?? "the end of the days"}, not after from (${event.from})`, expected: "a later time", mend: 'mend one of the two; past midnight write "26:00"' };
    return [faultAt(check, [...path, event.to === undefined ? "from" : "to"], words)];
  }
  const startMs = parseLocalDateTime(start) ?? 0;
  const isInside = spans.some(({ fromMs, toMs }) => toMs > startMs && fromMs < startMs + (days + warmUp) * DAY_MS);
  if (isInside) return [];
  return [faultAt(check, [...path, "from"], {
    statement: `is ${event.from}, outside the simulated days`,
    expected: `a time from ${start}T00:00 to ${addDays(start, days + warmUp - 1)}T24:00`,
    mend: "mend the date, or start and days of the scenario",
  })];
}

function isTimeOfDay(text: string): boolean {
  return parseTimeOfDay(text) !== undefined;
}
