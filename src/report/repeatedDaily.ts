import { parseLocalDateTime } from "../time/localDateTime.ts";
import { formatTimeOfDay } from "../time/timeOfDay.ts";
import { DAY_MS } from "../time/units.ts";

/** Something with a time; `kind` tells what it is but for its date. */
interface Dated<Item> {
  readonly item: Item;
  /** Local dates and times. */
  readonly span: { readonly from: string; readonly to: string };
  readonly kind: string;
}

/** What is told in the place of all that is repeated, with its times of day (beyond `24:00` past midnight); without them what is there once. */
export interface Repeated<Item> {
  readonly item: Item;
  readonly daily?: { readonly from: string; readonly to: string };
}

/** The items in their order; those that are the same at the same time on each of the simulated days stand there as on the first. A single day has nothing daily. */
export function repeatedDaily<Item>(items: readonly Dated<Item>[], simulatedDays: number): readonly Repeated<Item>[] {
  const timed = items.map(({ item, span, kind }) => {
    const daily = timesOfDay(span);
    return { item, daily, day: span.from.slice(0, 10), key: JSON.stringify([kind, daily]) };
  });
  return timed.flatMap(({ item, daily, day, key }): readonly Repeated<Item>[] => {
    const alike = timed.filter((other) => other.key === key);
    const isDaily = simulatedDays > 1 && new Set(alike.map((other) => other.day)).size === simulatedDays;
    if (!isDaily) return [{ item }];
    return alike[0].day === day ? [{ item, daily }] : [];
  });
}

function timesOfDay({ from, to }: Dated<unknown>["span"]): { readonly from: string; readonly to: string } {
  const fromMs = parseLocalDateTime(from) ?? 0;
  const midnightMs = Math.floor(fromMs / DAY_MS) * DAY_MS;
  return { from: formatTimeOfDay(fromMs - midnightMs), to: formatTimeOfDay((parseLocalDateTime(to) ?? 0) - midnightMs) };
}
