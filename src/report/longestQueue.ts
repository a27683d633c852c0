import type { IntervalResult } from "../experiment/result.ts";
import { QUARTERS_PER_DAY } from "../time/units.ts";

/** The part of the day, while somebody is on duty, in which most conversations wait in the pool. */
export interface LongestQueue {
  /** Quarter-hours of the day, half-open. */
  readonly fromQuarter: number;
  readonly toQuarter: number;
  /** In the pool at a time, mean over the stretch. */
  readonly pool: number;
  /** The longest that one had stood there, at its worst. */
  readonly oldestSeconds: number;
  /** Handling ÷ time on duty over the stretch; absent where that was not told. */
  readonly occupancy?: number;
}

/** A quarter-hour belongs to it when its queue is at least this part of the longest. */
const PART_OF_LONGEST = 0.5;
/** Shorter queues tell nothing. [conversations] */
const LEAST_QUEUE = 0.05;
/** Fewer than this on average: nobody is on duty. */
const LEAST_ON_DUTY = 0.5;

/** Around the quarter-hour with the longest queue (days are laid upon one another) all neighbours with at least half of it; absent where hardly anybody waits. */
export function longestQueue(intervals: readonly IntervalResult[]): LongestQueue | undefined {
  const quarters = Array.from({ length: QUARTERS_PER_DAY }, (_, quarter) => intervals.filter(({ start, onDuty }) => quarterOf(start) === quarter && onDuty >= LEAST_ON_DUTY));
  const pools = quarters.map((own) => mean(own.map(({ pool }) => pool)));
  const longest = Math.max(...pools);
  if (longest < LEAST_QUEUE) return undefined;
  const belongs = (quarter: number): boolean => quarter >= 0 && quarter < QUARTERS_PER_DAY && pools[quarter] >= PART_OF_LONGEST * longest;
  let [fromQuarter, toQuarter] = [pools.indexOf(longest), pools.indexOf(longest) + 1];
  while (belongs(fromQuarter - 1)) fromQuarter--;
  while (belongs(toQuarter)) toQuarter++;
  const inside = quarters.slice(fromQuarter, toQuarter).flat();
  const busy = inside.flatMap(({ occupancy }) => (occupancy === undefined ? [] : [occupancy]));
  return {
    fromQuarter, toQuarter, pool: mean(inside.map(({ pool }) => pool)), oldestSeconds: Math.max(...inside.map(({ oldestWait }) => oldestWait)),
    ...(busy.length === 0 ? {} : { occupancy: mean(busy) }),
  };
}

/** 0 of nothing. */
function mean(figures: readonly number[]): number {
  return figures.length === 0 ? 0 : figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}

function quarterOf(start: string): number {
  return Number(start.slice(11, 13)) * 4 + Math.floor(Number(start.slice(14, 16)) / 15);
}
