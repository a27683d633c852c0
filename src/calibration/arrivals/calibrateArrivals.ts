import { Findings } from "../../import/finding.ts";
import type { CalibratedPart, WrittenBlock } from "../calibratedPart.ts";
import type { DetectedEvent } from "../calibrationResult.ts";
import type { Ranged } from "../fit.ts";
import type { FitShape } from "../fitShape.ts";
import { joinedRecords } from "../joinedRecords.ts";
import type { ObservedDesk } from "../observed/observedDesk.ts";
import { arrivalFits } from "./arrivalFits.ts";
import { arrivalShapes } from "./arrivalShapes.ts";
import { type ArrivalGrid, withUsed } from "./arrivalGrid.ts";
import { cameBack } from "./cameBack.ts";
import { withClosed } from "./closedWeekdays.ts";
import { detectedEvents } from "./detectedEvents.ts";
import type { Returned } from "./firstOnes.ts";
import { openDays } from "./openDays.ts";
import { quarterCounts, usedRows } from "./quarterCounts.ts";
import { type StreamArrivals, streamArrivals } from "./streamArrivals.ts";
import { writtenEvents, writtenStream } from "./writtenStream.ts";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

export interface CalibratedArrivals extends CalibratedPart {
  /** By stream: mean conversations of each hour of a day without events, 24. */
  readonly hours: Readonly<Record<string, readonly Ranged[]>>;
  readonly events: readonly DetectedEvent[];
}

/**
 * When conversations begin, stream by stream: `arrivals` and `events` of the scenario. A stream from which nobody came is left out, with a finding. `returnShares`: by stream, that of
 * the scenario. Cost: one pass over the conversations, another one where somebody comes back; all else works on days × 96 counts.
 */
export function calibrateArrivals(desk: ObservedDesk, returnShares: readonly number[] = []): CalibratedArrivals {
  const counts = quarterCounts(desk);
  const logged = openDays(counts);
  const findings = new Findings();
  for (const day of logged.partial) {
    const date = counts[0].dates[day];
    findings.add(logged.onlyParts ? "no-full-day" : "partial-day", () => ({ text: `such as ${date}`, facts: { date } }));
  }
  for (const weekday of logged.closed) findings.add("closed-weekday", () => ({ text: `such as ${WEEKDAYS[weekday]}`, facts: { weekday } }));
  const returned = returnedCounts(desk, returnShares);
  const streams: { readonly name: string; readonly arrivals: StreamArrivals }[] = [];
  const returnedOf = (index: number): Returned | undefined =>
    (returnShares[index] > 0 ? { counts: usedRows(withUsed(returned[index], logged.used)).counts, share: returnShares[index] } : undefined);
  desk.streams.forEach((name, index) => {
    const grid = usedRows(withUsed(counts[index], logged.used.slice()));
    if (grid.counts.some((count, cell) => count > 0 && grid.used[cell] === 1)) streams.push({ name, arrivals: withClosed(streamArrivals(grid, returnedOf(index)), logged.closed) });
    else findings.add("stream-without-arrivals", () => ({ text: `such as ${name}`, facts: { stream: name } }));
  });
  for (const { name, arrivals } of streams) {
    tellWeekdays(name, arrivals, findings);
    tellMostlyEvents(name, arrivals, findings);
  }
  const events = detectedEvents(streams);
  return {
    written: written(streams, events),
    fits: joinedRecords(streams.map(({ name, arrivals }) => arrivalFits(name, arrivals))),
    shapes: joinedRecords<FitShape>(streams.map(({ name, arrivals }) => arrivalShapes(name, arrivals))),
    hours: Object.fromEntries(streams.map(({ name, arrivals }) => [name, arrivals.hours])),
    events, findings: findings.list(),
  };
}

/** By stream: the conversations with which consumers came back; of streams whose scenario has none of them nothing. */
function returnedCounts(desk: ObservedDesk, returnShares: readonly number[]): readonly ArrivalGrid[] {
  const streams = returnShares.flatMap((share, index) => (share > 0 ? [index] : []));
  return streams.length === 0 ? [] : quarterCounts(desk, cameBack(desk, streams));
}

function written(streams: readonly { readonly name: string; readonly arrivals: StreamArrivals }[], events: readonly DetectedEvent[]): WrittenBlock {
  return {
    arrivals: Object.fromEntries(streams.map(({ name, arrivals }) => [name, writtenStream(arrivals)])),
    ...(events.length > 0 ? { events: writtenEvents(events) } : {}),
  };
}

/** A scenario has one profile: weekdays that go otherwise are told. */
function tellWeekdays(stream: string, { ordinary: { courses } }: StreamArrivals, findings: Findings): void {
  courses.forEach((course, weekday) => {
    if (course > 0) findings.add("weekday-course", () => ({ text: `such as ${WEEKDAYS[weekday]} in ${stream}`, facts: { stream, weekday } }));
  });
}

/** Where more came in events than on all ordinary days the log is that of its events: few rows of other years around a dense week, say. */
function tellMostlyEvents(stream: string, { events, conversations }: StreamArrivals, findings: Findings): void {
  const inEvents = events.reduce((sum, { counted }) => sum + counted, 0);
  if (inEvents <= conversations) return;
  const all = inEvents + conversations;
  findings.add("mostly-events", () => ({ text: `${inEvents} of ${all} in ${stream}`, facts: { stream, inEvents, all } }));
}
