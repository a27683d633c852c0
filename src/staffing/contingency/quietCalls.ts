import type { Reserve, Scenario } from "../../scenario/scenario.ts";
import { type DeskTrial, playedDesks } from "../played/playedDesks.ts";
import type { ReplicationSpan } from "../played/playInGroups.ts";
import { callFigures, withCall } from "./playedCalls.ts";

/** A call that comes more often on a judged day on which nothing goes wrong is no emergency but work for a shift of its own. D. */
export const MOST_ORDINARY_CALLS = 0.5;

/**
 * Of some calls those whose trigger is quiet on days like any other: met at most every other judged day. Each trigger is played once, with the fewest agents that it calls. Undefined where it was stopped.
 */
export async function quietCalls(calls: readonly Reserve[], ordinary: Scenario, span: ReplicationSpan, trial: DeskTrial): Promise<Reserve[] | undefined> {
  const byTrigger = new Map<string, Reserve[]>();
  for (const call of calls) byTrigger.set(triggerOf(call), [...(byTrigger.get(triggerOf(call)) ?? []), call]);
  const triggers = [...byTrigger.values()];
  const fewest = triggers.map((same) => same.toSorted((a, b) => a.agents - b.agents)[0]);
  const played = await playedDesks(fewest.map((call) => withCall(ordinary, call)), span, trial);
  return played === undefined ? undefined : triggers.filter((_, place) => (callFigures(played[place]).calls.value ?? 0) <= MOST_ORDINARY_CALLS * ordinary.days).flat();
}

/** All of a call but how many come. */
function triggerOf({ team, when, between }: Reserve): string {
  return JSON.stringify([team, when.pool, when.oldestWait, between]);
}
