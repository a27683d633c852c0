import { addDays } from "../../time/calendar.ts";
import { formatTimeOfDay } from "../../time/timeOfDay.ts";
import { QUARTER_HOUR_MS, QUARTERS_PER_DAY } from "../../time/units.ts";
import type { DetectedEvent } from "../calibrationResult.ts";
import type { Ranged } from "../fit.ts";
import { LIMIT_Z } from "../limitReach.ts";
import type { Stretch } from "./busyStretches.ts";
import type { StreamArrivals } from "./streamArrivals.ts";


/** The events of all streams in order of time, numbered from 1. A stretch that begins where another of its stream ends goes on with that event: pieces of one name, each with its factor. */
export function detectedEvents(streams: readonly { readonly name: string; readonly arrivals: StreamArrivals }[]): DetectedEvent[] {
  const nameless = streams.flatMap(({ name, arrivals }) => arrivals.events.map((stretch) => ({
    stream: name,
    from: localTime(arrivals, stretch.day, stretch.from), to: localTime(arrivals, stretch.day, stretch.to),
    factor: factorOf(stretch), counted: stretch.counted, expected: Number(stretch.expected.toFixed(1)),
  })));
  nameless.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const nameByEnd = new Map<string, string>();
  let number = 0;
  return nameless.map((event) => {
    const name = nameByEnd.get(`${event.stream} ${event.from}`) ?? `event-${++number}`;
    nameByEnd.set(`${event.stream} ${event.to}`, name);
    return { name, ...event };
  });
}

/** The end of a day is the next one's midnight. */
function localTime({ ordinary: { grid } }: StreamArrivals, day: number, quarter: number): string {
  const date = quarter < QUARTERS_PER_DAY ? grid.dates[day] : addDays(grid.dates[day], 1);
  return `${date}T${formatTimeOfDay((quarter % QUARTERS_PER_DAY) * QUARTER_HOUR_MS)}`;
}

/** Limits on the logarithmic scale, of chance in the count and doubt in the expectation. */
function factorOf({ counted, expected, square }: Stretch): Ranged {
  const value = counted / expected;
  const reach = Math.exp(LIMIT_Z * Math.sqrt(1 / counted + square));
  return { value, lower: value / reach, upper: value * reach };
}
