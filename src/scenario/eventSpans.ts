import { addDays } from "../time/calendar.ts";
import { parseLocalDateTime } from "../time/localDateTime.ts";
import { parseTimeOfDay } from "../time/timeOfDay.ts";
import { DAY_MS } from "../time/units.ts";

/** The simulated days. */
export interface Frame {
  readonly start: string;
  readonly simulatedDays: number;
}

/** Times as `eventTimeField` lets them pass; without an end it goes on to the end of the days. */
export interface WrittenSpan {
  readonly from: string;
  readonly to?: string | undefined;
}

export interface EventSpan {
  /** Milliseconds as `parseLocalDateTime` gives them. */
  readonly fromMs: number;
  readonly toMs: number;
  /** Midnight of the day on which it begins. */
  readonly midnightMs: number;
  /** What tells the days of a daily event apart. */
  readonly suffix: string;
}

/** When something takes place: once, or once a simulated day where it begins at a time of day. */
export function eventSpans({ from, to }: WrittenSpan, frame: Frame): readonly EventSpan[] {
  const startMs = parseLocalDateTime(frame.start) ?? 0;
  const horizonMs = startMs + frame.simulatedDays * DAY_MS;
  const daily = parseTimeOfDay(from);
  const span = (midnightMs: number, fromMs: number, suffix: string): EventSpan => ({
    fromMs, toMs: to === undefined ? horizonMs : eventTimeMs(to, midnightMs), midnightMs, suffix,
  });
  if (daily === undefined) {
    const fromMs = parseLocalDateTime(from) ?? 0;
    return [span(Math.floor(fromMs / DAY_MS) * DAY_MS, fromMs, "")];
  }
  return Array.from({ length: frame.simulatedDays }, (_, day) => {
    const midnightMs = startMs + day * DAY_MS;
    return span(midnightMs, midnightMs + daily, frame.simulatedDays === 1 ? "" : ` ${addDays(frame.start, day)}`);
  });
}

/** A time of day is on the day of `midnightMs`, a date stands for itself. */
export function eventTimeMs(text: string, midnightMs: number): number {
  const timeOfDay = parseTimeOfDay(text);
  return timeOfDay === undefined ? (parseLocalDateTime(text) ?? 0) : midnightMs + timeOfDay;
}
