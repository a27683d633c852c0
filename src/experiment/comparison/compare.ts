import { gathered } from "../../errors/gathered.ts";
import { type InputFault, InputFaults } from "../../errors/inputFault.ts";
import { halfWidth } from "../../statistics/estimate.ts";
import type { Executor, StopSignal } from "../executor.ts";
import { ruleRate } from "../ruleResult.ts";
import { compileSimulation, type Simulation } from "../simulation.ts";
import { refuseIncomparable } from "./comparable.ts";
import type { ComparedScenario } from "./comparedScenario.ts";
import { comparisonOf } from "./comparisonOf.ts";
import type { ComparisonResult } from "./comparisonResult.ts";
import { CommonRun } from "./commonRun.ts";
import { rateDifference } from "./judgedColumns.ts";
import { playAlike } from "./playAlike.ts";
import { playedPairs, rulesOfBoth } from "./playedPairs.ts";

export interface CompareOptions {
  /** How many replications of each scenario; with `precision` the most. */
  readonly replications: number;
  /** Half-width of the interval of every difference of rates at which to stop: a share, of a measure relative to the first one's value. Looked at after each 100 replications. */
  readonly precision?: number;
  /** Instead of the first scenario's. */
  readonly seed?: string;
  readonly executor: Executor;
  readonly signal?: StopSignal;
  /** Replications done so far of all scenarios, and the most there will be. */
  readonly onProgress?: (done: number, total: number) => void;
  /** With `precision`, after the first 100 where they are not sharp enough: how many it will take of each scenario by the width of the intervals so far. */
  readonly onExpected?: (replications: number) => void;
}

/** Replications after which the precision is looked at: fixed, so that the stop does not depend on threads. */
const BATCH = 100;

/**
 * Plays the same replications of two scenarios or more from one seed, so that all of them meet the same buyers wherever streams have the same name, and tells by how
 * much each differs from each. Aborted, it tells the unbroken run of replications that are finished of all of them.
 * @throws InputFaults where they cannot be compared, or one of them cannot be judged
 */
export async function compare(scenarios: readonly ComparedScenario[], options: CompareOptions): Promise<ComparisonResult> {
  refuseIncomparable(scenarios);
  const seed = options.seed ?? scenarios[0].scenario.seed;
  const run = new CommonRun(compiled(scenarios, seed));
  const batch = options.precision === undefined ? options.replications : BATCH;
  const total = scenarios.length * options.replications;
  let done = 0;
  for (let first = 0; first < options.replications; first += batch) {
    await playAlike(run, first, Math.min(first + batch, options.replications), {
      ...options,
      onPlayed: (replications) => {
        done += replications;
        options.onProgress?.(done, total);
      },
    });
    if (options.signal?.aborted === true || options.precision === undefined) break;
    const excess = excessWidth(scenarios.map(({ name }) => name), run, options.precision);
    if (excess <= 1) break;
    // Intervals narrow with the square root of the replications.
    if (first === 0) options.onExpected?.(Math.min(options.replications, BATCH * Math.ceil(excess * excess)));
  }
  return comparisonOf(scenarios, seed, run);
}

function compiled(scenarios: readonly ComparedScenario[], seed: string): Simulation[] {
  const faults: InputFault[] = [];
  const simulations = scenarios.flatMap(({ scenario, packs }) => gathered(faults, () => compileSimulation({ ...scenario, seed }, packs)) ?? []);
  if (faults.length > 0) throw new InputFaults(faults);
  return simulations;
}

/** By how much the widest interval of all differences of rates is wider than asked for: 1 where it is just that sharp. */
function excessWidth(names: readonly string[], run: CommonRun, precision: number): number {
  return playedPairs(names, run).flatMap((pair) => rulesOfBoth(pair).map((rule) => ({ pair, rule }))).reduce((widest, { pair, rule }) => {
    const { rules, plan, scenario } = pair.a.simulation;
    const isMeasure = plan.rules[rule.a].measure !== undefined;
    const half = halfWidth(rateDifference(pair, rule));
    const rate = ruleRate(pair.a.table, rule.a, isMeasure, rules[rule.a].criterion, scenario.days).value;
    if (half === undefined || half === 0 || rate === undefined) return widest;
    return Math.max(widest, half / (isMeasure ? precision * rate : precision));
  }, 0);
}
