import { DAY_MS, MINUTE_MS } from "../../time/units.ts";
import { datedNights } from "./datedNights.ts";
import type { Stint } from "./stint.ts";

/** Begins, and ends of those that begin together, that lie nearer to each other are of one shift. */
const BEGINS_APART_MS = 45 * MINUTE_MS;
const ENDS_APART_MS = 90 * MINUTE_MS;

/** The stints of one agent, parted by the times of day at which they begin and end, earliest first. */
export function shiftsOfAgent(stints: readonly Stint[]): readonly (readonly Stint[])[] {
  return parted(datedNights(stints), ({ from, day }) => from - day * DAY_MS, BEGINS_APART_MS)
    .flatMap((together) => parted(together, ({ to, day }) => to - day * DAY_MS, ENDS_APART_MS));
}

/** Parts of a list whose values lie apart by more than that from one part to the next, in order of the values. */
export function parted<Item>(items: readonly Item[], valueOf: (item: Item) => number, apart: number): Item[][] {
  const parts: Item[][] = [];
  let last = -Infinity;
  for (const item of [...items].sort((a, b) => valueOf(a) - valueOf(b))) {
    const value = valueOf(item);
    const part = parts.at(-1);
    if (part === undefined || value - last > apart) parts.push([item]);
    else part.push(item);
    last = value;
  }
  return parts;
}
