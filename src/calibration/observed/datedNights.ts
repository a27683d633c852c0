import { DAY_MS, MINUTE_MS } from "../../time/units.ts";
import type { Stint } from "./stint.ts";

/** What of a night lies no further from the times of another one is of the same shift. */
const APART_MS = 45 * MINUTE_MS;

/**
 * The stints of one agent, in order of time, each dated by the evening on which its shift began: what was first done after midnight, within the times of another night that began before it, is of the day before,
 * and one with what was done there before midnight. Left out is the rest of a night that began before the log. Cost: stints².
 */
export function datedNights(stints: readonly Stint[]): readonly Stint[] {
  const nights = stints.filter(({ day, to }) => to > (day + 1) * DAY_MS);
  const isRest = (stint: Stint): boolean => nights.some((night) => {
    const clock = (night.day - stint.day + 1) * DAY_MS;
    return night !== stint && stint.from + clock >= night.from && stint.to + clock <= night.to + APART_MS;
  });
  const isEvening = ({ from, day }: Stint): boolean => nights.some((night) => from - day * DAY_MS >= night.from - night.day * DAY_MS - APART_MS);
  const found: Stint[] = [];
  for (const stint of stints) {
    const last = found.at(-1);
    if (!isRest(stint)) found.push(stint);
    else if (last !== undefined && last.day === stint.day - 1 && isEvening(last)) found[found.length - 1] = fused(last, stint);
    else if (stint.day > 0) found.push({ ...stint, day: stint.day - 1 });
  }
  return found;
}

/** Two stints of one shift as one, with the time between as away. */
export function fused(first: Stint, second: Stint): Stint {
  return { ...first, to: second.to, lastMessage: second.lastMessage, away: [...first.away, [first.lastMessage, second.from], ...second.away], isCut: second.isCut };
}
