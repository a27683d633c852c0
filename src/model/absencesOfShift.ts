import { absentAgents } from "../scenario/absentAgents.ts";
import type { Incident, Scenario } from "../scenario/scenario.ts";
import { spanOfIncident } from "./spanOfIncident.ts";
import type { Span } from "./spans.ts";

const NOBODY: ReadonlyMap<number, readonly Span[]> = new Map();

type Absence = Extract<Incident, { agentAbsent: unknown }>["agentAbsent"];

/**
 * By agent of one shift (place in it, from 0): when each is absent. Each incident takes, on every day on which the shift meets its time, the last of
 * that day's agents that no earlier incident of an overlapping time has taken; none where nobody is left.
 */
export function absencesOfShift(scenario: Scenario, team: string, shift: string, begin: number, end: number, agents: number): ReadonlyMap<number, readonly Span[]> {
  const spans = absencesOf(scenario, team, shift).filter(([from, to]) => from < end && begin < to);
  if (spans.length === 0) return NOBODY;
  const places = absentAgents(spans, agents);
  return new Map(Array.from(new Set(places), (place) => [place, spans.filter((_, index) => places[index] === place)]));
}

function absencesOf(scenario: Scenario, team: string, shift: string): readonly Span[] {
  return scenario.incidents
    .flatMap((incident): readonly Absence[] => ("agentAbsent" in incident ? [incident.agentAbsent] : []))
    .filter((absence) => absence.team === team && absence.shift === shift)
    .map((absence) => spanOfIncident(scenario, absence));
}
