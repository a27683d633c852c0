import { receiverOf } from "./receiverOf.ts";
import type { Scenario } from "./scenario.ts";
import { agentsInTeam } from "./teamPlaces.ts";

/** What is in order but may not be what was meant, a sentence each. */
export function scenarioNotes(scenario: Scenario): readonly string[] {
  return [...servesAll(scenario), ...nobodyMayRefund(scenario)];
}

/** A single team whose name is no stream's serves them all. */
function servesAll(scenario: Scenario): readonly string[] {
  const streams = Object.keys(scenario.arrivals);
  const receiver = receiverOf(scenario);
  const teams = Object.entries(scenario.teams).filter(([team]) => team !== receiver);
  if (teams.length !== 1) return [];
  const [[name, team]] = teams;
  const isForAll = streams.every((stream) => team.streams.includes(stream));
  return isForAll && !streams.includes(name) ? [`roster.${name} names no stream of arrivals: the team ${name} serves ${streams.join(", ")}`] : [];
}

/** Without a team that has the right nothing can be passed on. */
function nobodyMayRefund(scenario: Scenario): readonly string[] {
  const { arrivals, teams } = scenario;
  const receiver = receiverOf(scenario);
  const needing = Object.keys(arrivals).filter((stream) => arrivals[stream].afterSale || (arrivals[stream].pages?.["refund-detail"] ?? 0) > 0);
  const hasRight = Object.keys(teams).some((team) => teams[team].mayRefund && team !== receiver && agentsInTeam(scenario, team) > 0);
  return needing.length === 0 || hasRight ? [] : [`no team at work may refund: whoever gets an after-sale conversation of ${needing.join(", ")} keeps it`];
}
