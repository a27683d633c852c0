import { receiverOf } from "../scenario/receiverOf.ts";
import type { NamedAgent, Scenario, Team } from "../scenario/scenario.ts";
import { placesInShift, placesInTeam } from "../scenario/teamPlaces.ts";

/** One agent: a place in the roster, of the reserve or of those who receive while all others are off duty. */
export interface AgentPlace {
  readonly team: string;
  /** `team/shift/1` and so on; draws are addressed by it, whoever takes the place. */
  readonly name: string;
  /** Absent for the reserve and for receivers: they are not on the roster's clock. */
  readonly shift?: string;
  /** From 0, within its shift. */
  readonly index: number;
  readonly isReceiver: boolean;
  /** Who takes the place, where the team names its agents. */
  readonly named?: NamedAgent;
}

/**
 * All agents by number: by team, within it by shift and place, then the reserve. A team that receives while all others are off duty has nobody on
 * the roster: as many receivers as the roster would give it, at least one.
 */
export function agentPlaces(scenario: Scenario): readonly AgentPlace[] {
  return Object.keys(scenario.teams).flatMap((team) => {
    const own = receiverOf(scenario) === team ? offClock(team, "receiver", placesInTeam(scenario, team)) : rosteredPlaces(scenario, team);
    const reserve = scenario.reserve?.team === team ? offClock(team, "reserve", scenario.reserve.agents) : [];
    return [...withNames(own, scenario.teams[team]), ...reserve];
  });
}

function rosteredPlaces(scenario: Scenario, team: string): AgentPlace[] {
  return Object.keys(scenario.shifts).flatMap((shift) =>
    Array.from({ length: placesInShift(scenario, team, shift) }, (_, index) => ({ team, name: `${team}/${shift}/${index + 1}`, shift, index, isReceiver: false })));
}

function offClock(team: string, kind: "reserve" | "receiver", count: number): AgentPlace[] {
  return Array.from({ length: count }, (_, index) => ({ team, name: `${team}/${kind}/${index + 1}`, index, isReceiver: kind === "receiver" }));
}

/** Who names a shift goes first, so that nobody is left over for want of order; then the others take the free places in turn. */
function withNames(places: readonly AgentPlace[], { agents }: Team): readonly AgentPlace[] {
  const taken = new Map<AgentPlace, NamedAgent>();
  const take = (named: NamedAgent): void => {
    const free = places.find((place) => !taken.has(place) && (named.shift === undefined || place.isReceiver || place.shift === named.shift));
    if (free !== undefined) taken.set(free, named);
  };
  agents.filter(({ shift }) => shift !== undefined).forEach(take);
  agents.filter(({ shift }) => shift === undefined).forEach(take);
  return places.map((place) => {
    const named = taken.get(place);
    return named === undefined ? place : { ...place, named };
  });
}
