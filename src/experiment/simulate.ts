import type { RulePack } from "../rules/rulePack.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { halfWidth } from "../statistics/estimate.ts";
import type { Executor, StopSignal } from "./executor.ts";
import { jobsOf } from "./job.ts";
import { ReplicationTable } from "./replicationTable.ts";
import type { SimulationResult } from "./result.ts";
import { ruleRate } from "./ruleResult.ts";
import { compileSimulation, type Simulation } from "./simulation.ts";
import { loggedResult } from "./loggedResult.ts";
import { simulationResult } from "./simulationResult.ts";

export interface SimulateOptions {
  /** The rule packs to judge by; where the scenario has shops, those of each in the order of its rules, shop after shop. */
  readonly packs: readonly RulePack[];
  /** How many replications; with `precision` the most. */
  readonly replications: number;
  /** Half-width of every rate's interval at which to stop: a share, of a measure relative to its value. Looked at after each 100 replications. */
  readonly precision?: number;
  /** Instead of the scenario's. */
  readonly seed?: string;
  readonly executor: Executor;
  readonly signal?: StopSignal;
  /** Replications in the unbroken run so far, which is what an abort keeps, and the most there will be. */
  readonly onProgress?: (done: number, total: number) => void;
  /** With `precision`, after the first batch where it is not sharp enough: how many replications it will take by the width of the intervals so far. */
  readonly onExpected?: (replications: number) => void;
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
  for (let first = 0; first < options.replications; first += batch) {
    const jobs = jobsOf(simulation.model, simulation.plan, first, Math.min(first + batch, options.replications));
    await options.executor.run(jobs, (result) => {
      table.add(result);
      options.onProgress?.(table.replications, options.replications);
    }, options.signal);
    if (options.signal?.aborted === true) break;
    if (options.precision === undefined) continue;
    const excess = excessWidth(simulation, table, options.precision);
    if (excess <= 1) break;
    // Intervals narrow with the square root of the replications.
    if (first === 0) options.onExpected?.(Math.min(options.replications, BATCH * Math.ceil(excess * excess)));
  }
  const { logReplication } = options;
  return { ...simulationResult(simulation, table), ...(logReplication === undefined ? {} : { logged: loggedResult(simulation, logReplication) }) };
}

/** By how much the widest interval of all rates, of every shop, is wider than asked for: 1 where it is just that sharp. */
function excessWidth({ rules, plan, scenario }: Simulation, table: ReplicationTable, precision: number): number {
  return rules.reduce((widest, { criterion }, number) => {
    const { measure } = plan.rules[number];
    const rate = ruleRate(table, number, measure !== undefined, criterion, scenario.days);
    const half = halfWidth(rate);
    if (half === undefined || half === 0 || rate.value === undefined) return widest;
    return Math.max(widest, half / (measure === undefined ? precision : precision * rate.value));
  }, 0);
}
