import { changedRoster } from "../../scenario/changedRoster.ts";
import { receiverOf } from "../../scenario/receiverOf.ts";
import { rosterOn } from "../../scenario/rosterOn.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { staffingOf } from "../../scenario/staffingOf.ts";
import { takesAny } from "../../scenario/takersOf.ts";
import { placesInShift, placesInTeam } from "../../scenario/teamPlaces.ts";
import { addDays } from "../../time/calendar.ts";
import type { LeverVariant } from "./leverMove.ts";

/**
 * One agent more and one fewer of every team in every shift that `staffing` offers, within its limits: on all judged days where they have one roster,
 * else on each by itself.
 */
export function agentLevers(scenario: Scenario): readonly LeverVariant[] {
  const { shifts, days } = staffingOf(scenario);
  const all = Array.from({ length: scenario.days }, (_, day) => day);
  const groups = days === "same" ? [all] : all.map((day) => [day]);
  const receiver = receiverOf(scenario);
  const teams = Object.keys(scenario.teams).filter((team) => team !== receiver && takesAny(scenario, team));
  return groups.flatMap((group) => teams.flatMap((team) => shifts.flatMap((shift) => [1, -1].flatMap((change) => changedBy(scenario, { team, shift, change }, group)))));
}

interface AgentChange {
  readonly team: string;
  readonly shift: string;
  readonly change: number;
}

/** Empty where a limit forbids it, or where an agent who is named would lose the place. */
function changedBy(scenario: Scenario, { team, shift, change }: AgentChange, days: readonly number[]): LeverVariant[] {
  const { minimum, maximum } = staffingOf(scenario);
  const least = minimum[team]?.[shift] ?? 0;
  const most = maximum[team]?.[shift] ?? Infinity;
  const agentsOn = (day: number): number => rosterOn(scenario.roster, scenario.warmUp + day)[team]?.[shift] ?? 0;
  if (days.some((day) => agentsOn(day) + change < least || agentsOn(day) + change > most)) return [];
  const roster = changedRoster(scenario, days, (day) => ({ ...day, [team]: { ...day[team], [shift]: (day[team]?.[shift] ?? 0) + change } }));
  if (!hasPlaces({ ...scenario, roster }, team, shift)) return [];
  const date = days.length === scenario.days ? {} : { date: addDays(scenario.start, scenario.warmUp + days[0]) };
  return [{ move: { kind: "agents", team, shift, change, ...date }, scenario: { ...scenario, roster } }];
}

/** For all agents of the team that are named. */
function hasPlaces(scenario: Scenario, team: string, shift: string): boolean {
  const { agents } = scenario.teams[team];
  return agents.length <= placesInTeam(scenario, team) && agents.filter((agent) => agent.shift === shift).length <= placesInShift(scenario, team, shift);
}
