import type { Scenario } from "../scenario/scenario.ts";
import type { AgentPlace } from "./agentPlaces.ts";
import { type CapChanges, capChanges } from "./capChanges.ts";
import type { ModelAgents } from "./model.ts";

/** The agents' columns, and for each the caps that it has by the clock. */
interface CompiledAgents {
  readonly agents: ModelAgents;
  readonly caps: readonly CapChanges[];
}

/**
 * What is one agent's own goes before what is the team's. A receiver holds what `allOffline` says. An agent in a role of operations or
 * administration of its own may refund whatever the team may.
 */
export function compileAgents(scenario: Scenario, places: readonly AgentPlace[], teamNames: readonly string[], playedDays: number): CompiledAgents {
  const caps = places.map((place) => capOf(scenario, place, playedDays));
  return {
    caps,
    agents: {
      names: shownNames(places),
      team: Int32Array.from(places, ({ team }) => teamNames.indexOf(team)),
      cap: Int32Array.from(caps, ({ first }) => first),
      largestCap: Int32Array.from(caps, ({ first, changes }) => changes.reduce((most, { cap }) => Math.max(most, cap), first)),
      handleFactor: Float64Array.from(places, ({ team, named }) => named?.handleFactor ?? scenario.teams[team].handleFactor),
      mayRefund: Uint8Array.from(places, ({ team, named }) => (scenario.teams[team].mayRefund || named?.role === "operations" || named?.role === "admin" ? 1 : 0)),
    },
  };
}

function capOf(scenario: Scenario, { team, named, isReceiver }: AgentPlace, playedDays: number): CapChanges {
  const all = scenario.routing.allOffline;
  if (isReceiver && all !== undefined) return { first: all.cap, changes: [] };
  return capChanges(named?.cap ?? scenario.teams[team].cap, playedDays);
}

/** Own names as they are; with the team before it where another agent has the same one. */
function shownNames(places: readonly AgentPlace[]): readonly string[] {
  const plain = places.map(({ name, named }) => named?.name ?? name);
  return places.map(({ team, named }, agent) => (named !== undefined && plain.indexOf(named.name) !== plain.lastIndexOf(named.name) ? `${team}/${named.name}` : plain[agent]));
}
