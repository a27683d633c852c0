import { DAY_MS } from "../../time/units.ts";
import { fused } from "./datedNights.ts";
import { canBeOneShift, isADaysWork } from "./oneShift.ts";
import type { PassedOver } from "./passedOver.ts";
import { densest } from "./recurringAbsences.ts";
import type { Absence, Stint } from "./stint.ts";
import { timesBetween } from "./timesBetween.ts";

/**
 * The shifts of one agent without told presence, those put together that can be one: on a quiet day the first thing done may come hours after the begin, and hours may be without
 * work. The most frequent come first, and each joins the first that it does not contradict; what passed the agent over while nothing was done on any day may have come
 * at table. In order of their earliest begin. Cost: parts² × stints, parts being few.
 */
export function joinedShifts(parts: readonly (readonly Stint[])[], quietOf: (stints: readonly Stint[]) => readonly Absence[], passed: readonly (PassedOver | undefined)[]): readonly (readonly Stint[])[] {
  if (parts.some((part) => part.some(({ isTold }) => isTold))) return parts;
  const canBeOne = (stints: readonly Stint[]): boolean => canBeOneShift(stints, quietOf(stints).map((stretch) => densest(stretch, clocksOf(stints, passed, stretch))), passed);
  let found: (readonly Stint[])[] = [];
  let waiting = [...parts].sort((a, b) => b.length - a.length);
  for (let before = Infinity; waiting.length < before; ) {
    before = waiting.length;
    found = [];
    for (const part of waiting) {
      const place = found.findIndex((its) => isADaysWork([...its, ...part]) && canBeOne(inOrder([...its, ...part])));
      if (place < 0) found.push(part);
      else found[place] = inOrder([...found[place], ...part]);
    }
    waiting = found;
  }
  return found.sort((a, b) => beginOf(a) - beginOf(b));
}

/** Times of the clock in a stretch at which conversations passed the agent over in what is not seen of the stints. */
function clocksOf(stints: readonly Stint[], passed: readonly (PassedOver | undefined)[], [from, to]: Absence): readonly number[] {
  return stints.flatMap(({ agent, day }) => timesBetween(passed[agent]?.outside ?? [], from + day * DAY_MS, to + day * DAY_MS).map((at) => at - day * DAY_MS)).sort((a, b) => a - b);
}

/** Those of one day are one, with the time between as away. */
function inOrder(stints: readonly Stint[]): readonly Stint[] {
  const together: Stint[] = [];
  for (const stint of [...stints].sort((a, b) => a.from - b.from)) {
    const last = together.at(-1);
    if (last === undefined || last.day !== stint.day) together.push(stint);
    else together[together.length - 1] = fused(last, stint);
  }
  return together;
}

function beginOf(stints: readonly Stint[]): number {
  return Math.min(...stints.map(({ from, day }) => from - day * DAY_MS));
}
