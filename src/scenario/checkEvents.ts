import type { PlacedFault } from "../document/issueFaults.ts";
import { addDays } from "../time/calendar.ts";
import { parseLocalDateTime } from "../time/localDateTime.ts";
import { parseTimeOfDay } from "../time/timeOfDay.ts";
import { DAY_MS } from "../time/units.ts";
import { CHECK_WORDS } from "./checkWords.ts";
import { spansOf } from "./completeEvents.ts";
import type { ScenarioUnderCheck } from "./scenarioChecks.ts";
import { faultAt } from "./scenarioChecks.ts";

type WrittenEvent = NonNullable<ScenarioUnderCheck["file"]["events"]>[number];

/** Faults of events: streams that are not there, ends before beginnings, times outside the simulated days. */
export function checkEvents(check: ScenarioUnderCheck): readonly PlacedFault[] {
  return (check.file.events ?? []).flatMap((event, index) => [
    ...checkEventStreams(check, event, index),
    ...checkReplayed(check, event, index),
    ...checkTimes(check, event, index),
  ]);
}

function checkEventStreams(check: ScenarioUnderCheck, event: WrittenEvent, index: number): readonly PlacedFault[] {
  const streams = Object.keys(check.file.arrivals);
  return (event.streams ?? []).flatMap((stream, position) => {
    if (streams.includes(stream)) return [];
    return [faultAt(check, ["events", index, "streams", position], CHECK_WORDS.noSuchStream(stream, streams))];
  });
}

/** An event multiplies drawn arrivals; on replayed ones alone it would do nothing. A factor of 1 does nothing anywhere and may stand. */
function checkReplayed({ file, ...check }: ScenarioUnderCheck, event: WrittenEvent, index: number): readonly PlacedFault[] {
  const streams = event.streams ?? Object.keys(file.arrivals);
  const isReplayed = streams.length > 0 && streams.every((stream) => file.arrivals[stream]?.replay !== undefined);
  if (!isReplayed || factorOf(event.shape) === 1) return [];
  const path = event.streams === undefined ? ["events", index] : ["events", index, "streams"];
  return [faultAt(check, path, CHECK_WORDS.eventOnReplay, event.streams === undefined ? "value" : "key")];
}

function factorOf(shape: WrittenEvent["shape"]): unknown {
  return "step" in shape ? shape.step : "spike" in shape ? shape.spike.factor : undefined;
}

function checkTimes(check: ScenarioUnderCheck, event: WrittenEvent, index: number): readonly PlacedFault[] {
  const { start, days, warmUp } = check.scenario;
  const path = ["events", index];
  if (event.to === undefined && "step" in event.shape) {
    return [faultAt(check, [...path, "to"], CHECK_WORDS.stepWithoutEnd)];
  }
  if (isTimeOfDay(event.from) && event.to !== undefined && !isTimeOfDay(event.to)) {
    return [faultAt(check, [...path, "to"], CHECK_WORDS.halfADate)];
  }
  const spans = spansOf(event, { start, simulatedDays: days + warmUp, streams: [] });
  if (spans[0].toMs <= spans[0].fromMs) {
    return [faultAt(check, [...path, event.to === undefined ? "from" : "to"], CHECK_WORDS.endBeforeBeginning(event.to, event.from))];
  }
  const startMs = parseLocalDateTime(start) ?? 0;
  const isInside = spans.some(({ fromMs, toMs }) => toMs > startMs && fromMs < startMs + (days + warmUp) * DAY_MS);
  if (isInside) return [];
  return [faultAt(check, [...path, "from"], CHECK_WORDS.outsideTheDays(event.from, start, addDays(start, days + warmUp - 1)))];
}

function isTimeOfDay(text: string): boolean {
  return parseTimeOfDay(text) !== undefined;
}
