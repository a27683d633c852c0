import type { RosterTrials } from "./rosterTrials.ts";

/** How much a search may play, counted so that it does not depend on the machine. */
export interface SearchEffort {
  /** Buyer messages, those of days that run in included, and as many for each replication as it costs beside them. */
  readonly most: number;
  readonly perReplication: number;
}

/** What a replication costs beside its messages, in messages: the days' intervals, the agents, the judging. */
const FIXED_MESSAGES = 4000;
/** About a minute and a half on two cores. */
export const MOST_MESSAGES = 0.8e9;

/** The effort of a search for a desk of so many buyer messages a replication. */
export function searchEffort(messages: number, most = MOST_MESSAGES): SearchEffort {
  return { most, perReplication: messages + FIXED_MESSAGES };
}

/** The part of the effort that is used up. */
export function usedShare({ most, perReplication }: SearchEffort, trials: RosterTrials): number {
  return (trials.replications * perReplication) / most;
}
