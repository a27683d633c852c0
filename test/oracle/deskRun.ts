import type { Executor } from "../../src/experiment/executor.ts";
import type { Job, JobResult } from "../../src/experiment/job.ts";
import { compileSimulation } from "../../src/experiment/simulation.ts";
import { newIntervalTally } from "../../src/metrics/intervals.ts";
import { type Measure, MEASURES } from "../../src/metrics/measures.ts";
import type { RulePack } from "../../src/rules/rulePack.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";

/** What is kept of the replications that have been played, one value each, in their order. */
export interface DeskRun {
  readonly replications: () => number;
  readonly measure: (name: Measure) => number[];
  /** Numerators of a rule, all judged days together; seconds are milliseconds here. */
  readonly hits: (rule: string) => number[];
  readonly units: (rule: string) => number[];
  /** Milliseconds of conversations assigned and not closed. */
  readonly openMs: () => number[];
  /** Plays on until so many replications stand. */
  readonly playUntil: (replications: number, executor: Executor) => Promise<void>;
}

/** A desk and the product's own judgement of it. `scenarioOf` is asked for each replication where the desk is renewed, else once. */
export function deskRun(scenarioOf: (row: number) => Scenario, packs: readonly RulePack[], isRenewed: boolean): DeskRun {
  const rows: JobResult[] = [];
  const common = compileSimulation(scenarioOf(0), packs);
  const jobOf = (row: number): Job => {
    const { model, plan } = isRenewed && row > 0 ? compileSimulation(scenarioOf(row), packs) : common;
    return { model, plan, first: row, replications: 1 };
  };
  const { days } = common.plan.frame;
  const place = (rule: string): number => packs.findIndex(({ id }) => id === rule);
  const ofRule = (values: Float64Array, rule: string): number => sum(values.subarray(place(rule) * days, (place(rule) + 1) * days));
  return {
    replications: () => rows.length,
    measure: (name) => rows.map(({ measures }) => measures[MEASURES.indexOf(name)]),
    hits: (rule) => rows.map(({ numerators }) => ofRule(numerators, rule)),
    units: (rule) => rows.map(({ denominators }) => ofRule(denominators, rule)),
    openMs: () => rows.map(({ intervals }) => intervals.openMs[0]),
    playUntil: async (replications, executor) => {
      while (rows.length < replications) {
        const size = Math.min(RENEWED_AT_ONCE, replications - rows.length);
        const jobs = Array.from({ length: size }, (_, index) => jobOf(rows.length + index));
        await executor.run(jobs, (result) => {
          rows[result.first] = condensed(result);
        });
      }
    },
  };
}

/** So many models are compiled before they are played, at most. */
const RENEWED_AT_ONCE = 64;

/** The result with its quarter-hours added up: thousands of them would fill the memory. */
function condensed({ intervals, ...result }: JobResult): JobResult {
  return {
    ...result,
    intervals: { ...newIntervalTally(0, 0), replications: 1, openMs: Float64Array.of(sum(intervals.openMs)) },
  };
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
