import { compileSimulation } from "../../experiment/simulation.ts";
import type { Executor, StopSignal } from "../../experiment/executor.ts";
import type { Job } from "../../experiment/job.ts";
import { ReplicationTable } from "../../experiment/replicationTable.ts";
import type { ShownLog } from "../../metrics/asShown.ts";
import type { TallyPlan } from "../../metrics/replicationTally.ts";
import type { Model } from "../../model/model.ts";
import type { CountedDesk } from "./countedDesk.ts";
import type { StatisticPlan } from "./statisticPlan.ts";

export interface PlayOptions {
  readonly executor: Executor;
  readonly signal?: StopSignal;
  /** Replications done of the calibration in all. */
  readonly onReplications?: (done: number) => void;
}

/** Figures by hour are those of what happened, not of a file. */
const EVERYTHING: ShownLog = { resolutionMs: 1, lists: true, presence: true, closed: true, left: true, flags: 0xff };

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
