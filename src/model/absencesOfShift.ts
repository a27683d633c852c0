import type { Incident, Scenario } from "../scenario/scenario.ts";
import { spanOfIncident } from "./spanOfIncident.ts";
import type { Span } from "./spans.ts";

type Absence = Extract<Incident, { agentAbsent: unknown }>["agentAbsent"];

/**
 * By agent of one shift (place in it, from 0): when each is absent. Each incident takes, on every day on which the shift meets its time, the last of
 * that day's agents that no earlier incident of an overlapping time has taken; none where nobody is left.
 */
export function absencesOfShift(scenario: Scenario, team: string, shift: string, begin: number, end: number, agents: number): ReadonlyMap<number, readonly Span[]> {
  const taken = new Map<number, readonly Span[]>();
  for (const span of absencesOf(scenario, team, shift)) {
    if (span[0] >= end || span[1] <= begin) continue;
    let index = agents - 1;
    while (index >= 0 && taken.get(index)?.some((other) => other[0] < span[1] && span[0] < other[1]) === true) index--;
    if (index >= 0) taken.set(index, [...(taken.get(index) ?? []), span]);
  }
  return taken;
}

function absencesOf(scenario: Scenario, team: string, shift: string): readonly Span[] {
  return scenario.incidents
    .flatMap((incident): readonly Absence[] => ("agentAbsent" in incident ? [incident.agentAbsent] : []))
    .filter((absence) => absence.team === team && absence.shift === shift)
    .map((absence) => spanOfIncident(scenario, absence));
}
