import { addDays } from "../time/calendar.ts";
import { formatLocalDateTime, parseLocalDateTime } from "../time/localDateTime.ts";
import { parseTimeOfDay } from "../time/timeOfDay.ts";
import { DAY_MS } from "../time/units.ts";
import type { ScenarioEvent } from "./scenario.ts";
import type { ScenarioFile } from "./scenarioFileSchema.ts";

type WrittenEvent = NonNullable<ScenarioFile["events"]>[number];

interface Frame {
  readonly start: string;
  readonly simulatedDays: number;
  readonly streams: readonly string[];
}

/** The events with all streams where none is named and with dates; one that has times of day only becomes one for each simulated day. */
export function completeEvents(written: readonly WrittenEvent[], frame: Frame): readonly ScenarioEvent[] {
  return written.flatMap((event, index) => {
    const name = event.name ?? `event ${index + 1}`;
    const streams = event.streams ?? frame.streams;
    return spansOf(event, frame).map(({ fromMs, toMs, suffix }) => ({
      name: `${name}${suffix}`, streams, from: formatLocalDateTime(fromMs), to: formatLocalDateTime(toMs), shape: shapeOf(event),
    }));
  });
}

interface Span {
  /** Milliseconds as `parseLocalDateTime` gives them. */
  readonly fromMs: number;
  readonly toMs: number;
  /** What tells the days of a daily event apart. */
  readonly suffix: string;
}

/** When an event takes place: once, or once a simulated day. */
export function spansOf(event: WrittenEvent, frame: Frame): readonly Span[] {
  const startMs = parseLocalDateTime(frame.start) ?? 0;
  const horizonMs = startMs + frame.simulatedDays * DAY_MS;
  const daily = parseTimeOfDay(event.from);
  if (daily === undefined) {
    const fromMs = parseLocalDateTime(event.from) ?? 0;
    return [{ fromMs, toMs: endMs(event.to, Math.floor(fromMs / DAY_MS) * DAY_MS, horizonMs), suffix: "" }];
  }
  return Array.from({ length: frame.simulatedDays }, (_, day) => {
    const midnight = startMs + day * DAY_MS;
    const suffix = frame.simulatedDays === 1 ? "" : ` ${addDays(frame.start, day)}`;
    return { fromMs: midnight + daily, toMs: endMs(event.to, midnight, horizonMs), suffix };
  });
}

function endMs(to: string | undefined, midnight: number, horizonMs: number): number {
  if (to === undefined) return horizonMs;
  const timeOfDay = parseTimeOfDay(to);
  return timeOfDay === undefined ? (parseLocalDateTime(to) ?? 0) : midnight + timeOfDay;
}

/** Other shapes were refused by the schema. */
function shapeOf({ shape }: WrittenEvent): ScenarioEvent["shape"] {
  return "step" in shape || "spike" in shape ? shape : { step: 1 };
}
