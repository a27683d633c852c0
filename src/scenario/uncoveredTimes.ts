import { formatTimeOfDay, timeOfDayMs } from "../time/timeOfDay.ts";
import { DAY_MS } from "../time/units.ts";
import { mealKinds, mealTime } from "./mealTime.ts";
import type { Shift } from "./scenario.ts";

/** A part of each day, `HH:MM` to `HH:MM`. */
export interface TimeWindow {
  readonly from: string;
  readonly to: string;
}

/** A shift that may be worked, by so many at most. */
export interface OfferedShift {
  readonly shift: Shift;
  readonly most: number;
}

type Span = readonly [number, number];

/** Agents of a shift who are looked at: far more than it takes for two to eat at different times. */
const MOST_KINDS = 64;

/**
 * The times within the windows at which nobody can be there and not at table, whatever number of agents work the shifts offered, every day alike:
 * a shift past midnight is there in the morning too. Written `12:00–13:00`, in the order of the day.
 */
export function uncoveredTimes(windows: readonly TimeWindow[], offered: readonly OfferedShift[]): readonly string[] {
  const needed = windows.flatMap(({ from, to }) => ofOneDay([timeOfDayMs(from), timeOfDayMs(to)]));
  const present = offered.flatMap(({ shift, most }) => presentAtAll(shift, most).flatMap(ofOneDay));
  const bounds = [...new Set([...needed, ...present].flat())].toSorted((a, b) => a - b);
  const bare = bounds.slice(1).flatMap((end, index): Span[] => {
    const piece: Span = [bounds[index], end];
    return holds(needed, piece) && !holds(present, piece) ? [piece] : [];
  });
  return joined(bare).map(([from, to]) => `${formatTimeOfDay(from)}–${formatTimeOfDay(to)}`);
}

/** When any of a shift's agents may be there and not at table. */
function presentAtAll(shift: Shift, most: number): readonly Span[] {
  const kinds = Math.min(most, MOST_KINDS, mealKinds(shift));
  return Array.from({ length: kinds }, (_, agent) => agent).flatMap((agent) => {
    return without([timeOfDayMs(shift.from), timeOfDayMs(shift.to)], shift.breaks.map((meal) => mealTime(meal, agent)));
  });
}

function without(span: Span, meals: readonly Span[]): readonly Span[] {
  return meals.reduce<readonly Span[]>(
    (left, [begin, end]) => left.flatMap(([from, to]): Span[] => [[from, Math.min(to, begin)], [Math.max(from, end), to]]).filter(([from, to]) => from < to),
    [span],
  );
}

/** The parts of a span that begins on any day, on one day. */
function ofOneDay([from, to]: Span): readonly Span[] {
  return [[from, Math.min(to, DAY_MS)], [from - DAY_MS, to - DAY_MS]].flatMap(([begin, end]): Span[] => {
    const start = Math.max(begin, 0);
    return start < end ? [[start, end]] : [];
  });
}

function holds(spans: readonly Span[], [from, to]: Span): boolean {
  return spans.some(([begin, end]) => begin <= from && to <= end);
}

function joined(spans: readonly Span[]): readonly Span[] {
  return spans.reduce<Span[]>((all, [from, to]) => {
    const last = all.at(-1);
    if (last !== undefined && last[1] === from) all[all.length - 1] = [last[0], to];
    else all.push([from, to]);
    return all;
  }, []);
}
