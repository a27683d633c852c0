import { DAY_MS, MINUTE_MS } from "../../time/units.ts";
import { medianOf } from "./medianOf.ts";
import { PIECE_MS } from "./passedOver.ts";
import type { PassedOver } from "./passedOver.ts";
import type { Absence, Stint } from "./stint.ts";
import { timesBetween } from "./timesBetween.ts";

/** An absence that comes back at the same time of day, in ms from the midnight before its shift. */
export interface RecurringAbsence {
  readonly from: number;
  readonly to: number;
  /** Where it is not told: the times between which it surely lasted, by what waited or came meanwhile. */
  readonly surely?: Absence;
  /** How many of the shift's stints have it. */
  readonly stints: number;
}

/** Of stints whose agents' presence is told so many must have a minute off; a short break here and there does not make it. */
const TOLD_SHARE = 0.6;
/** Of others so many may lack it for one that does: a day on which the meal was put off. */
const LACKING_FOR_ONE = 7;
/** Shorter ones are not looked for; in one day alone, and in few, only long ones are meals. */
const SHORTEST_MINUTES = 10;
const SHORTEST_OF_FEW_MINUTES = 20;
const FEW = 4;
/** So improbable it must be that so many conversations passed an agent over who was at work. */
const CHANCE = 0.001;
const LEAST_PASSED = 3;
/** Nobody is at table for longer. */
const LONGEST_MEAL_MS = 90 * MINUTE_MS;
/** Less is no sign that somebody was not there. */
export const WAITED_MS = 5 * MINUTE_MS;

/** Meals of one agent's shift, and other stretches in which nothing was done on any day, but nothing waited either. */
export interface AbsencesOfShift {
  readonly meals: readonly RecurringAbsence[];
  readonly quiet: readonly Absence[];
}

/**
 * Meals of one agent's shift: stretches of the clock at which, on all but a few of its days, the agent was away as the log tells, or did nothing though, on half of
 * the days, something waited (`waits`: times during which messages stood in the agent's list and none was begun) or, on all of them together, more conversations passed the agent over
 * than chance lets them; and half of the stints begin before it and go on after it. What a day does not show of the shift's begin and end contradicts no meal. Cost: minutes × stints.
 */
export function recurringAbsences(stints: readonly Stint[], waits: readonly Absence[], passed?: PassedOver): AbsencesOfShift {
  const isTold = stints.every((stint) => stint.isTold);
  const lacking = isTold ? (1 - TOLD_SHARE) * stints.length : Math.floor(stints.length / LACKING_FOR_ONE);
  const shortest = stints.length < FEW ? SHORTEST_OF_FEW_MINUTES : SHORTEST_MINUTES;
  const stretches = stretchesOff(isTold ? stints : asOneShift(stints), lacking).filter(([from, to]) => to - from >= shortest).map(([from, to]): Absence => [from * MINUTE_MS, to * MINUTE_MS]);
  if (isTold) return { meals: stretches.flatMap(([from, to]) => toldAbsence(stints, from, to) ?? []), quiet: [] };
  const quiet = stretches.filter((stretch) => stints.some((stint) => isAround(stint, stretch)));
  const meals = quiet.flatMap((stretch) => seenMeal(stints, stretch, waits, passed) ?? []).filter(({ from, to }) => stints.filter((stint) => isAround(stint, [from, to])).length * 2 >= stints.length);
  return { meals, quiet };
}

/** Whether a stint begins before and goes on after a stretch of the clock. */
function isAround({ day, from, to }: Stint, [since, until]: Absence): boolean {
  return from - day * DAY_MS < since && to - day * DAY_MS > until;
}

/** A stretch without anything done as a meal, or what of it can be one; undefined where nothing shows that nobody was there. */
function seenMeal(stints: readonly Stint[], stretch: Absence, waits: readonly Absence[], passed: PassedOver | undefined): RecurringAbsence | undefined {
  const waited = waitsIn(stints, waits, stretch);
  const times = [...waited.flat(), ...(passed === undefined ? [] : passedIn(passed, stints, stretch))].sort((a, b) => a - b);
  if (times.length === 0) return undefined;
  const [from, to] = densest(stretch, times);
  const isIn = (time: number): boolean => time >= from && time <= to;
  const isMeal = waitedOn(stints, waits, from, to) * 2 >= stints.length || (passed !== undefined && isBeyondChance(passed, passedIn(passed, stints, [from, to]).length));
  const core = times.filter(isIn);
  return isMeal ? { from, to, surely: [core[0] + PIECE_MS / 2, core[core.length - 1] - PIECE_MS / 2], stints: stints.length } : undefined;
}

