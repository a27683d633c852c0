import { lawMean } from "../../random/lawMean.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { DAY_MS, QUARTERS_PER_DAY, SECOND_MS } from "../../time/units.ts";
import { serviceGroups } from "../load/serviceGroups.ts";
import { expectedConsults } from "../load/expectedConsults.ts";
import { settledShare } from "./settledShare.ts";

/** What a day brings to teams that serve a common stream, as a spreadsheet counts it. */
export interface GroupDay {
  readonly teams: readonly string[];
  /** Conversations. */
  readonly consults: number;
  /** Those that no bot settles. */
  readonly forPeople: number;
  /** Of those, what all take together: mean turns × mean handling of a turn. [s] */
  readonly seconds: number;
}

/** By judged day the groups' conversations and the work in them. Spam counts like every conversation; a stream that follows another brings its share of the conversations that came its mean lag before. */
export function spreadsheetWork(scenario: Scenario): readonly (readonly GroupDay[])[] {
  const byStream = consultsByStream(scenario);
  const groups = serviceGroups(scenario);
  return Array.from({ length: scenario.days }, (_, day) => {
    const all = [...byStream.values()].reduce((sum, days) => sum + days[day], 0);
    const settled = settledShare(scenario.bot, all);
    return groups.map((teams): GroupDay => {
      const streams = Object.keys(scenario.arrivals).filter((stream) => teams.some((team) => scenario.teams[team].streams.includes(stream)));
      const consultsOf = (stream: string): number => byStream.get(stream)?.[day] ?? 0;
      const total = (of: (stream: string) => number): number => streams.reduce((sum, stream) => sum + of(stream), 0);
      const consults = total(consultsOf);
      return { teams, consults, forPeople: consults * (1 - settled), seconds: total((stream) => consultsOf(stream) * (1 - settled) * secondsPerConsult(scenario, stream)) };
    });
  });
}

function secondsPerConsult({ conversations }: Scenario, stream: string): number {
  const { turns, handle } = conversations[stream];
  return lawMean(turns) * lawMean(handle);
}

/** Conversations of each stream by judged day. */
function consultsByStream(scenario: Scenario): ReadonlyMap<string, readonly number[]> {
  // Days that run in are judged here, since what follows looks back to them.
  const whole = { ...scenario, warmUp: 0, days: scenario.warmUp + scenario.days };
  const drawn = expectedConsults(whole);
  const known = new Map<string, readonly number[]>();
  const ofStream = (name: string): readonly number[] => {
    const done = known.get(name);
    if (done !== undefined) return done;
    const { follows, replayTimes } = scenario.arrivals[name];
    const means = drawn.get(name) ?? new Float64Array(0);
    const lag = follows === undefined ? 0 : Math.round((lawMean(follows.lag) * SECOND_MS) / DAY_MS);
    const before = follows === undefined ? [] : ofStream(follows.stream);
    const days = Array.from({ length: whole.days }, (_, day) => {
      const own = replayTimes === undefined ? means.slice(day * QUARTERS_PER_DAY, (day + 1) * QUARTERS_PER_DAY).reduce((sum, mean) => sum + mean, 0) : replayTimes.filter((time) => Math.floor(time / DAY_MS) === day).length;
      return own + (follows === undefined ? 0 : follows.share * before[Math.max(0, day - lag)]);
    });
    known.set(name, days);
    return days;
  };
  return new Map(Object.keys(scenario.arrivals).map((name) => [name, ofStream(name).slice(scenario.warmUp)]));
}
