import { lawMean } from "../../random/lawMean.ts";
import { consultsByDay } from "../../scenario/consultsByDay.ts";
import { mapEntries } from "../../scenario/mapEntries.ts";
import { receiverOf } from "../../scenario/receiverOf.ts";
import type { ArrivalStream, Scenario } from "../../scenario/scenario.ts";
import type { Pair } from "./counterCalibration.ts";
import { scaledLaw } from "./scaledLaw.ts";

const HOURS = 24;

/** The desk with this handling time (mean over all streams) and shrinkage in every team that works by a roster. */
export function withPair(desk: Scenario, { handle, shrinkage }: Pair): Scenario {
  const factor = handle / meanHandle(desk);
  const receiver = receiverOf(desk);
  return {
    ...desk,
    conversations: mapEntries(desk.conversations, (laws) => ({ ...laws, handle: scaledLaw(laws.handle, factor) })),
    teams: mapEntries(desk.teams, (team, name) => (name === receiver ? team : { ...team, shrinkage })),
  };
}

/** Mean handling over the streams, each by its share of the conversations that are drawn or replayed. [s] */
export function meanHandle(base: Scenario): number {
  return Object.entries(streamShares(base)).reduce((sum, [name, share]) => sum + share * lawMean(base.conversations[name].handle), 0);
}

/** By stream its share of the conversations; 0 of one that only follows another. */
export function streamShares({ arrivals, days, warmUp }: Scenario): Readonly<Record<string, number>> {
  const means = mapEntries(arrivals, (stream) => {
    const byDay = consultsByDay(stream);
    const drawn = byDay.reduce((sum, count) => sum + count, 0) / byDay.length;
    return drawn > 0 ? drawn : (stream.replayTimes?.length ?? 0) / (days + warmUp);
  });
  const total = Object.values(means).reduce((sum, mean) => sum + mean, 0);
  return mapEntries(means, (mean) => (total === 0 ? 1 / Object.keys(means).length : mean / total));
}

/** Conversations an agent on duty by hour of the day; Infinity where nobody is. Both by hour. */
export function loadsByHour(counts: readonly number[], agents: readonly number[]): readonly number[] {
  return counts.map((count, hour) => (agents[hour] === 0 ? Infinity : count / agents[hour]));
}

/** Shares of the hours of a day by a stream's profile. */
export function hourShares({ profile, profileWeights }: Pick<ArrivalStream, "profile" | "profileWeights">): readonly number[] {
  const weights = profileWeights ?? ("from" in profile ? [1] : profile);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const fine = Array.from({ length: 96 }, (_, quarter) => weights[Math.floor((quarter * weights.length) / 96)] / total / (96 / weights.length));
  return Array.from({ length: HOURS }, (_, hour) => fine.slice(hour * 4, hour * 4 + 4).reduce((sum, share) => sum + share, 0));
}
