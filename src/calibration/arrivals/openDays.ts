import type { ObservedDesk } from "../observed/observedDesk.ts";
import type { ArrivalGrid } from "./arrivalGrid.ts";
import { closedWeekdays } from "./closedWeekdays.ts";
import { fullDays } from "./fullDays.ts";
import type { LoggedDays } from "./fullDays.ts";
import { quarterCounts } from "./quarterCounts.ts";

/** Which days the log holds, and the weekdays on which the desk is closed. */
export interface OpenDays extends LoggedDays {
  readonly closed: readonly number[];
}

/** By the counts of all streams. Days on which the desk is closed are not used, and are none that the log lacks. */
export function openDays(counts: readonly ArrivalGrid[]): OpenDays {
  const sums = together(counts);
  const weekdays = counts[0]?.weekdays ?? [];
  const logged = fullDays(sums);
  const closed = closedWeekdays(sums, weekdays);
  const used = logged.used.map((each, cell) => (closed.includes(weekdays[Math.floor(cell / (logged.used.length / weekdays.length))]) ? 0 : each));
  return { ...logged, used, partial: logged.partial.filter((day) => !closed.includes(weekdays[day])), closed };
}

/** By day of those learned from, whether the log holds only a part of it while it holds others whole. Cost: one pass over the conversations. */
export function partlyLoggedDays(desk: ObservedDesk): ReadonlySet<number> {
  const { partial, onlyParts } = openDays(quarterCounts(desk));
  return new Set(onlyParts ? [] : partial);
}

function together(counts: readonly ArrivalGrid[]): Float64Array {
  const sums = new Float64Array(counts[0]?.counts.length ?? 0);
  for (const { counts: ofStream } of counts) ofStream.forEach((count, cell) => (sums[cell] += count));
  return sums;
}
