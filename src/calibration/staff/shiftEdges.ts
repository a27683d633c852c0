import { DAY_MS, MINUTE_MS, SECOND_MS } from "../../time/units.ts";
import { medianOf } from "../observed/medianOf.ts";
import type { Stint } from "../observed/stint.ts";

/** Begin or end of a shift, by the clock of the day on which it begins. [ms] */
export interface Edge {
  readonly at: number;
  readonly lower: number;
  readonly upper: number;
  /** Whether the log tells one and the same time on most days. */
  readonly isTold: boolean;
}

const GRID_MS = 5 * MINUTE_MS;
const HALF_HOUR_MS = 30 * MINUTE_MS;
/** What may lie before a shift's begin or after its end by chance. */
const SLACK_MS = MINUTE_MS;
/** From one day or two it cannot be said how long after its begin a shift is seen. */
const FEW = 3;
const REACH_OF_FEW_MS = 10 * MINUTE_MS;
/** Natural logarithm of 10: with so many mean distances beyond the outermost, an edge that nobody comes near to has a probability of 10 %. */
const LOG_TEN = Math.log(10);

/** Stints that begin together: where their shift begins. What is seen of it comes after; of presence that is told, lateness. */
export function beginOf(stints: readonly Stint[]): Edge {
  const clocks = stints.map(({ from, day }) => from - day * DAY_MS);
  return toldEdge(stints, clocks) ?? outermost(clocks.map((clock) => -clock), (edge) => -edge);
}

/** Where their shift ends. Without presence what is seen of it is the last conversation that was taken. */
export function endOf(all: readonly Stint[]): Edge {
  const whole = all.filter(({ isCut }) => !isCut);
  const stints = whole.length === 0 ? all : whole;
  const clocks = stints.map(({ to, day }) => to - day * DAY_MS);
  return toldEdge(stints, clocks) ?? outermost(clocks, (edge) => edge);
}

/** The time that presence tells on at least half of the days. */
function toldEdge(stints: readonly Stint[], clocks: readonly number[]): Edge | undefined {
  if (!stints.every((stint) => stint.isTold)) return undefined;
  const at = Math.round(medianOf(clocks) / MINUTE_MS) * MINUTE_MS;
  const same = clocks.filter((clock) => Math.abs(clock - at) <= SECOND_MS).length;
  return same * 2 >= clocks.length ? { at, lower: at, upper: at, isTold: true } : undefined;
}

/**
 * An edge that times come near to from below: the greatest of them set to the next five minutes, or to the next half-hour where that is no further than the greatest of so many
 * mostly lies below the edge. `toClock` turns a time of this function into one of the clock.
 */
function outermost(times: readonly number[], toClock: (time: number) => number): Edge {
  const most = Math.max(...times);
  const beyond = times.reduce((sum, time) => sum + most - time, 0) / Math.max(1, times.length - 1) / times.length;
  const reach = times.length < FEW ? REACH_OF_FEW_MS : 3 * beyond + SLACK_MS;
  const half = Math.ceil((most - SLACK_MS) / HALF_HOUR_MS) * HALF_HOUR_MS;
  const at = half - most <= reach ? half : Math.ceil((most - SLACK_MS) / GRID_MS) * GRID_MS;
  const far = Math.max(at, most + (times.length < FEW ? REACH_OF_FEW_MS : LOG_TEN * beyond));
  const limits = [toClock(Math.min(most, at)), toClock(far)].sort((a, b) => a - b);
  return { at: toClock(at) + 0, lower: limits[0], upper: limits[1], isTold: false };
}
