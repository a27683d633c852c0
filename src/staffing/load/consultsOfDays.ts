import { lawMean } from "../../random/lawMean.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { DAY_MS, QUARTERS_PER_DAY, SECOND_MS } from "../../time/units.ts";
import { expectedConsults } from "./expectedConsults.ts";

/**
 * Conversations of each stream to be expected by judged day: those that are drawn, those that are replayed, and of a stream that follows another its share of the conversations that came its mean lag before, whole
 * days; before the first simulated day as many as on it.
 */
export function consultsOfDays(scenario: Scenario): ReadonlyMap<string, readonly number[]> {
  // Days that run in are judged here, since what follows looks back to them.
  const whole = { ...scenario, warmUp: 0, days: scenario.warmUp + scenario.days };
  const drawn = expectedConsults(whole);
  const known = new Map<string, readonly number[]>();
  const ofStream = (name: string): readonly number[] => {
    const done = known.get(name);
    if (done !== undefined) return done;
    const { follows, replayTimes } = scenario.arrivals[name];
    const means = drawn.get(name) ?? new Float64Array(0);
    const lag = follows === undefined || follows.lag === "never" ? undefined : Math.round((lawMean(follows.lag) * SECOND_MS) / DAY_MS);
    const before = follows === undefined ? [] : ofStream(follows.stream);
    const days = Array.from({ length: whole.days }, (_, day) => {
      const own = replayTimes === undefined ? means.slice(day * QUARTERS_PER_DAY, (day + 1) * QUARTERS_PER_DAY).reduce((sum, mean) => sum + mean, 0) : replayTimes.filter((time) => Math.floor(time / DAY_MS) === day).length;
      return own + (follows === undefined || lag === undefined ? 0 : follows.share * before[Math.max(0, day - lag)]);
    });
    known.set(name, days);
    return days;
  };
  return new Map(Object.keys(scenario.arrivals).map((name) => [name, ofStream(name).slice(scenario.warmUp)]));
}

/** The same of all streams together. */
export function consultsOfAll(scenario: Scenario): readonly number[] {
  const byStream = [...consultsOfDays(scenario).values()];
  return Array.from({ length: scenario.days }, (_, day) => byStream.reduce((sum, days) => sum + days[day], 0));
}

/** The judged day on which most conversations are to be expected, from 0; of equal ones the first. */
export function busiestDay(scenario: Scenario): number {
  const sums = consultsOfAll(scenario);
  return sums.indexOf(Math.max(...sums));
}
