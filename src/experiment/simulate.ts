import type { RulePack } from "../rules/rulePack.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { withoutReplayTimes } from "../scenario/withoutReplayTimes.ts";
import { halfWidth } from "../statistics/estimate.ts";
import { addDays } from "../time/calendar.ts";
import { criterionOf } from "./criterion.ts";
import type { Executor, StopSignal } from "./executor.ts";
import { intervalResults } from "./intervalResults.ts";
import { jobsOf } from "./job.ts";
import { loggedResult } from "./loggedResult.ts";
import { measureResults } from "./measureResults.ts";
import { ReplicationTable } from "./replicationTable.ts";
import type { RuleResult, SimulationResult } from "./result.ts";
import { ruleResult } from "./ruleResult.ts";
import { compileSimulation, type Simulation } from "./simulation.ts";

export interface SimulateOptions {
  /** The rule packs to judge by. */
  readonly packs: readonly RulePack[];
  /** How many replications; with `precision` the most. */
  readonly replications: number;
  /** Half-width of every rate's interval at which to stop: a share, of a measure relative to its value. Looked at after each 100 replications. */
  readonly precision?: number;
  /** Instead of the scenario's. */
  readonly seed?: string;
  readonly executor: Executor;
  readonly signal?: StopSignal;
  /** Replications done so far, and the most there will be. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Tell the rates of this replication alone, as the score of its log will. */
  readonly logReplication?: number;
}

/** Replications after which the precision is looked at: fixed, so that the stop does not depend on threads. */
const BATCH = 100;

/** Plays the scenario many times and judges it by the rules. Aborted, it tells the unbroken run of replications that are finished. */
export async function simulate(scenario: Scenario, options: SimulateOptions): Promise<SimulationResult> {
  const seeded = options.seed === undefined ? scenario : { ...scenario, seed: options.seed };
  const simulation = compileSimulation(seeded, options.packs);
  const table = new ReplicationTable(simulation.plan);
  const batch = options.precision === undefined ? options.replications : BATCH;
  let done = 0;
  for (let first = 0; first < options.replications; first += batch) {
    const jobs = jobsOf(simulation.model, simulation.plan, first, Math.min(first + batch, options.replications));
    await options.executor.run(jobs, (result) => {
      table.add(result);
      done += result.replications;
      options.onProgress?.(done, options.replications);
    }, options.signal);
    if (options.signal?.aborted === true) break;
    if (options.precision !== undefined && isPrecise(ruleResults(simulation, table), options.precision)) break;
  }
  return resultOf(simulation, table, options.logReplication);
}

function resultOf(simulation: Simulation, table: ReplicationTable, logReplication: number | undefined): SimulationResult {
  const { scenario, packs } = simulation;
  const firstDate = addDays(scenario.start, scenario.warmUp);
  return {
    replycast: 1,
    kind: "simulation",
    scenario: withoutReplayTimes(scenario),
    seed: scenario.seed,
    replications: table.replications,
    rules: ruleResults(simulation, table),
    measures: measureResults(table, scenario),
    intervals: intervalResults(table.intervals, packs.map((pack) => pack.id), firstDate),
    ...(logReplication === undefined ? {} : { logged: loggedResult(simulation, logReplication) }),
  };
}

function ruleResults(simulation: Simulation, table: ReplicationTable): Record<string, RuleResult> {
  const { scenario, packs, rules } = simulation;
  const dates = Array.from({ length: scenario.days }, (_, day) => addDays(scenario.start, scenario.warmUp + day));
  return Object.fromEntries(
    packs.map((pack, index) => [pack.id, ruleResult(table, index, pack, rules[index], criterionOf(pack, scenario.targets[pack.id]), dates)]),
  );
}

function isPrecise(results: Readonly<Record<string, RuleResult>>, precision: number): boolean {
  return Object.values(results).every(({ rate, quantity }) => {
    const half = halfWidth(rate);
    if (half === undefined || rate.value === undefined) return true;
    return half <= (quantity === "share" ? precision : precision * rate.value);
  });
}
