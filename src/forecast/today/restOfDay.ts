import type { ArrivalStream, Scenario, ScenarioEvent } from "../../scenario/scenario.ts";
import { formatLocalDateTime, parseLocalDateTime } from "../../time/localDateTime.ts";
import { QUARTER_HOUR_MS } from "../../time/units.ts";
import { type DayCounts, type DayPosterior, dayPosterior } from "./dayPosterior.ts";
import type { ExpectedStream } from "./expectedDay.ts";
import type { TodaySoFar } from "./todaySoFar.ts";

/** The scenario's day with what has come as it came, and the rest as the counts let it expect. */
export interface RestOfDay {
  readonly scenario: Scenario;
  readonly posteriors: ReadonlyMap<string, DayPosterior>;
  /** Names of the streams that replay what has come. */
  readonly untilNow: ReadonlySet<string>;
}

/** As small as a law's spread may be. */
const LEAST_CV = 0.01;

/**
 * Each stream becomes two: one replays the conversations until now, so that what waits at that moment waits in each replication; the other draws the rest: the
 * stream's course × what the counts say, with their spread as its day factor, nobody before now, and the quarter-hours' own factors as they were.
 */
export function restOfDay(scenario: Scenario, expected: ReadonlyMap<string, ExpectedStream>, soFar: TodaySoFar, nowMs: number): RestOfDay {
  const posteriors = new Map([...expected].map(([name, { prior }]) => [name, dayPosterior(prior, countsOf(soFar, name, nowMs))]));
  const past = new Map([...expected.keys()].map((name) => [name, untilNowName(name, expected)]));
  const midnight = parseLocalDateTime(scenario.start) ?? 0;
  const [from, to] = [formatLocalDateTime(midnight), formatLocalDateTime(midnight + nowMs)];
  const both = (names: readonly string[]): readonly string[] => names.flatMap((name) => [name, past.get(name) ?? name]);
  return {
    posteriors, untilNow: new Set(past.values()),
    scenario: {
      ...scenario,
      arrivals: Object.fromEntries(Object.entries(scenario.arrivals).flatMap(([name, stream]) => {
        const [own, posterior] = [expected.get(name), posteriors.get(name)];
        if (own === undefined || posterior === undefined) return [];
        return [[name, restStream(stream, own, posterior)], [past.get(name) ?? name, pastStream(stream, soFar.times.get(name) ?? [])]];
      })),
      events: restEvents(scenario.events, expected),
      conversations: Object.fromEntries(Object.entries(scenario.conversations).flatMap(([name, laws]) => both([name]).map((each) => [each, laws]))),
      teams: Object.fromEntries(Object.entries(scenario.teams).map(([name, team]) => [name, { ...team, streams: both(team.streams) }])),
      incidents: [...scenario.incidents, ...[...expected.keys()].flatMap((stream) => (nowMs === 0 ? [] : [{ burst: { stream, from, to, factor: 0 } }]))],
    },
  };
}

function untilNowName(name: string, taken: ReadonlyMap<string, unknown>): string {
  let own = `${name} until now`;
  while (taken.has(own)) own += "'";
  return own;
}

function restStream({ follows: _, replay: __, replayTimes: ___, profileWeights: ____, ...stream }: ArrivalStream, { base }: ExpectedStream, { ratios, restCv }: DayPosterior): ArrivalStream {
  const course = Array.from(base, (mean, quarter) => mean * ratios[quarter]);
  const consultsPerDay = course.reduce((sum, mean) => sum + mean, 0);
  return {
    ...stream, consultsPerDay, profile: consultsPerDay > 0 ? course : course.map(() => 1), weekday: [1, 1, 1, 1, 1, 1, 1], returnShare: 0,
    busynessCv: restCv === 0 ? 0 : Math.max(LEAST_CV, restCv), busynessCorrelation: 0,
  };
}

function pastStream({ follows: _, consultsPerDay: __, profileWeights: ___, ...stream }: ArrivalStream, replayTimes: readonly number[]): ArrivalStream {
  return { ...stream, replay: "today", replayTimes, profile: [1], returnShare: 0, busynessCv: 0, busynessCorrelation: 0, quarterCv: 0, quarterCorrelation: 0 };
}

/** What an event's strength may be is in the rest's spread already; on streams that follow, the event is in their course. */
function restEvents(events: readonly ScenarioEvent[], expected: ReadonlyMap<string, ExpectedStream>): readonly ScenarioEvent[] {
  const learned = new Set([...expected.values()].map(({ learns }) => learns));
  return events.map((event) => ({
    ...event, streams: event.streams.filter((name) => expected.get(name)?.follows === false), upliftCv: learned.has(event.name) ? 0 : event.upliftCv,
  })).filter(({ streams }) => streams.length > 0);
}

/** Counts of a stream from midnight until now. */
export function countsOf({ times, quartersEach }: TodaySoFar, stream: string, nowMs: number): DayCounts {
  const pieceMs = quartersEach * QUARTER_HOUR_MS;
  const pieces = Math.ceil(nowMs / pieceMs);
  const counts = Array<number>(pieces).fill(0);
  for (const at of times.get(stream) ?? []) counts[Math.min(pieces - 1, Math.floor(at / pieceMs))]++;
  return { counts, quartersEach, lastPart: pieces === 0 ? 1 : nowMs / pieceMs - (pieces - 1) };
}
