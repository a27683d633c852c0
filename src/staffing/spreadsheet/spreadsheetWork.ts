import { lawMean } from "../../random/lawMean.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { serviceGroups } from "../load/serviceGroups.ts";
import { consultsOfDays } from "../load/consultsOfDays.ts";
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
  const byStream = consultsOfDays(scenario);
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
