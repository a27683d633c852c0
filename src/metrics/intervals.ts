import { QUARTERS_PER_DAY } from "../time/units.ts";
import { addColumns } from "./addColumns.ts";
import { CAUSES } from "./cause.ts";

/**
 * Sums over replications by quarter-hour of the judged days (from midnight). All are whole numbers, exact in doubles below 2⁵³, so it
 * does not matter in which order tallies are merged.
 */
export interface IntervalTally {
  /** Replications summed. */
  replications: number;
  /** Conversations begun. */
  readonly arrivals: Float64Array;
  /** Messages that buyers sent, whether a rule times them or not. */
  readonly messages: Float64Array;
  /** Milliseconds of handling replies, all agents together; of agents on duty and not at table. */
  readonly busyMs: Float64Array;
  readonly onDutyMs: Float64Array;
  /** Milliseconds of conversations assigned and not closed. */
  readonly openMs: Float64Array;
  /** Milliseconds of conversations in the pool: opened or sent back, and not assigned, closed or left. */
  readonly poolMs: Float64Array;
  /** The longest time that any conversation had stood in the pool at a moment of the quarter-hour; 0 with an empty pool. */
  readonly oldestWaitMs: Float64Array;
  /** Late messages by the time of sending: rule, then cause, then quarter-hour; see `lateColumn`. */
  readonly late: Float64Array;
}

const COLUMNS = ["arrivals", "messages", "busyMs", "onDutyMs", "openMs", "poolMs", "oldestWaitMs", "late"] as const;

export function newIntervalTally(rules: number, days: number): IntervalTally {
  const quarters = days * QUARTERS_PER_DAY;
  return {
    replications: 0,
    arrivals: new Float64Array(quarters),
    messages: new Float64Array(quarters),
    busyMs: new Float64Array(quarters),
    onDutyMs: new Float64Array(quarters),
    openMs: new Float64Array(quarters),
    poolMs: new Float64Array(quarters),
    oldestWaitMs: new Float64Array(quarters),
    late: new Float64Array(rules * CAUSES.length * quarters),
  };
}

/** Adds the sums of one tally to another of the same shape. */
export function mergeIntervals(into: IntervalTally, from: IntervalTally): void {
  into.replications += from.replications;
  addColumns(COLUMNS, into, from);
}

/** Where in `late` the quarter-hours of a rule (by its place in the plan) and a cause (by its index in CAUSES) begin. */
export function lateColumn(rule: number, cause: number, quarters: number): number {
  return (rule * CAUSES.length + cause) * quarters;
}
