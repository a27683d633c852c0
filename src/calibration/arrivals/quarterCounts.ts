import { addDays, weekdayOf } from "../../time/calendar.ts";
import { DAY_MS, QUARTER_HOUR_MS, QUARTERS_PER_DAY } from "../../time/units.ts";
import type { ObservedDesk } from "../observed/observedDesk.ts";
import { type ArrivalGrid, rowsOf, sumOfDay } from "./arrivalGrid.ts";

/**
 * By stream: the conversations that began on each whole day within [fromMs, toMs), those of consumers who came back the same day included, all cells in use; of `only`, where that is
 * given, those with a 1. Cost: one pass over the conversations.
 */
export function quarterCounts({ read, streams, fromMs, toMs }: ObservedDesk, only?: Uint8Array): ArrivalGrid[] {
  const firstDay = Math.ceil(fromMs / DAY_MS);
  const days = Math.max(0, Math.floor(toMs / DAY_MS) - firstDay);
  const { count, openedAt, stream } = read.log.conversations;
  const cells = days * QUARTERS_PER_DAY;
  const counts = streams.map(() => new Float64Array(cells));
  for (let conversation = 0; conversation < count; conversation++) {
    if (only?.[conversation] === 0) continue;
    const cell = Math.floor(openedAt[conversation] / QUARTER_HOUR_MS) - firstDay * QUARTERS_PER_DAY;
    if (cell >= 0 && cell < cells) counts[stream[conversation]][cell]++;
  }
  const dates = Array.from({ length: days }, (_, day) => addDays(read.startDate, firstDay + day));
  const weekdays = dates.map(weekdayOf);
  return counts.map((ofStream) => ({ dates, weekdays, counts: ofStream, used: new Uint8Array(cells).fill(1) }));
}

/** The rows of a grid in which something is in use. */
export function usedRows(grid: ArrivalGrid): ArrivalGrid {
  return rowsOf(grid, grid.dates.flatMap((_, day) => (sumOfDay(grid, day, () => 1) > 0 ? [day] : [])));
}
