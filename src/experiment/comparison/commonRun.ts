import { CAUSES } from "../../metrics/cause.ts";
import { type IntervalTally, lateColumn } from "../../metrics/intervals.ts";
import type { JobResult } from "../job.ts";
import { ReplicationTable } from "../replicationTable.ts";
import type { Simulation } from "../simulation.ts";

/** Late messages of a few replications together. */
export interface LateBatch {
  readonly replications: number;
  /** By rule, then quarter-hour of the judged days. */
  readonly late: Float64Array;
}

/** What is known of one simulation in the run. */
export interface PlayedSimulation {
  readonly simulation: Simulation;
  readonly table: ReplicationTable;
  /** By job, in the order of replications. */
  readonly batches: readonly LateBatch[];
}

/** The same jobs of several simulations, joined as far as they are finished of all of them: at any moment an unbroken run of the same replications of each. */
export class CommonRun {
  readonly played: readonly PlayedSimulation[];
  readonly #batches: readonly LateBatch[][];
  /** By first replication, then simulation. */
  readonly #waiting = new Map<number, (JobResult | undefined)[]>();

  constructor(simulations: readonly Simulation[]) {
    this.#batches = simulations.map(() => []);
    this.played = simulations.map((simulation, number) => ({ simulation, table: new ReplicationTable(simulation.plan), batches: this.#batches[number] }));
  }

  /** Of each simulation. */
  get replications(): number {
    return this.played[0].table.replications;
  }

  add(simulation: number, result: JobResult): void {
    const row = this.#waiting.get(result.first) ?? Array.from<JobResult | undefined>({ length: this.played.length });
    row[simulation] = result;
    this.#waiting.set(result.first, row);
    for (let next = this.#next(); next !== undefined; next = this.#next()) {
      this.#waiting.delete(this.replications);
      for (const [number, each] of next.entries()) {
        this.#batches[number].push(lateBatch(each.intervals, this.played[number].simulation.rules.length));
        this.played[number].table.add(each);
      }
    }
  }

  /** The next job, once it is finished of all. */
  #next(): JobResult[] | undefined {
    const row = this.#waiting.get(this.replications);
    return row?.every((result) => result !== undefined) === true ? row : undefined;
  }
}

/** All causes together. */
function lateBatch({ late, arrivals, replications }: IntervalTally, rules: number): LateBatch {
  const quarters = arrivals.length;
  const sums = new Float64Array(rules * quarters);
  for (let rule = 0; rule < rules; rule++) {
    for (let cause = 0; cause < CAUSES.length; cause++) {
      const from = lateColumn(rule, cause, quarters);
      for (let quarter = 0; quarter < quarters; quarter++) sums[rule * quarters + quarter] += late[from + quarter];
    }
  }
  return { replications, late: sums };
}
