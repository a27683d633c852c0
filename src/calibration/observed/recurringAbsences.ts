import { DAY_MS, MINUTE_MS } from "../../time/units.ts";
import { medianOf } from "./medianOf.ts";
import type { Absence, Stint } from "./stint.ts";

/** An absence that comes back at the same time of day, in ms from the midnight before its shift. */
export interface RecurringAbsence {
  readonly from: number;
  readonly to: number;
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
/** Less is no sign that somebody was not there. */
export const WAITED_MS = 5 * MINUTE_MS;

/** Meals of one agent's shift, and other stretches in which nothing was done on any day, but nothing waited either. */
export interface AbsencesOfShift {
  readonly meals: readonly RecurringAbsence[];
  readonly quiet: readonly Absence[];
}

/**
 * Meals of one agent's shift: stretches of the clock at which, on all but a few of its days, the agent was away as the log tells, or did nothing though, on half of
 * the days, something waited (`waits`: times during which messages stood in the agent's list and none was begun). Cost: minutes × stints.
 */
export function recurringAbsences(stints: readonly Stint[], waits: readonly Absence[]): AbsencesOfShift {
  const isTold = stints.every((stint) => stint.isTold);
  const lacking = isTold ? (1 - TOLD_SHARE) * stints.length : Math.floor(stints.length / LACKING_FOR_ONE);
  const shortest = stints.length < FEW ? SHORTEST_OF_FEW_MINUTES : SHORTEST_MINUTES;
  const stretches = stretchesOff(stints, lacking).filter(([from, to]) => to - from >= shortest).map(([from, to]): Absence => [from * MINUTE_MS, to * MINUTE_MS]);
  if (isTold) return { meals: stretches.map(([from, to]) => toldAbsence(stints, from, to)), quiet: [] };
  const hasWaited = ([from, to]: Absence): boolean => waitedOn(stints, waits, from, to) * 2 >= stints.length;
  return { meals: stretches.filter(hasWaited).map(([from, to]) => ({ from, to, stints: stints.length })), quiet: stretches };
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

/** To the millisecond in which it mostly began and ended. */
function toldAbsence(stints: readonly Stint[], from: number, to: number): RecurringAbsence {
  const its = stints.flatMap(({ day, away }) => away.map(([since, until]): Absence => [since - day * DAY_MS, until - day * DAY_MS]))
    .filter(([since, until]) => Math.min(until, to) - Math.max(since, from) > (to - from) / 2);
  return { from: medianOf(its.map(([since]) => since)), to: medianOf(its.map(([, until]) => until)), stints: its.length };
}
