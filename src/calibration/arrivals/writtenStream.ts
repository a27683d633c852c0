import type { WrittenBlock } from "../calibratedPart.ts";
import type { DetectedEvent } from "../calibrationResult.ts";
import { playableCv } from "../playableCv.ts";
import type { StreamArrivals } from "./streamArrivals.ts";

/** Keys of `arrivals.STREAM`; what has its default is left out. The profile's weights are mean conversations of each quarter-hour. */
export function writtenStream(arrivals: StreamArrivals): WrittenBlock {
  const { perDay, weekday, busynessCv, busynessCorrelation, quarterCv, quarterCorrelation, profile, hasProfile } = arrivals;
  return {
    consultsPerDay: figures(perDay.value, 4),
    ...(hasProfile ? { profile: profile.map(({ value }) => figures(value, 3)) } : {}),
    ...(weekday === undefined ? {} : { weekday: weekday.map(({ value }) => figures(value, 3)) }),
    ...(busynessCv === undefined ? {} : { busynessCv: figures(playableCv(busynessCv.value), 3) }),
    ...aboveNothing("busynessCorrelation", busynessCorrelation?.value),
    ...aboveNothing("quarterCv", quarterCv === undefined ? undefined : playableCv(quarterCv.value)),
    ...aboveNothing("quarterCorrelation", quarterCorrelation?.value),
  };
}

/** What is detected, as it is offered: steps by date with a name to be replaced. */
export function writtenEvents(events: readonly DetectedEvent[]): WrittenBlock[] {
  return events.map(({ name, stream, from, to, factor }) => ({ name, streams: [stream], from, to, shape: { step: figures(factor.value, 3) } }));
}

function aboveNothing(key: string, value: number | undefined): WrittenBlock {
  return value === undefined || value === 0 ? {} : { [key]: figures(value, 3) };
}

/** Rounded to so many figures: far finer than any interval. */
function figures(value: number, count: number): number {
  return Number(value.toPrecision(count));
}
