import { compileSimulation } from "../../experiment/simulation.ts";
import type { Executor, StopSignal } from "../../experiment/executor.ts";
import type { Job } from "../../experiment/job.ts";
import { ReplicationTable } from "../../experiment/replicationTable.ts";
import { HOURS_A_DAY } from "../../judging/parts/hoursOfMessages.ts";
import type { ShownLog } from "../../metrics/asShown.ts";
import type { TallyPlan } from "../../metrics/replicationTally.ts";
import { SECOND_MS } from "../../time/units.ts";
import type { Model } from "../../model/model.ts";
import type { CountedDesk } from "./countedDesk.ts";
import type { StatisticPlan } from "./figureStatistics.ts";

export interface PlayOptions {
  readonly executor: Executor;
  readonly signal?: StopSignal;
  /** Replications done of the calibration in all. */
  readonly onReplications?: (done: number) => void;
}

/** Figures by hour are those of what happened, not of a file. */
const EVERYTHING: ShownLog = { resolutionMs: 1, lists: true, presence: true, flags: 0xff };

/**
 * Plays the desk, each replication with who was counted; undefined where it was stopped. Every desk meets the same buyers: replications 0, 1, 2, … of one seed. A replication is
 * a job of its own, since its arrivals are.
 */
export async function playDesk(
  { scenario, arrivals }: CountedDesk, { packs, statistics }: StatisticPlan, replications: number, { executor, signal, onReplications }: PlayOptions,
): Promise<ReplicationTable | undefined> {
  const { model, plan: plain } = compileSimulation(scenario, packs);
  const plan: TallyPlan = statistics.some(({ hours }) => hours !== undefined) ? { ...plain, detail: { replied: "every-message", shown: EVERYTHING } } : plain;
  const table = new ReplicationTable(plan);
  const jobs = Array.from({ length: replications }, (_, first): Job => ({ model: withTimes(model, arrivals(first)), plan, first, replications: 1 }));
  await executor.run(jobs, (result) => {
    table.add(result);
    onReplications?.(result.replications);
  }, signal);
  return signal?.aborted === true || table.replications < replications ? undefined : table;
}

/** The model whose streams begin conversations at these times; one without times goes by its own law. */
function withTimes(model: Model, times: readonly (Float64Array | undefined)[]): Model {
  return { ...model, streams: model.streams.map((stream, index) => ({ ...stream, replay: times[index] })) };
}

/** A statistic in each replication, and how many units were behind it; the value is undefined where there were none. */
export interface StatisticColumn {
  readonly values: readonly (number | undefined)[];
  readonly units: number;
}

/** All statistics of a table, over all its days. */
export function statisticColumns(table: ReplicationTable, { packs, statistics }: StatisticPlan, days: number): readonly StatisticColumn[] {
  return statistics.map(({ rule, parts }) => {
    const sums = parts.map(({ hour, weight }) => ({ weight, ...(hour === undefined ? overDays(table, rule, days) : ofHour(table, rule, hour, packs[rule].measure !== undefined)) }));
    const values = Array.from({ length: table.replications }, (_, row) => {
      const told = sums.filter(({ denominators }) => denominators[row] > 0);
      const weight = told.reduce((sum, part) => sum + part.weight, 0);
      return weight === 0 ? undefined : told.reduce((sum, part) => sum + (part.weight * part.numerators[row]) / part.denominators[row], 0) / weight;
    });
    const units = sums.reduce((sum, { denominators }) => sum + denominators.reduce((all, value) => all + value, 0), 0) / table.replications;
    return { values, units };
  });
}

/** By replication. */
interface Sums {
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
}

function overDays(table: ReplicationTable, rule: number, days: number): Sums {
  const numerators = new Float64Array(table.replications);
  const denominators = new Float64Array(table.replications);
  for (let day = 0; day < days; day++) {
    const [above, below] = [table.numerators(rule, day), table.denominators(rule, day)];
    for (let row = 0; row < numerators.length; row++) {
      numerators[row] += above[row];
      denominators[row] += below[row];
    }
  }
  return { numerators, denominators };
}

function ofHour(table: ReplicationTable, rule: number, hour: number, isMeasure: boolean): Sums {
  const cell = rule * HOURS_A_DAY + hour;
  const numerators = table.detail("hourNumerators", cell);
  return { numerators: isMeasure ? numerators.map((milliseconds) => milliseconds / SECOND_MS) : numerators, denominators: table.detail("hourDenominators", cell) };
}
