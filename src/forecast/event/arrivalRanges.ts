import { playReplication } from "../../engine/replication.ts";
import { compileModel } from "../../model/compileModel.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { addDays } from "../../time/calendar.ts";
import { HOURS_PER_DAY, HOUR_MS } from "../../time/units.ts";
import { arrivalsOnly } from "./arrivalsOnly.ts";
import { type PredictedRange, ranged } from "../predictedRange.ts";

/** How many conversations of a stream begin in a stretch of time, over drawn arrivals. */
export interface ArrivalRange extends PredictedRange {
  readonly stream: string;
}

export interface DayRange extends ArrivalRange {
  readonly date: string;
}

export interface HourRange extends ArrivalRange {
  /** Local `YYYY-MM-DDTHH:MM`. */
  readonly start: string;
}

/** Arrivals of a scenario's days drawn many times. */
export interface ArrivalRanges {
  readonly draws: number;
  readonly days: readonly DayRange[];
  readonly hours: readonly HourRange[];
}

const MOST_DRAWS = 1000;
const FEWEST_DRAWS = 200;
/** Conversations that are drawn in all, a second or two of work; of larger events fewer draws. */
const MOST_CONVERSATIONS = 2_000_000;

/**
 * Draws the arrivals of all days by the engine's own addresses, some `expected` conversations each time; streams in the order of the scenario. `scenarios` are one or more of the same days and streams, which
 * share the draws evenly.
 */
export function arrivalRanges(scenarios: readonly Scenario[], expected: number, draws = drawsFor(expected)): ArrivalRanges {
  const [scenario] = scenarios;
  const models = scenarios.map((each) => compileModel(arrivalsOnly(each), 0));
  const days = scenario.warmUp + scenario.days;
  const streams = Object.keys(scenario.arrivals);
  /** By stream, hour and draw. */
  const counts = streams.map(() => Array.from({ length: days * HOURS_PER_DAY }, () => new Float64Array(draws)));
  for (let drawn = 0; drawn < draws; drawn++) {
    const { conversations } = playReplication(models[Math.floor((drawn * models.length) / draws)], drawn);
    for (let row = 0; row < conversations.count; row++) {
      const hour = Math.floor(conversations.openedAt[row] / HOUR_MS);
      if (hour < days * HOURS_PER_DAY) counts[conversations.stream[row]][hour][drawn]++;
    }
  }
  return {
    draws,
    days: streams.flatMap((stream, index) => Array.from({ length: scenario.days }, (_, day) => {
      const from = (scenario.warmUp + day) * HOURS_PER_DAY;
      return { date: addDays(scenario.start, scenario.warmUp + day), stream, ...ranged(summed(counts[index].slice(from, from + HOURS_PER_DAY))) };
    })),
    hours: streams.flatMap((stream, index) => counts[index].slice(scenario.warmUp * HOURS_PER_DAY).map((column, hour) => ({
      start: `${addDays(scenario.start, scenario.warmUp + Math.floor(hour / HOURS_PER_DAY))}T${String(hour % HOURS_PER_DAY).padStart(2, "0")}:00`, stream, ...ranged(column),
    }))),
  };
}

function drawsFor(expected: number): number {
  return Math.max(FEWEST_DRAWS, Math.min(MOST_DRAWS, Math.floor(MOST_CONVERSATIONS / Math.max(1, expected))));
}

function summed(columns: readonly Float64Array[]): Float64Array {
  const sums = new Float64Array(columns[0].length);
  for (const column of columns) for (let row = 0; row < sums.length; row++) sums[row] += column[row];
  return sums;
}
