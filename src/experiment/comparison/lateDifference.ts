import type { Estimate } from "../../statistics/estimate.ts";
import { pairedDifference, type PairedDifference, type RatioColumns } from "../../statistics/pairedDifference.ts";
import { pairedEstimate } from "../../statistics/pairedEstimate.ts";
import { formatTimeOfDay, parseTimeOfDay } from "../../time/timeOfDay.ts";
import { QUARTER_HOUR_MS } from "../../time/units.ts";
import { LEVEL } from "../level.ts";
import type { LateBatch } from "./commonRun.ts";
import type { LateDifference, LateStretch } from "./comparisonResult.ts";
import { differingStretches } from "./differingStretches.ts";

/** A rule of one of the two: its number in the plan, and its late messages by batch. */
export interface RuleBatches {
  readonly rule: number;
  readonly batches: readonly LateBatch[];
}

/**
 * Late messages of one less those of the other by quarter-hour, each with an interval over the batches of replications: of a batch only the sum is known, so the batches are the
 * pairs. `starts` of all quarter-hours of the judged days.
 */
export function lateDifference(a: RuleBatches, b: RuleBatches, starts: readonly string[]): LateDifference {
  const quarters = starts.length;
  const columns = (each: RuleBatches, from: number, to: number): RatioColumns => ({
    numerators: each.batches.map(({ late }) => summed(late, each.rule * quarters + from, each.rule * quarters + to)),
    denominators: each.batches.map(({ replications }) => replications),
  });
  const over = (from: number, to: number): Estimate => estimateOf(columns(a, from, to), columns(b, from, to));
  const intervals = starts.map((start, quarter) => {
    const { value = 0, lower, upper } = over(quarter, quarter + 1);
    return { start, late: value, ...(lower === undefined || upper === undefined ? {} : { lower, upper }) };
  });
  const total = over(0, quarters);
  const differences = intervals.map((_, quarter) => quarterDifference(columns(a, quarter, quarter + 1), columns(b, quarter, quarter + 1)));
  return {
    total, intervals,
    stretches: differingStretches(differences).map(({ from, to }): LateStretch => {
      const late = over(from, to);
      return { from: starts[from], to: endOf(starts[to - 1]), late, ...shareOf(late, total) };
    }),
  };
}

function quarterDifference(a: RatioColumns, b: RatioColumns): PairedDifference {
  return pairedDifference(a, b) ?? { value: 0, standardError: Infinity, informed: 0, isConstant: false };
}

/** Of a quarter-hour; midnight is 24:00 of its own day. */
function endOf(start: string): string {
  const [date, time] = start.split("T");
  return `${date}T${formatTimeOfDay((parseTimeOfDay(time) ?? 0) + QUARTER_HOUR_MS)}`;
}

/** In replications, not in batches. */
function estimateOf(a: RatioColumns, b: RatioColumns): Estimate {
  const replications = summed(a.denominators, 0, a.denominators.length);
  return { ...pairedEstimate(a, b, LEVEL, "any"), replications };
}

function shareOf({ value }: Estimate, total: Estimate): Pick<LateStretch, "share"> {
  return value === undefined || total.value === undefined || total.value === 0 ? {} : { share: value / total.value };
}

function summed(values: ArrayLike<number>, from: number, to: number): number {
  let sum = 0;
  for (let index = from; index < to; index++) sum += values[index];
  return sum;
}
