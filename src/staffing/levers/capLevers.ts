import { LARGEST_CAP } from "../../scenario/deskLimits.ts";
import { rosteredTeams } from "../../scenario/rosteredTeams.ts";
import type { Scenario, Team } from "../../scenario/scenario.ts";
import { placesInShift } from "../../scenario/teamPlaces.ts";
import type { LeverVariant } from "./leverMove.ts";

/** Parts and numbers of a cap's own that are tried: half of it, one and two conversations fewer and more, half as many again, twice as many. */
const RATIOS = [0.5, 1.5, 2] as const;
const STEPS = [-2, -1, 1, 2] as const;

/** Other caps, from half of what it is to twice as many, for every agent of a team, and for one agent alone: the first of those that are named, else the first of the first shift. */
export function capLevers(scenario: Scenario): readonly LeverVariant[] {
  return rosteredTeams(scenario).flatMap((team) => {
    const { cap, agents: [first] } = scenario.teams[team];
    const smallest = typeof cap === "number" ? cap : Math.min(...Object.values(cap));
    return [...changesOf(smallest).flatMap((change) => teamCap(scenario, team, change)), ...changesOf(first?.cap ?? smallest).flatMap((change) => capOfOne(scenario, team, change))];
  });
}

/** Ascending, each once. */
function changesOf(cap: number): readonly number[] {
  const changes = [...RATIOS.map((ratio) => Math.round(cap * ratio) - cap), ...STEPS];
  return [...new Set(changes)].filter((change) => change !== 0).toSorted((a, b) => a - b);
}

/** Every agent of a team with so many conversations more; none where that would be no cap. */
export function teamCap(scenario: Scenario, name: string, change: number): LeverVariant[] {
  const { cap } = scenario.teams[name];
  const changed = typeof cap === "number" ? cap + change : Object.fromEntries(Object.entries(cap).map(([time, each]) => [time, each + change]));
  if (!(typeof changed === "number" ? [changed] : Object.values(changed)).every(isCap)) return [];
  const told = typeof cap === "number" && typeof changed === "number" ? { from: cap, to: changed } : {};
  return [{ move: { kind: "cap", team: name, change, ...told }, scenario: withTeam(scenario, name, { cap: changed }) }];
}

/** None where the team's cap goes by the clock and no agent has one of its own. */
function capOfOne(scenario: Scenario, name: string, change: number): LeverVariant[] {
  const { cap, agents } = scenario.teams[name];
  const [first, ...others] = agents;
  const shift = Object.keys(scenario.shifts).find((each) => placesInShift(scenario, name, each) > 0);
  const agent = first ?? (shift === undefined ? undefined : { name: freeName(scenario, `${shift} 1`), shift });
  const from = first?.cap ?? cap;
  if (agent === undefined || typeof from !== "number" || !isCap(from + change)) return [];
  const move = { kind: "cap-of-one" as const, team: name, agent: agent.name, from, to: from + change };
  return [{ move, scenario: withTeam(scenario, name, { agents: [{ ...agent, cap: from + change }, ...others] }) }];
}

/** Names of agents are their own in the whole desk. */
function freeName({ teams }: Scenario, wanted: string): string {
  const taken = new Set(Object.values(teams).flatMap(({ agents }) => agents.map(({ name }) => name)));
  let name = wanted;
  while (taken.has(name)) name += "'";
  return name;
}

function isCap(cap: number): boolean {
  return cap >= 1 && cap <= LARGEST_CAP;
}

function withTeam(scenario: Scenario, name: string, change: Partial<Team>): Scenario {
  return { ...scenario, teams: { ...scenario.teams, [name]: { ...scenario.teams[name], ...change } } };
}
