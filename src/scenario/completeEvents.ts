import { formatLocalDateTime } from "../time/localDateTime.ts";
import { eventSpans, eventTimeMs } from "./eventSpans.ts";
import type { Frame, WrittenSpan } from "./eventSpans.ts";
import type { Livestream, ScenarioEvent } from "./scenario.ts";
import type { ScenarioFile } from "./scenarioFileSchema.ts";

type WrittenEvent = NonNullable<ScenarioFile["events"]>[number];
type WrittenLivestream = Extract<WrittenEvent["shape"], { livestream: unknown }>["livestream"];

/**
 * The audience is there after 20 min; every 30 min a push of 6 min at 2.4 times the normal; after the end it runs off with a time constant of 20 min.
 * Source: several-fold within 5 min (maorketing 154966, C), first quarter-hour, links and the end count (155787, C); the numbers: D.
 */
const LIVESTREAM = { ramp: 1200, pushEvery: 1800, peak: 2.4, pushLength: 360, tail: 1200 } as const;

/** A peak of so much stands on a level that is normal. */
const PEAK_OVER_LEVEL = 2.4;

/** The events with all streams where none is named and with dates; one that has times of day only becomes one for each simulated day. */
export function completeEvents(written: readonly WrittenEvent[], frame: Frame & { readonly streams: readonly string[] }): readonly ScenarioEvent[] {
  return written.flatMap((event, index) => {
    const name = event.name ?? `event ${index + 1}`;
    const streams = event.streams ?? frame.streams;
    return eventSpans(writtenSpan(event), frame).map(({ fromMs, toMs, midnightMs, suffix }): ScenarioEvent => ({
      name: `${name}${suffix}`, streams, from: formatLocalDateTime(fromMs), to: formatLocalDateTime(toMs),
      shape: shapeOf(event.shape, midnightMs), upliftCv: event.upliftCv ?? 0,
    }));
  });
}

/** Points say themselves when the event begins and ends. */
export function writtenSpan({ from, to, shape }: WrittenEvent): WrittenSpan {
  const points = "points" in shape ? shape.points : [];
  // Only an event of points is read without `from`.
  return { from: from ?? points[0]?.[0] ?? "", to: to ?? points.at(-1)?.[0] };
}

function shapeOf(shape: WrittenEvent["shape"], midnightMs: number): ScenarioEvent["shape"] {
  if ("livestream" in shape) return { livestream: completeLivestream(shape.livestream) };
  if ("points" in shape) return { points: shape.points.map(([time, factor]) => [formatLocalDateTime(eventTimeMs(time, midnightMs)), factor]) };
  return shape;
}

/** A livestream with its defaults. */
export function completeLivestream(written: WrittenLivestream): Livestream {
  const peak = written.peak ?? LIVESTREAM.peak;
  return {
    ramp: written.ramp ?? LIVESTREAM.ramp,
    pushEvery: written.pushEvery ?? LIVESTREAM.pushEvery,
    peak,
    pushLength: written.pushLength ?? LIVESTREAM.pushLength,
    tail: written.tail ?? LIVESTREAM.tail,
    level: written.level ?? Math.max(1, peak / PEAK_OVER_LEVEL),
  };
}
