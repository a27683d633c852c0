import { CAUSES } from "../metrics/cause.ts";
import { type IntervalTally, mergeIntervals, newIntervalTally } from "../metrics/intervals.ts";
import { type Measure, MEASURES } from "../metrics/measures.ts";
import type { LogDetail } from "../metrics/logDetail.ts";
import type { TallyPlan } from "../metrics/replicationTally.ts";
import { type AgentTally, mergeAgents } from "../metrics/tallyAgents.ts";
import { SPAN_FIGURES, type TalliedSpan } from "../metrics/tallySpans.ts";
import { SECOND_MS } from "../time/units.ts";
import { agentTallyOf } from "./agentTallyOf.ts";
import type { JobResult } from "./job.ts";
import { placeOfSpan } from "./talliedSpans.ts";

/** What is kept of a job: its sums are added up and dropped. */
type JobRows = Omit<JobResult, "intervals" | "agents">;

/**
 * Job results joined by replication number. Only an unbroken run from replication `first` on counts, so that an interrupted simulation
 * is the same as a shorter one.
 */
export class ReplicationTable {
  readonly intervals: IntervalTally;
  /** Absent for more agents, on more days, than are told one by one. */
  readonly agents: AgentTally | undefined;
  readonly #plan: TallyPlan;
  readonly #first: number;
  readonly #early = new Map<number, JobResult>();
  readonly #joined: JobRows[] = [];
  #replications = 0;

  constructor(plan: TallyPlan, first = 0) {
    this.#plan = plan;
    this.#first = first;
    this.intervals = newIntervalTally(plan.rules.length, plan.frame.days);
    this.agents = agentTallyOf(plan);
  }

  /** Replications in the unbroken run. */
  get replications(): number {
    return this.#replications;
  }

  add(result: JobResult): void {
    this.#early.set(result.first, result);
    for (let next = this.#next(); next !== undefined; next = this.#next()) {
      this.#early.delete(next.first);
      const { intervals, agents, ...rows } = next;
      this.#joined.push(rows);
      this.#replications += next.replications;
      mergeIntervals(this.intervals, intervals);
      if (this.agents !== undefined && agents !== undefined) mergeAgents(this.agents, agents);
    }
  }

  #next(): JobResult | undefined {
    return this.#early.get(this.#first + this.#replications);
  }

  /** Of a measure in seconds. */
  numerators(rule: number, day: number): Float64Array {
    const { rules, frame } = this.#plan;
    const numerators = this.#column((result) => result.numerators, rule * frame.days + day);
    return rules[rule].measure === undefined ? numerators : numerators.map((milliseconds) => milliseconds / SECOND_MS);
  }

  denominators(rule: number, day: number): Float64Array {
    return this.#column((result) => result.denominators, rule * this.#plan.frame.days + day);
  }

  misses(rule: number, cause: number): Float64Array {
    return this.#column((result) => result.misses, rule * CAUSES.length + cause);
  }

  measure(name: Measure): Float64Array {
    return this.#column((result) => result.measures, MEASURES.indexOf(name));
  }

  /** Messages answered within one of REPLY_TIME_MARKS, by its number. */
  repliesWithin(mark: number): Float64Array {
    return this.#column((result) => result.repliesWithin, mark);
  }

  shopMeasure(shop: number, name: Measure): Float64Array {
    return this.#column((result) => result.shopMeasures, shop * MEASURES.length + MEASURES.indexOf(name));
  }

  /** Units met, units and consumers of a span that the plan asks for. */
  span(asked: TalliedSpan): { readonly numerators: Float64Array; readonly denominators: Float64Array; readonly consumers: Float64Array } {
    const place = placeOfSpan(this.#plan.spans ?? [], asked) * SPAN_FIGURES;
    const [numerators, denominators, consumers] = [0, 1, 2].map((figure) => this.#column((result) => result.spans, place + figure));
    return { numerators, denominators, consumers };
  }

  /** Of the agents of a team. */
  overtimeMs(team: number): Float64Array {
    return this.#column((result) => result.overtimeMs, team);
  }

  /** A cell of a column of LogDetail, by replication. An error where the plan did not ask for it. */
  detail(name: keyof LogDetail, cell: number): Float64Array {
    return this.#column(({ detail }) => {
      if (detail === undefined) throw new Error("no detail was tallied of these replications");
      return detail[name];
    }, cell);
  }

  #column(rows: (result: JobRows) => Float64Array, column: number): Float64Array {
    const values = new Float64Array(this.#replications);
    for (const result of this.#joined) {
      const from = rows(result);
      const width = from.length / result.replications;
      for (let row = 0; row < result.replications; row++) values[result.first - this.#first + row] = from[row * width + column];
    }
    return values;
  }
}
