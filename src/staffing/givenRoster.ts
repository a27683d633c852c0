import type { Executor, StopSignal } from "../experiment/executor.ts";
import { LEVEL } from "../experiment/level.ts";
import { measureResults } from "../experiment/measureResults.ts";
import { playTogether } from "../experiment/playTogether.ts";
import { rosterCost } from "../experiment/rosterCost.ts";
import { rosterHours } from "../experiment/rosterHours.ts";
import { compileSimulation } from "../experiment/simulation.ts";
import type { RulePack } from "../rules/rulePack.ts";
import { rosterOn } from "../scenario/rosterOn.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { FRESH_FIRST } from "./search/confirm.ts";
import { outcomeOf } from "./search/rosterTrials.ts";
import { searchTargets } from "./target/searchTarget.ts";
import type { GivenRoster } from "./staffingResult.ts";
import { passByTarget, staffingTargets } from "./staffingTargets.ts";

export interface GivenRosterOptions {
  readonly packs: readonly RulePack[];
  readonly executor: Executor;
  readonly signal?: StopSignal;
  /** The first of those on which the recommended roster was judged, at most MOST_REPLICATIONS of them. */
  readonly replications: number;
}

/** Enough for shares to half a point or better. */
const MOST_REPLICATIONS = 2000;

/** What the scenario's own roster costs and does on the same buyers as the recommended one. Undefined where the scenario rosters nobody or just what is recommended, and where the run was stopped. */
export async function givenRoster(scenario: Scenario, recommended: Scenario["roster"], { packs, replications, ...playing }: GivenRosterOptions): Promise<GivenRoster | undefined> {
  const [given, chosen] = [scenario.roster, recommended].map((roster) => judgedPlaces(scenario, roster));
  if (given === "" || given === chosen) return undefined;
  const simulation = compileSimulation(scenario, packs);
  const [table] = await playTogether([simulation], { ...playing, first: FRESH_FIRST, replications: Math.min(MOST_REPLICATIONS, replications) });
  if (playing.signal?.aborted === true) return undefined;
  const outcomes = searchTargets(simulation).map((target) => outcomeOf(table, target, scenario.days));
  return {
    cost: rosterCost(scenario),
    hours: [...rosterHours(scenario).values()].reduce((sum, hours) => sum + hours, 0),
    roster: scenario.roster,
    replications: table.replications,
    ...passByTarget(staffingTargets(simulation, table, outcomes, LEVEL)),
    measures: measureResults(table, simulation),
  };
}

/** Everybody who is rostered on the judged days, in one order whatever the file's. */
function judgedPlaces({ days, warmUp }: Scenario, roster: Scenario["roster"]): string {
  return Array.from({ length: days }, (_, day) => Object.entries(rosterOn(roster, warmUp + day))
    .flatMap(([team, shifts]) => Object.entries(shifts).flatMap(([shift, agents]) => (agents > 0 ? [`${day} ${team} ${shift} ${agents}`] : []))))
    .flat().toSorted().join("\n");
}
