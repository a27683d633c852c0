import type { Executor, StopSignal } from "../../experiment/executor.ts";
import { jobsOf } from "../../experiment/job.ts";
import { ReplicationTable } from "../../experiment/replicationTable.ts";
import { compileSimulation, type Simulation } from "../../experiment/simulation.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { blakerInterval } from "../../statistics/blakerInterval.ts";
import type { TargetOutcome } from "./rosterTrial.ts";
import { outcomeOf } from "./rosterTrials.ts";
import type { SearchTarget } from "../target/searchTarget.ts";
import { wellAbove, zoneAbove } from "./wellAbove.ts";

/** Number of the first replication that no search uses. */
export const FRESH_FIRST = 1_000_000;
/** (z of the interval after several tries + z of a power of 99.9 %) squared. */
const SQUARED_QUANTILES = 32.5;
const SKEWED = 0.98;
const FEWEST = 4000;
const MOST = 60_000;
/** Of the replications after which a look is taken whether to go on. */
const LOOKS = [0.05, 0.2, 0.5, 1] as const;
/** Level of the interval that decides early: so strict that the looks beside the last one hardly ever change the answer. */
const EARLY_LEVEL = 0.9999;
const LEVEL = 0.95;
/** A roster that surely passes by no more than this part of what is well above is hardly ever confirmed: the test ends. */
const HARDLY_ABOVE = 0.1;

export interface ConfirmOptions {
  readonly packs: readonly RulePack[];
  readonly targets: readonly SearchTarget[];
  readonly executor: Executor;
  readonly signal?: StopSignal;
  readonly replications: number;
  /** Rosters that were put to this test before: the more, the surer it must be. */
  readonly earlierTries: number;
  readonly onPlayed?: (done: number, total: number) => void;
}

export interface Confirmation {
  readonly simulation: Simulation;
  readonly table: ReplicationTable;
  readonly outcomes: readonly TargetOutcome[];
  /** Of the interval that decides. */
  readonly level: number;
  /** Whether the interval of every target's probability lies above its assurance. */
  readonly isConfirmed: boolean;
  /** Whether some target is surely missed; a roster may be neither. */
  readonly isRefuted: boolean;
}

/** Rosters that may fail this test before the nearest of them is told. */
export const MOST_TRIES = 12;

/** The fewest replications with which any roster could be confirmed, were it the last that is tried and passed all of them: to within a tenth. */
export function fewestToConfirm(assurance: number): number {
  const level = confirmLevel(MOST_TRIES);
  let enough = 1;
  while (blakerInterval(enough, enough, level).lower <= assurance) enough = Math.ceil(enough * 1.1);
  return enough;
}

/** Of the interval by which a roster is confirmed after so many others were tried in vain. */
function confirmLevel(earlierTries: number): number {
  return 1 - (1 - LEVEL) / (earlierTries + 1);
}

/** Fresh replications that tell a roster that passes well above the assurance (see `wellAbove`) from one at it; never so few that no roster could be confirmed. */
export function freshReplications(targets: readonly SearchTarget[]): number {
  const needed = targets.map(({ assurance }) => {
    const share = wellAbove(assurance);
    // Beyond 98 % chances are so skewed that the spread at the assurance, which is the wider, tells how many are needed.
    const spread = assurance > SKEWED ? assurance * (1 - assurance) : share * (1 - share);
    return Math.ceil((SQUARED_QUANTILES * spread) / (share - assurance) ** 2 / 1000) * 1000;
  });
  return Math.max(Math.min(MOST, Math.max(FEWEST, ...needed)), ...targets.map(({ assurance }) => fewestToConfirm(assurance)));
}

/**
 * Plays a roster on replications that the search never saw. Confirmed where the lower end of every target's interval lies above the assurance, at a level that leaves 5 % at the
 * first roster that is put to this test, half of that at the second, a third at the third. Decided early where that is clear.
 */
export async function confirm(scenario: Scenario, { packs, targets, executor, signal, replications, earlierTries, onPlayed }: ConfirmOptions): Promise<Confirmation> {
  const simulation = compileSimulation(scenario, packs);
  const table = new ReplicationTable(simulation.plan, FRESH_FIRST);
  let outcomes: readonly TargetOutcome[] = [];
  for (const share of LOOKS) {
    const [first, end] = [FRESH_FIRST + table.replications, FRESH_FIRST + Math.ceil(replications * share)];
    await executor.run(jobsOf(simulation.model, simulation.plan, first, end), (result) => {
      table.add(result);
      onPlayed?.(table.replications, replications);
    }, signal);
    outcomes = targets.map((target) => outcomeOf(table, target, scenario.days));
    if (signal?.aborted === true || isBelow(outcomes, targets, HARDLY_ABOVE) || isAbove(outcomes, targets, EARLY_LEVEL)) break;
  }
  const level = table.replications >= replications ? confirmLevel(earlierTries) : EARLY_LEVEL;
  return { simulation, table, outcomes, level, isConfirmed: table.replications > 0 && isAbove(outcomes, targets, level), isRefuted: isBelow(outcomes, targets, 0) };
}

/** Whether the interval of some target lies below its assurance and such a part of the way to well above it. */
function isBelow(outcomes: readonly TargetOutcome[], targets: readonly SearchTarget[], part: number): boolean {
  return outcomes.some(({ passed, assessed }, index) => {
    const { assurance } = targets[index];
    return assessed > 0 && blakerInterval(passed, assessed, EARLY_LEVEL).upper < assurance + part * zoneAbove(assurance);
  });
}

/** Whether the interval of every target lies above its assurance. A target that nothing was assessed of is none to fail. */
function isAbove(outcomes: readonly TargetOutcome[], targets: readonly SearchTarget[], level: number): boolean {
  return outcomes.every(({ passed, assessed }, index) => assessed === 0 || blakerInterval(passed, assessed, level).lower > targets[index].assurance);
}
