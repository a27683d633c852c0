import { compileSimulation, type Simulation } from "../../experiment/simulation.ts";
import type { Law } from "../../random/law.ts";
import { lawMean } from "../../random/lawMean.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import { mapEntries } from "../../scenario/mapEntries.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { type ArrivalAssumptions, rearrangedArrivals } from "./rearrangedArrivals.ts";
import { staffedQuarters } from "./staffedQuarters.ts";

/**
 * What a spreadsheet takes for granted: nothing is left over from the hours in which nobody is there (`night`), all hours are alike (`peaks`), nobody is ever at table, in a short break, late or missing (`away`), no day is
 * busier than another and every reply takes as long as the other (`chance`).
 */
export const ASSUMPTIONS = ["night", "peaks", "away", "chance"] as const;
export type Assumption = (typeof ASSUMPTIONS)[number];

/** The scenario in a world in which these assumptions hold. */
export function assumedWorld(scenario: Scenario, packs: readonly RulePack[], assumed: readonly Assumption[]): Simulation {
  const changed = [...(assumed.includes("away") ? [withoutTimeAway] : []), ...(assumed.includes("chance") ? [withoutChance] : [])].reduce((world, change) => change(world), scenario);
  const simulation = compileSimulation(changed, packs);
  const arrivals: ArrivalAssumptions = { noneAway: assumed.includes("night"), even: assumed.includes("peaks") };
  if (arrivals.noneAway !== true && arrivals.even !== true) return simulation;
  return { ...simulation, model: rearrangedArrivals(simulation.model, staffedQuarters(scenario), arrivals) };
}

function withoutTimeAway(scenario: Scenario): Scenario {
  return {
    ...scenario,
    shifts: mapEntries(scenario.shifts, (shift) => ({ ...shift, breaks: [] })),
    teams: mapEntries(scenario.teams, (team) => ({ ...team, shrinkage: 0, noShow: 0, lateness: 0 })),
  };
}

/** Arrivals stay those of chance at a given rate: no desk is without that. */
function withoutChance(scenario: Scenario): Scenario {
  return {
    ...scenario,
    arrivals: mapEntries(scenario.arrivals, (stream) => ({ ...stream, busynessCv: 0, quarterCv: 0 })),
    events: scenario.events.map((event) => ({ ...event, upliftCv: 0 })),
    conversations: mapEntries(scenario.conversations, (laws) => ({ ...laws, handle: meanOf(laws.handle), turns: Number.isInteger(lawMean(laws.turns)) ? meanOf(laws.turns) : laws.turns })),
  };
}

function meanOf(law: Law): Law {
  return { constant: lawMean(law) };
}
