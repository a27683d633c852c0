import type { Ranged } from "../fit.ts";
import { DAYS_PER_WEEK, QUARTERS_PER_DAY } from "../../time/units.ts";
import type { StreamArrivals } from "./streamArrivals.ts";

const LEAST_DAYS = 2;
/** Fewer that were to be expected on all of them may be missing by chance. */
const MISSED = 10;

/**
 * Weekdays on which nobody ever came, though each was there twice and the other days lead one to expect more than ten: the desk is closed then. `counts`: all streams
 * together, by day and quarter-hour; `weekdays`: by day.
 */
export function closedWeekdays(counts: Float64Array, weekdays: readonly number[]): readonly number[] {
  const sums = weekdays.map((_, day) => counts.subarray(day * QUARTERS_PER_DAY, (day + 1) * QUARTERS_PER_DAY).reduce((sum, count) => sum + count, 0));
  const all = sums.reduce((sum, count) => sum + count, 0);
  return Array.from({ length: DAYS_PER_WEEK }, (_, weekday) => weekday).filter((weekday) => {
    const its = sums.filter((_, day) => weekdays[day] === weekday);
    return its.length >= LEAST_DAYS && its.every((count) => count === 0) && (all / (sums.length - its.length)) * its.length > MISSED;
  });
}

/** What was found of the open days, as the arrivals of a week that has closed ones: they share its mean. */
export function withClosed(arrivals: StreamArrivals, closed: readonly number[]): StreamArrivals {
  if (closed.length === 0) return arrivals;
  const open = DAYS_PER_WEEK - closed.length;
  const times = ({ value, lower, upper }: Required<Ranged>, by: number): Required<Ranged> => ({ value: value * by, lower: lower * by, upper: upper * by });
  const weight = (weekday: number): number => (closed.includes(weekday) ? 0 : DAYS_PER_WEEK / open);
  return {
    ...arrivals, perDay: times(arrivals.perDay, open / DAYS_PER_WEEK),
    weekday: Array.from({ length: DAYS_PER_WEEK }, (_, weekday) => ({ value: weight(weekday), lower: weight(weekday), upper: weight(weekday) })),
  };
}
