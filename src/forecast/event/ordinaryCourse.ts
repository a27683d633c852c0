import { compileStreams } from "../../model/compileStreams.ts";
import { TableList } from "../../model/tableList.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { MINUTE_MS, QUARTER_HOUR_MS } from "../../time/units.ts";

/** Expected conversations by stream and quarter-hour of the scenario's days, without any event; those who come back counted. */
export function ordinaryCourse(scenario: Scenario): ReadonlyMap<string, Float64Array> {
  const without = { ...scenario, events: [], incidents: scenario.incidents.filter((incident) => !("burst" in incident)) };
  const streams = compileStreams(without, Object.keys(scenario.arrivals).map(() => new Int32Array(0)), -1, new TableList());
  return new Map(streams.map(({ name, quarterMeans, returnShare }) => [name, quarterMeans.map((mean) => mean / (1 - returnShare))]));
}

/** What of a course lies in [fromMs, toMs), quarter-hours in part counted in part; times from the first day's midnight. */
export function expectedWithin(course: Float64Array, fromMs: number, toMs: number): number {
  return weighedWithin(course, fromMs, toMs, () => 1);
}

/** The same with each minute's part multiplied by `weight`, the mean of a factor over that minute. */
export function weighedWithin(course: Float64Array, fromMs: number, toMs: number, weight: (begin: number, end: number) => number): number {
  let sum = 0;
  for (let begin = Math.max(0, fromMs); begin < toMs;) {
    const quarter = Math.floor(begin / QUARTER_HOUR_MS);
    if (quarter >= course.length) break;
    const end = Math.min(toMs, (Math.floor(begin / MINUTE_MS) + 1) * MINUTE_MS);
    sum += course[quarter] * ((end - begin) / QUARTER_HOUR_MS) * weight(begin, end);
    begin = end;
  }
  return sum;
}
