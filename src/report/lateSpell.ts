import type { IntervalResult } from "../experiment/result.ts";
import { CAUSES } from "../metrics/cause.ts";
import type { Cause } from "../metrics/cause.ts";
import { QUARTERS_PER_DAY } from "../time/units.ts";

/** The stretch of the day in which late messages pile up, and why they are late there. */
interface LateSpell {
  /** Quarter-hours of the day, half-open. */
  readonly fromQuarter: number;
  readonly toQuarter: number;
  /** Share of all late messages that fall in it. */
  readonly share: number;
  /** Shares of the late messages in it, greatest first. */
  readonly causes: readonly { readonly cause: Cause; readonly share: number }[];
}

/** A quarter-hour belongs to a spell when it has this many times the late messages of an even spread over 24 hours. */
const EXCESS_FACTOR = 2;
/** A stretch with less of all late messages tells nothing. */
const LEAST_SHARE = 0.1;

/**
 * The worst spell of a rule's late messages by time of day, over the given intervals (days are laid upon one another).
 * Of all contiguous stretches, the one whose late messages exceed twice an even spread by the most.
 * Absent where nothing is late, or where no quarter-hour stands out far enough to matter.
 */
export function worstSpell(intervals: readonly IntervalResult[], rule: string): LateSpell | undefined {
  const late = lateByQuarter(intervals, rule);
  const total = late.reduce((sum, count) => sum + count, 0);
  if (total <= 0) return undefined;
  const stretch = greatestStretch(late.map((count) => count - (EXCESS_FACTOR * total) / QUARTERS_PER_DAY));
  if (stretch === undefined) return undefined;
  const [fromQuarter, toQuarter] = stretch;
  const inside = late.slice(fromQuarter, toQuarter).reduce((sum, count) => sum + count, 0);
  if (inside < LEAST_SHARE * total) return undefined;
  return { fromQuarter, toQuarter, share: inside / total, causes: causesWithin(intervals, rule, fromQuarter, toQuarter) };
}

function lateByQuarter(intervals: readonly IntervalResult[], rule: string): number[] {
  const late = new Array<number>(QUARTERS_PER_DAY).fill(0);
  for (const interval of intervals) late[quarterOf(interval.start)] += interval.late[rule] ?? 0;
  return late;
}

/** Half-open bounds of the contiguous stretch with the greatest sum; absent if no element is positive. Source: Bentley, Programming Pearls, 1984 (Kadane). */
function greatestStretch(excess: readonly number[]): readonly [number, number] | undefined {
  let best: readonly [number, number] | undefined;
  let bestSum = 0;
  let start = 0;
  let sum = 0;
  excess.forEach((value, index) => {
    if (sum <= 0) {
      start = index;
      sum = 0;
    }
    sum += value;
    if (sum > bestSum) {
      bestSum = sum;
      best = [start, index + 1];
    }
  });
  return best;
}

function causesWithin(intervals: readonly IntervalResult[], rule: string, from: number, to: number): LateSpell["causes"] {
  const counts = new Map<Cause, number>();
  for (const interval of intervals) {
    const quarter = quarterOf(interval.start);
    if (quarter < from || quarter >= to) continue;
    for (const cause of CAUSES) counts.set(cause, (counts.get(cause) ?? 0) + (interval.lateByCause[rule]?.[cause] ?? 0));
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total <= 0) return [];
  return CAUSES.map((cause) => ({ cause, share: (counts.get(cause) ?? 0) / total }))
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share);
}

function quarterOf(start: string): number {
  return Number(start.slice(11, 13)) * 4 + Math.floor(Number(start.slice(14, 16)) / 15);
}
