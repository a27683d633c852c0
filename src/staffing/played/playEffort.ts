/** How much may be played, counted so that it does not depend on the machine. */
export interface PlayEffort {
  /** Buyer messages, those of days that run in included, and as many for each replication as it costs beside them. */
  readonly most: number;
  readonly perReplication: number;
}

/** What a replication costs beside its messages, in messages: the days' intervals, the agents, the judging. */
const FIXED_MESSAGES = 4000;
/** Of a search: about a minute and a half on two cores. */
export const MOST_MESSAGES = 0.8e9;

/** The effort for a desk of so many buyer messages a replication. */
export function effortOf(messages: number, most = MOST_MESSAGES): PlayEffort {
  return { most, perReplication: messages + FIXED_MESSAGES };
}

/** The part of the effort that is used up. */
export function usedShare({ most, perReplication }: PlayEffort, { replications }: { readonly replications: number }): number {
  return (replications * perReplication) / most;
}
