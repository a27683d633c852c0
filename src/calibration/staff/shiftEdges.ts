import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "../../time/units.ts";
import { medianOf } from "../observed/medianOf.ts";
import { mostByChance } from "../observed/oneShift.ts";
import type { PassedOver } from "../observed/passedOver.ts";
import type { Stint } from "../observed/stint.ts";
import { timesBetween } from "../observed/timesBetween.ts";

/** Begin or end of a shift, by the clock of the day on which it begins. [ms] */
export interface Edge {
  readonly at: number;
  readonly lower: number;
  readonly upper: number;
  /** Whether the log tells one and the same time on most days. */
  readonly isTold: boolean;
}

const GRID_MS = 5 * MINUTE_MS;
const QUARTER_MS = 15 * MINUTE_MS;
const HALF_HOUR_MS = 30 * MINUTE_MS;
/** What may lie before a shift's begin or after its end by chance. */
const SLACK_MS = MINUTE_MS;
/** From one day or two it cannot be said how long after its begin a shift is seen. */
const FEW = 3;
const REACH_OF_FEW_MS = 10 * MINUTE_MS;
/** What came further away says nothing of this shift; nor does what is less likely than this. */
const REACH_MS = 6 * HOUR_MS;
const BOTH_SIDES = 0.05;
/** Natural logarithm of 10: with so many mean distances beyond the outermost, an edge that nobody comes near to has a probability of 10 %. */
const LOG_TEN = Math.log(10);

type Passed = readonly (PassedOver | undefined)[];

/**
 * Stints that begin together: where their shift begins. What is seen of it comes after; of presence that is told, lateness. Where it is not told the shift may have begun earlier, as
 * long as what came then did not pass its agents over.
 */
export function beginOf(stints: readonly Stint[], passed: Passed): Edge {
  const clocks = stints.map(({ from, day }) => from - day * DAY_MS);
  return toldEdge(stints, clocks) ?? outermost(clocks.map((clock) => -clock), (edge) => -edge, (most) => negative(unseenUntil(stints, passed, -most, -1)));
}

/** Where their shift ends. Without presence what is seen of it is the last conversation that was taken. */
export function endOf(all: readonly Stint[], passed: Passed): Edge {
  const whole = all.filter(({ isCut }) => !isCut);
  const stints = whole.length === 0 ? all : whole;
  const clocks = stints.map(({ to, day }) => to - day * DAY_MS);
  return toldEdge(stints, clocks) ?? outermost(clocks, (edge) => edge, (most) => unseenUntil(stints, passed, most, 1));
}

function negative(time: number | undefined): number | undefined {
  return time === undefined ? undefined : -time;
}

/** How far from an edge that was seen, earlier (-1) or later (1), nothing contradicts that agents were there; undefined where that is not known. By the clock. [ms] */
function unseenUntil(stints: readonly Stint[], passed: Passed, seen: number, side: 1 | -1): number | undefined {
  const agents = [...new Set(stints.map(({ agent }) => agent))].flatMap((agent) => passed[agent] ?? []);
  if (agents.length === 0) return undefined;
  const [near, far] = [seen + side * SLACK_MS, seen + side * REACH_MS].sort((a, b) => a - b);
  const ofAll = stints.flatMap(({ agent, day }) => timesBetween(passed[agent]?.outside ?? [], near + day * DAY_MS, far + day * DAY_MS).map((at) => ({ at, clock: at - day * DAY_MS })));
  const beyond = [...new Map(ofAll.map(({ at, clock }) => [at, clock])).values()].sort((a, b) => side * (a - b));
  return beyond.at(Math.min(...agents.map((its) => mostByChance(its, BOTH_SIDES, 1))) - 1);
}

/** The time that presence tells on at least half of the days. */
function toldEdge(stints: readonly Stint[], clocks: readonly number[]): Edge | undefined {
  if (!stints.every((stint) => stint.isTold)) return undefined;
  const at = Math.round(medianOf(clocks) / MINUTE_MS) * MINUTE_MS;
  const same = clocks.filter((clock) => Math.abs(clock - at) <= SECOND_MS).length;
  return same * 2 >= clocks.length ? { at, lower: at, upper: at, isTold: true } : undefined;
}

/**
 * An edge that times come near to from below: the greatest of them set to the next five minutes, or to the next half-hour or quarter-hour where that is no further than the greatest of so many
 * mostly lies below the edge. `toClock` turns a time of this function into one of the clock; `unseenUntil` says how far from the greatest the edge may lie, where that is known.
 */
function outermost(times: readonly number[], toClock: (time: number) => number, unseenUntil: (most: number) => number | undefined): Edge {
  const most = Math.max(...times);
  const beyond = times.reduce((sum, time) => sum + most - time, 0) / Math.max(1, times.length - 1) / times.length;
  const reach = times.length < FEW ? REACH_OF_FEW_MS : 3 * beyond + SLACK_MS;
  const near = [HALF_HOUR_MS, QUARTER_MS].map((grid) => Math.ceil((most - SLACK_MS) / grid) * grid).find((at) => at - most <= reach);
  const at = near ?? Math.ceil((most - SLACK_MS) / GRID_MS) * GRID_MS;
  const far = Math.max(at, unseenUntil(most) ?? most + (times.length < FEW ? REACH_OF_FEW_MS : LOG_TEN * beyond));
  // No shift begins on the day before its own.
  const limits = [toClock(Math.min(most, at)), toClock(far)].map((clock) => Math.max(0, clock)).sort((a, b) => a - b);
  return { at: toClock(at) + 0, lower: limits[0], upper: limits[1], isTold: false };
}
