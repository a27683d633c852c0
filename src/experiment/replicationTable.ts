import { CAUSES } from "../metrics/cause.ts";
import { type IntervalTally, mergeIntervals, newIntervalTally } from "../metrics/intervals.ts";
import { type Measure, MEASURES } from "../metrics/measures.ts";
import type { TallyPlan } from "../metrics/replicationTally.ts";
import type { JobResult } from "./job.ts";

/**
 * Job results joined by replication number. Only an unbroken run from replication 0 on counts, so that an interrupted simulation
 * is the same as a shorter one.
 */
export class ReplicationTable {
  readonly intervals: IntervalTally;
  readonly #plan: TallyPlan;
  readonly #early = new Map<number, JobResult>();
  readonly #joined: JobResult[] = [];
  #replications = 0;

  constructor(plan: TallyPlan) {
    this.#plan = plan;
    this.intervals = newIntervalTally(plan.rules.length, plan.frame.days);
  }

  /** Replications in the unbroken run. */
  get replications(): number {
    return this.#replications;
  }

  add(result: JobResult): void {
    this.#early.set(result.first, result);
    for (let next = this.#early.get(this.#replications); next !== undefined; next = this.#early.get(this.#replications)) {
      this.#early.delete(this.#replications);
      this.#joined.push(next);
      this.#replications += next.replications;
      mergeIntervals(this.intervals, next.intervals);
    }
  }

  numerators(rule: number, day: number): Float64Array {
    return this.#column((result) => result.numerators, this.#plan.rules.length * this.#plan.frame.days, rule * this.#plan.frame.days + day);
  }

  denominators(rule: number, day: number): Float64Array {
    return this.#column((result) => result.denominators, this.#plan.rules.length * this.#plan.frame.days, rule * this.#plan.frame.days + day);
  }

  misses(rule: number, cause: number): Float64Array {
    return this.#column((result) => result.misses, this.#plan.rules.length * CAUSES.length, rule * CAUSES.length + cause);
  }

  measure(name: Measure): Float64Array {
    return this.#column((result) => result.measures, MEASURES.length, MEASURES.indexOf(name));
  }

  #column(rows: (result: JobResult) => Float64Array, width: number, column: number): Float64Array {
    const values = new Float64Array(this.#replications);
    for (const result of this.#joined) {
      const from = rows(result);
      for (let row = 0; row < result.replications; row++) values[result.first + row] = from[row * width + column];
    }
    return values;
  }
}
