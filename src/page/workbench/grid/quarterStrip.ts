import type { IntervalResult } from "../../../experiment/result.ts";

/** A quarter-hour of the strips below the grid. */
export interface StripQuarter {
  /** Number of quarter-hours after the day's midnight. */
  readonly quarter: number;
  /** Share of the buyers' messages sent in it that were not late under the rule; absent where none were sent. */
  readonly inTime?: number;
  readonly late: number;
  readonly onDuty: number;
  /** Open conversations for each agent on duty; absent where nobody is. */
  readonly openEach?: number;
  readonly arrivals: number;
}

/** Of fewer messages than that, all replications together, no rate is told. */
const FEWEST_MESSAGES = 20;

/** The quarter-hours from a judged day's midnight to the grid's end, as far as days are judged. */
export function stripQuarters(intervals: readonly IntervalResult[], date: string, quarters: number, rule: string, replications: number): readonly StripQuarter[] {
  const first = intervals.findIndex(({ start }) => start.startsWith(date));
  if (first < 0) return [];
  return intervals.slice(first, first + quarters).map(({ messages = 0, late, onDuty, open, arrivals }, quarter) => ({
    quarter, late: late[rule] ?? 0, onDuty, arrivals,
    ...(messages * replications < FEWEST_MESSAGES ? {} : { inTime: 1 - Math.min(1, (late[rule] ?? 0) / messages) }),
    ...(onDuty < SOMEBODY ? {} : { openEach: open / onDuty }),
  }));
}

/** Agents on duty, time average, below which nobody is said to be there. */
const SOMEBODY = 0.05;
