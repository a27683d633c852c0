import type { Scenario } from "./scenario.ts";

/** What is in order but may not be what was meant, a sentence each: a single team whose name is no stream's serves them all. */
export function scenarioNotes(scenario: Scenario): readonly string[] {
  const streams = Object.keys(scenario.arrivals);
  const teams = Object.entries(scenario.teams);
  if (teams.length !== 1) return [];
  const [[name, team]] = teams;
  const servesAll = streams.every((stream) => team.streams.includes(stream));
  return servesAll && !streams.includes(name) ? [`roster.${name} names no stream of arrivals: the team ${name} serves ${streams.join(", ")}`] : [];
}