/** Of a stretch that is too long for a meal the part in which most of the times lie. */
export function densest([from, to]: Absence, times: readonly number[]): Absence {
  if (to - from <= LONGEST_MEAL_MS) return [from, to];
  const starts = [from, ...times.filter((time) => time > from && time < to - LONGEST_MEAL_MS), to - LONGEST_MEAL_MS];
  const inside = (start: number): number => times.filter((time) => time >= start && time <= start + LONGEST_MEAL_MS).length;
  const best = starts.reduce((most, start) => (inside(start) > inside(most) ? start : most));
  const last = times.filter((time) => time <= best + LONGEST_MEAL_MS).at(-1) ?? best;
  // as much before the first of them as after the last one
  const begin = Math.max(from, Math.min(best, (best + last - LONGEST_MEAL_MS) / 2));
  return [begin, Math.min(to, begin + LONGEST_MEAL_MS)];
}

/** The stints with what they do not show of the time from the earliest begin to the latest end as times off. */
function asOneShift(stints: readonly Stint[]): readonly Stint[] {
  const begin = Math.min(...stints.map(({ from, day }) => from - day * DAY_MS));
  const end = Math.max(...stints.map(({ to, day }) => to - day * DAY_MS));
  return stints.map((stint) => {
    const midnight = stint.day * DAY_MS;
    return { ...stint, away: [[begin + midnight, stint.from], ...stint.away.filter(([from]) => from < stint.to), [stint.to, end + midnight]] };
  });
}

/** Times of the clock in that stretch at which conversations passed the agent over. */
function passedIn({ within, outside }: PassedOver, stints: readonly Stint[], [from, to]: Absence): number[] {
  const times: number[] = [];
  for (let piece = Math.ceil(from / PIECE_MS); (piece + 1) * PIECE_MS <= to; piece++) for (let n = 0; n < within[piece]; n++) times.push((piece + 0.5) * PIECE_MS);
  for (const { day } of stints) for (const at of timesBetween(outside, from + day * DAY_MS, to + day * DAY_MS)) times.push(at - day * DAY_MS);
  return times;
}

/** Whether so many passed an agent over in one stretch, at the share of the others, only if nobody was there. */
function isBeyondChance({ within, taken }: PassedOver, times: number): boolean {
  const elsewhere = Math.max(0, within.reduce((sum, count) => sum + count, 0) - times);
  return times >= LEAST_PASSED && (1 - (taken + 0.5) / (taken + elsewhere + 1)) ** times < CHANCE;
}

/** When something waited in a stretch of the clock, on whichever day. */
function waitsIn(stints: readonly Stint[], waits: readonly Absence[], [from, to]: Absence): Absence[] {
  return stints.flatMap(({ day }) => waits.map(([since, until]): Absence => [Math.max(since - day * DAY_MS, from), Math.min(until - day * DAY_MS, to)]))
    .filter(([since, until]) => until - since >= WAITED_MS);
}

/** Stretches of whole minutes in which all but `lacking` of the stints that were under way have a time off. [minutes] */
function stretchesOff(stints: readonly Stint[], lacking: number): [number, number][] {
  const end = Math.ceil(Math.max(...stints.map(({ to, day }) => to - day * DAY_MS)) / MINUTE_MS);
  const off = new Int32Array(end + 1);
  for (const { day, away } of stints) {
    for (const [from, to] of away) {
      const last = Math.min(end, Math.floor((to - day * DAY_MS) / MINUTE_MS));
      for (let minute = Math.ceil((from - day * DAY_MS) / MINUTE_MS); minute < last; minute++) off[minute]++;
    }
  }
  const stretches: [number, number][] = [];
  for (let minute = 0, from = -1; minute <= end; minute++) {
    const isOff = off[minute] > 0 && off[minute] >= stints.length - lacking;
    if (isOff && from < 0) from = minute;
    if (!isOff && from >= 0) {
      stretches.push([from, minute]);
      from = -1;
    }
  }
  return stretches;
}

/** On how many days something waited while the agent did nothing. */
function waitedOn(stints: readonly Stint[], waits: readonly Absence[], from: number, to: number): number {
  return stints.filter(({ day }) => waits.some(([since, until]) => Math.min(until, to + day * DAY_MS) - Math.max(since, from + day * DAY_MS) >= WAITED_MS)).length;
}

/** To the millisecond in which it mostly began and ended; undefined where no time away makes up most of the stretch: then it comes at no one time. */
function toldAbsence(stints: readonly Stint[], from: number, to: number): RecurringAbsence | undefined {
  const its = stints.flatMap(({ day, away }) => away.map(([since, until]): Absence => [since - day * DAY_MS, until - day * DAY_MS]))
    .filter(([since, until]) => Math.min(until, to) - Math.max(since, from) > (to - from) / 2);
  if (its.length === 0) return undefined;
  return { from: medianOf(its.map(([since]) => since)), to: medianOf(its.map(([, until]) => until)), stints: its.length };
}
