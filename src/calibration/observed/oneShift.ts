import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../time/units.ts";
import type { PassedOver } from "./passedOver.ts";
import type { Absence, Stint } from "./stint.ts";
import { timesBetween } from "./timesBetween.ts";

/** So much longer than the longest stint seen, or than a day's work, no shift is that nobody was ever seen to work. */
const LONGER_MS = HOUR_MS;
const DAYS_WORK_MS = 10 * HOUR_MS;
/** What came in the last minute before an agent's first work may have waited for its turn. */
const SLACK_MS = MINUTE_MS;
/** So improbable it must be that an agent who is there takes none of the conversations that came. */
const CHANCE = 0.01;
const LEAST_PASSED = 2;

/**
 * Whether stints without told presence can be of one shift, from the earliest begin to the latest end seen among them: on no day more conversations passed the agent over in
 * what is not seen of it, meals aside, than chance lets them, nor was the desk closed then; and it is not longer than a day's work. Source: docs/calibration.md, Staff. Cost: stints × times passed over, by halving.
 */
export function canBeOneShift(stints: readonly Stint[], meals: readonly Absence[], passed: readonly (PassedOver | undefined)[]): boolean {
  if (!isADaysWork(stints) || !isOpenAround(stints, passed)) return false;
  const { from, to } = spanOf(stints);
  return stints.every((stint) => {
    const its = passed[stint.agent];
    if (its === undefined) return true;
    const midnight = stint.day * DAY_MS;
    const most = mostByChance(its);
    return timesIn(its, from + midnight, stint.from - SLACK_MS, midnight, meals) < most && timesIn(its, stint.to + SLACK_MS, to + midnight, midnight, meals) < most;
  });
}

/** Whether from the earliest begin to the latest end seen among stints it is no longer than a day's work, or hardly longer than the longest of them. */
export function isADaysWork(stints: readonly Stint[]): boolean {
  const { from, to } = spanOf(stints);
  return to - from <= Math.max(DAYS_WORK_MS, Math.max(...stints.map((stint) => stint.to - stint.from)) + LONGER_MS);
}

/** Whether the desk was open, on each day, from the earliest begin to the latest end seen among stints without told presence. */
export function isOpenAround(stints: readonly Stint[], passed: readonly (PassedOver | undefined)[]): boolean {
  const { from, to } = spanOf(stints);
  return stints.every((stint) => {
    const closed = passed[stint.agent]?.closed;
    return closed === undefined || !(closed.isClosed(from + stint.day * DAY_MS, stint.from) || closed.isClosed(stint.to, to + stint.day * DAY_MS));
  });
}

/** Earliest begin and latest end, by the clock. [ms] */
function spanOf(stints: readonly Stint[]): { readonly from: number; readonly to: number } {
  return { from: Math.min(...stints.map(({ from, day }) => from - day * DAY_MS)), to: Math.max(...stints.map(({ to, day }) => to - day * DAY_MS)) };
}

/** So many in a row, `least` at least, that passed over an agent who was there are too many: `(1 - p)^n`, p the share that the agent took of those that either were taken or passed the agent over. */
export function mostByChance({ taken, within }: PassedOver, chance = CHANCE, least = LEAST_PASSED): number {
  const share = (taken + 0.5) / (taken + within.reduce((sum, count) => sum + count, 0) + 1);
  return Math.max(least, Math.ceil(Math.log(chance) / Math.log(1 - share)));
}

function timesIn({ outside }: PassedOver, from: number, to: number, midnight: number, meals: readonly Absence[]): number {
  return timesBetween(outside, from, to).filter((at) => !meals.some(([since, until]) => at - midnight >= since && at - midnight <= until)).length;
}
