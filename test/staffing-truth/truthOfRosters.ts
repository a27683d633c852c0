import { assessedDay } from "../../src/experiment/assessedDay.ts";
import type { Executor } from "../../src/experiment/executor.ts";
import { passesOfDays } from "../../src/experiment/passesOfDays.ts";
import { playTogether } from "../../src/experiment/playTogether.ts";
import { compileSimulation, type Simulation } from "../../src/experiment/simulation.ts";
import type { RulePack } from "../../src/rules/rulePack.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { everyRoster, rosterCells, withRoster } from "./everyRoster.ts";
import { type MonotoneCount, monotoneCount } from "./monotoneCount.ts";
import { keepsCover, naiveCost } from "./naiveRoster.ts";
import { against, ONE_POINT, type PassCounts, type RosterTruth, seemsAbove } from "./rosterTruth.ts";

/** All rosters that a scenario leaves open and that keep its limits. */
export interface TruthOfRosters {
  readonly rosters: readonly RosterTruth[];
  readonly monotone: MonotoneCount;
}

/** Replications after each stage. All rosters are in the first. */
export const STAGES = [200, 600, 2000, 6000, 20_000, 60_000] as const;
/** Replications kept in memory at one time. */
const MOST_AT_ONCE = 5000;
const ROSTERS_AT_ONCE = 20;

/** Simulates every roster that keeps the scenario's limits with the same buyers: the first stage. */
export async function firstLook(scenario: Scenario, packs: readonly RulePack[], executor: Executor): Promise<TruthOfRosters> {
  const cells = rosterCells(scenario);
  const open = everyRoster(cells).filter((agents) => keepsCover(scenario, packs, cells, agents));
  const passes: Int8Array[][] = [];
  for (let at = 0; at < open.length; at += ROSTERS_AT_ONCE) {
    const simulations = open.slice(at, at + ROSTERS_AT_ONCE).map((agents) => compileSimulation(withRoster(scenario, cells, agents), packs));
    passes.push(...await passesOf(simulations, 0, STAGES[0], executor));
  }
  const rosters = open.map((agents, index): RosterTruth => ({ agents, cost: naiveCost(scenario, cells, agents), stages: [[STAGES[0], ...passes[index].map(passed)]] }));
  return { rosters, monotone: monotoneCount(open, passes) };
}

/**
 * Simulates those rosters with more and more replications, up to `most`, that may still be the cheapest that passes, with its assurance or a point above it. One agent more
 * is not taken to be better.
 */
export async function lookCloser(scenario: Scenario, packs: readonly RulePack[], known: readonly RosterTruth[], { most, executor }: { readonly most: number; readonly executor: Executor }): Promise<RosterTruth[]> {
  const cells = rosterCells(scenario);
  const rosters = [...known];
  const simulationOf = ({ agents }: Pick<RosterTruth, "agents">): Simulation => compileSimulation(withRoster(scenario, cells, agents), packs);
  const assurances = assurancesOf(simulationOf(rosters[0]));
  for (const more of [0, ONE_POINT]) {
    const limits = assurances.map((assurance) => assurance + more);
    for (let place = toLookAt(rosters, limits, most); place !== undefined; place = toLookAt(rosters, limits, most)) {
      const { stages, ...roster } = rosters[place];
      const counts = await moreCounts(simulationOf(roster), stages[stages.length - 1], nextStage(rosters[place]), executor);
      rosters[place] = { ...roster, stages: [...stages, counts] };
    }
  }
  return rosters;
}

/**
 * Place of the roster to look at more closely: of those that may still be the cheapest above the limits, as far as stages are left, the cheapest that seems to be above;
 * once it is known to be, whatever costs more need not be looked at.
 */
function toLookAt(rosters: readonly RosterTruth[], limits: readonly number[], most: number): number | undefined {
  const known = rosters.map((roster) => against(roster, limits));
  const cheapest = Math.min(Infinity, ...rosters.filter((_, place) => known[place] === "above").map(({ cost }) => cost));
  const open = [...rosters.keys()].filter((place) => known[place] === "unknown" && rosters[place].cost < cheapest && nextStage(rosters[place]) <= most)
    .toSorted((a, b) => rosters[a].cost - rosters[b].cost);
  return open.find((place) => seemsAbove(rosters[place], limits)) ?? open[0];
}

/** Replications to have next; Infinity where it has them all. */
function nextStage({ stages }: RosterTruth): number {
  return STAGES.find((replications) => replications > stages[stages.length - 1][0]) ?? Infinity;
}

/** Assurances by rule, as they are told. */
export function assurancesOf({ rules }: Simulation): number[] {
  return rules.map(({ pack, criterion: { assurance } }) => {
    if (assurance === undefined) throw new Error(`${pack.id} has no target`);
    return assurance;
  });
}

/** Passes by simulation and rule, a row a replication. */
export async function passesOf(simulations: readonly Simulation[], first: number, replications: number, executor: Executor): Promise<Int8Array[][]> {
  const tables = await playTogether(simulations, { first, replications, executor });
  return tables.map((table, index) => simulations[index].rules.map(({ pack, criterion }, rule) => {
    const passes = passesOfDays(Array.from({ length: simulations[index].scenario.days }, (_, day) => assessedDay(table, rule, day, criterion)), criterion);
    if (passes.includes(-1)) throw new Error(`${pack.id} assesses no day of a replication: too few buyers for a small desk`);
    return passes;
  }));
}

/** The counts of a roster carried on to so many replications in all. */
async function moreCounts(simulation: Simulation, counts: PassCounts, replications: number, executor: Executor): Promise<PassCounts> {
  const [done, ...passes] = counts;
  const sums = [...passes];
  for (let first = done; first < replications; first += MOST_AT_ONCE) {
    const [rows] = await passesOf([simulation], first, Math.min(MOST_AT_ONCE, replications - first), executor);
    rows.forEach((row, rule) => { sums[rule] += passed(row); });
  }
  return [replications, ...sums];
}

function passed(passes: Int8Array): number {
  return passes.reduce((sum, pass) => sum + pass, 0);
}
