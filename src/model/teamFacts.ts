import { receiverOf } from "../scenario/receiverOf.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { SECOND_MS } from "../time/units.ts";
import type { AgentPlace } from "./agentPlaces.ts";

/** What of a team decides what it may take. */
export interface TeamFacts {
  /** Whether it has any agents. */
  readonly isStaffed: boolean;
  /** Whether any of them is on the roster: the reserve is there only while it is called in, and nothing is passed on to wait for that. */
  readonly isRostered: boolean;
  readonly isReceiver: boolean;
  readonly mayRefund: boolean;
  readonly overflow?: { readonly to: number; readonly afterMs: number };
}

/** The facts of each team, by number. */
export function teamFacts(scenario: Scenario, teamNames: readonly string[], places: readonly AgentPlace[]): readonly TeamFacts[] {
  return teamNames.map((name) => {
    const { mayRefund, overflowTo, overflowAfter } = scenario.teams[name];
    return {
      isStaffed: places.some(({ team }) => team === name),
      isRostered: places.some(({ team, shift }) => team === name && shift !== undefined),
      isReceiver: receiverOf(scenario) === name,
      mayRefund,
      ...(overflowTo === undefined ? {} : { overflow: { to: teamNames.indexOf(overflowTo), afterMs: Math.round(overflowAfter * SECOND_MS) } }),
    };
  });
}
