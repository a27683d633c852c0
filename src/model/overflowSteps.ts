import type { TeamFacts } from "./teamFacts.ts";

/** Teams that a conversation is open to from a wait on, beside those before. */
export interface OverflowStep {
  /** After its oldest owed message. */
  readonly afterMs: number;
  readonly teams: readonly number[];
}

/**
 * What waiting in the pool adds to the teams that may take a conversation, by growing wait. Each team's overflow counts from the oldest owed
 * message, also that of a team to which it has overflowed: that one is reached at the longer of both waits. The receiver comes in by its own wait.
 */
export function overflowSteps(
  facts: readonly TeamFacts[], teams: readonly number[], receiverAfterMs: number, mayTake: (team: number) => boolean,
): readonly OverflowStep[] {
  const reachedMs = new Map<number, number>(teams.map((team) => [team, -1]));
  const receiver = facts.findIndex(({ isReceiver }) => isReceiver);
  const reached = [...reachedMs];
  // Those that are reached on the way have their turn in it.
  for (const [team, sinceMs] of reached) {
    const { overflow } = facts[team];
    if (overflow === undefined || team === receiver || !mayTake(overflow.to)) continue;
    const afterMs = Math.max(overflow.afterMs, sinceMs);
    if (afterMs >= (reachedMs.get(overflow.to) ?? Infinity)) continue;
    reachedMs.set(overflow.to, afterMs);
    reached.push([overflow.to, afterMs]);
  }
  if (receiver >= 0 && mayTake(receiver) && !reachedMs.has(receiver)) reachedMs.set(receiver, receiverAfterMs);
  const waits = [...new Set(reachedMs.values())].filter((afterMs) => afterMs >= 0).toSorted((a, b) => a - b);
  return waits.map((afterMs) => ({ afterMs, teams: facts.flatMap((_, team) => (reachedMs.get(team) === afterMs ? [team] : [])) }));
}
