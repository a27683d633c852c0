import type { Estimate } from "../../statistics/estimate.ts";
import { pairedDifference, type PairedDifference, type RatioColumns } from "../../statistics/pairedDifference.ts";
import { pairedEstimate } from "../../statistics/pairedEstimate.ts";
import { formatTimeOfDay, timeOfDayMs } from "../../time/timeOfDay.ts";
import { QUARTER_HOUR_MS } from "../../time/units.ts";
import { LEVEL } from "../level.ts";
import type { LateBatch } from "./commonRun.ts";
import type { LateDifference, LateStretch } from "./comparisonResult.ts";
import { differingStretches } from "./differingStretches.ts";
import { exactlyNone } from "./exactlyNone.ts";

/** A rule of one of the two: its number in the plan, and its late messages by batch. */
export interface RuleBatches {
  readonly rule: number;
  readonly batches: readonly LateBatch[];
}

/**
 * Late messages of one less those of the other by quarter-hour, each with an interval over the batches of replications: of a batch only the sum is known, so the batches are the
 * pairs. Where no batch differs from the others nothing tells how much another one might, and there are no limits; `isSame`: it is known that none can.
 * `starts` of all quarter-hours of the judged days.
 */
export function lateDifference(a: RuleBatches, b: RuleBatches, starts: readonly string[], isSame: boolean): LateDifference {
  const quarters = starts.length;
  const between = (from: number, to: number): BatchPair => ({ a: columnsOf(a, quarters, from, to), b: columnsOf(b, quarters, from, to) });
  const estimate = (pair: BatchPair): Estimate => (isSame ? exactlyNone(estimateOf(pair)) : estimateOf(pair));
  const pairs = starts.map((_, quarter) => between(quarter, quarter + 1));
  const total = estimate(between(0, quarters));
  return {
    total,
    intervals: pairs.map((pair, quarter) => {
      const { value = 0, lower, upper } = estimate(pair);
      return { start: starts[quarter], late: value, ...(lower === undefined || upper === undefined ? {} : { lower, upper }) };
    }),
    stretches: differingStretches(pairs.map(differenceOf)).map(({ from, to }): LateStretch => {
      const late = estimate(between(from, to));
      return { from: starts[from], to: endOf(starts[to - 1]), late, ...shareOf(late, total) };
    }),
  };
}

/** Late messages and replications of the two, by batch. */
interface BatchPair {
  readonly a: RatioColumns;
  readonly b: RatioColumns;
}

/** Of quarter-hours [from, to). */
function columnsOf({ rule, batches }: RuleBatches, quarters: number, from: number, to: number): RatioColumns {
  return {
    numerators: batches.map(({ late }) => summed(late, rule * quarters + from, rule * quarters + to)),
    denominators: batches.map(({ replications }) => replications),
  };
}

function differenceOf({ a, b }: BatchPair): PairedDifference {
  return pairedDifference(a, b) ?? { value: 0, standardError: Infinity, informed: 0, isConstant: false };
}

/** In replications, not in batches. */
function estimateOf(pair: BatchPair): Estimate {
  const { lower, upper, ...estimate } = pairedEstimate(pair.a, pair.b, LEVEL, "any");
  const replications = summed(pair.a.denominators, 0, pair.a.denominators.length);
  const isLimited = lower !== undefined && upper !== undefined && !differenceOf(pair).isConstant;
  return { ...estimate, ...(isLimited ? { lower, upper } : {}), replications };
}

/** Of a quarter-hour; midnight is 24:00 of its own day. */
function endOf(start: string): string {
  const [date, time] = start.split("T");
  return `${date}T${formatTimeOfDay(timeOfDayMs(time) + QUARTER_HOUR_MS)}`;
}

function shareOf({ value }: Estimate, total: Estimate): Pick<LateStretch, "share"> {
  return value === undefined || total.value === undefined || total.value === 0 ? {} : { share: value / total.value };
}

function summed(values: ArrayLike<number>, from: number, to: number): number {
  let sum = 0;
  for (let index = from; index < to; index++) sum += values[index];
  return sum;
}
