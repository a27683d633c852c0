import { lawMean } from "../../random/lawMean.ts";
import { mapEntries } from "../../scenario/mapEntries.ts";
import { receiverOf } from "../../scenario/receiverOf.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Pair } from "./counterCalibration.ts";
import { scaledLaw } from "./scaledLaw.ts";
import { streamShares } from "./streamShares.ts";

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
