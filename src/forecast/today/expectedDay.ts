import { compileStreams } from "../../model/compileStreams.ts";
import { meanFactors } from "../../model/eventFactors.ts";
import type { ModelStream } from "../../model/model.ts";
import { streamEvents } from "../../model/streamEvents.ts";
import { TableList } from "../../model/tableList.ts";
import { type QuantileTable, sampleTable } from "../../random/quantileTable.ts";
import type { Scenario, ScenarioEvent } from "../../scenario/scenario.ts";
import { QUARTER_HOUR_MS, QUARTERS_PER_DAY } from "../../time/units.ts";
import type { DayPrior } from "./dayPosterior.ts";

/** What a scenario of one day expects of a stream before anything is counted. */
export interface ExpectedStream {
  readonly prior: DayPrior;
  /** By quarter-hour without events; of a stream that follows another with them, and with its followers. */
  readonly base: Float64Array;
  /** Name of the uncertain event of whose strength the counts tell; absent without one. */
  readonly learns?: string;
  readonly follows: boolean;
}

const LAG_STEPS = 256;
const WORDS = 2 ** 32;

/**
 * Every stream of a scenario of one day. Means are of all conversations, those who come back counted; who follows another stream is expected by that one's means: of `upTo`, the days that end with this
 * one, and before them of ordinary days.
 */
export function expectedDay(scenario: Scenario, upTo: Scenario = scenario): ReadonlyMap<string, ExpectedStream> {
  const learned = new Map(Object.keys(scenario.arrivals).map((name) => [name, largestUncertain(scenario, name)]));
  const tables = new TableList();
  const compiled = (days: Scenario, events: readonly ScenarioEvent[], incidents: Scenario["incidents"]): readonly ModelStream[] =>
    compileStreams({ ...days, events, incidents }, Object.keys(scenario.arrivals).map(() => new Int32Array(0)), -1, tables);
  const certain = scenario.events.map((event) => ({ ...event, upliftCv: 0 }));
  const withEvents = compiled(scenario, certain, scenario.incidents);
  const without = compiled(scenario, [], scenario.incidents.filter((incident) => !("burst" in incident)));
  const days = upTo === scenario ? withEvents : compiled(upTo, certain, scenario.incidents);
  const totals = withFollowers(days, without, tables.tables()).map((total) => total.subarray(-QUARTERS_PER_DAY));
  return new Map(withEvents.map((stream, index): [string, ExpectedStream] => {
    const uncertain = learned.get(stream.name);
    return [stream.name, {
      prior: priorOf(scenario, withEvents, index, totals[index], uncertain),
      base: stream.follows === undefined ? of(without[index]) : totals[index],
      ...(uncertain === undefined ? {} : { learns: uncertain.name }),
      follows: stream.follows !== undefined,
    }];
  }));
}

function priorOf(scenario: Scenario, streams: readonly ModelStream[], index: number, means: Float64Array, learned: ScenarioEvent | undefined): DayPrior {
  const { name, busynessCv, quarterCv, quarterCorrelation, follows } = streams[index];
  const ofSource = follows === undefined || scenario.arrivals[name].consultsPerDay !== undefined ? busynessCv : streams[follows.stream].busynessCv;
  const surplus = learned === undefined ? undefined : surplusOfDay(scenario, name, learned);
  return { means, busynessCv: ofSource, quarterCv, quarterCorrelation, ...(learned === undefined || surplus === undefined ? {} : { uplift: { cv: learned.upliftCv, surplus } }) };
}

/** Of several uncertain events of a day the one that adds most; the others stay as uncertain as they were. */
function largestUncertain(scenario: Scenario, stream: string): ScenarioEvent | undefined {
  const sizes = scenario.events.filter(({ upliftCv, streams }) => upliftCv > 0 && streams.includes(stream))
    .map((event) => ({ event, size: surplusOfDay(scenario, stream, event).reduce((sum, surplus) => sum + Math.abs(surplus), 0) }));
  return sizes.reduce<{ event?: ScenarioEvent; size: number }>((best, one) => (one.size > best.size ? one : best), { size: 0 }).event;
}

/** Factor − 1 by quarter-hour. */
function surplusOfDay(scenario: Scenario, stream: string, event: ScenarioEvent): Float64Array {
  return meanFactors(streamEvents({ ...scenario, events: [event], incidents: [] }, stream), 0, QUARTERS_PER_DAY, QUARTER_HOUR_MS).map((factor) => factor - 1);
}

function of({ quarterMeans, returnShare }: ModelStream): Float64Array {
  return quarterMeans.map((mean) => mean / (1 - returnShare));
}

/** Own means with those of whoever follows, over all days; days before them are ordinary ones. A chain is as long as the streams at most. */
function withFollowers(streams: readonly ModelStream[], ordinary: readonly ModelStream[], tables: readonly QuantileTable[]): Float64Array[] {
  const earlier = ordinary.map(of);
  const totals = streams.map(of);
  for (let pass = 0; pass < streams.length; pass++) {
    const before = [totals.map((total) => total.slice()), earlier.map((day) => day.slice())];
    streams.forEach(({ follows }, index) => {
      if (follows === undefined) return;
      const [today, days] = [before[0][follows.stream], before[1][follows.stream]];
      const lags = Array.from({ length: LAG_STEPS }, (_, step) => sampleTable(tables[follows.lag], Math.floor(((step + 0.5) / LAG_STEPS) * WORDS) | 0) / QUARTER_HOUR_MS);
      totals[index] = of(streams[index]).map((own, quarter) => own + follows.share * meanBefore(today, days, quarter, lags));
      earlier[index] = of(ordinary[index]).map((own, quarter) => own + follows.share * meanBefore(days, days, quarter, lags));
    });
  }
  return totals;
}

/** Mean of the source at the quarter-hours from which somebody comes into this one. */
function meanBefore(today: Float64Array, days: Float64Array, quarter: number, lags: readonly number[]): number {
  return lags.reduce((sum, lag) => {
    const from = Math.floor(quarter + 0.5 - lag);
    return sum + (from >= 0 ? today[from] : days[((from % QUARTERS_PER_DAY) + QUARTERS_PER_DAY) % QUARTERS_PER_DAY]);
  }, 0) / lags.length;
}
