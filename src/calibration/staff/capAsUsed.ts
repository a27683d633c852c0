import { formatTimeOfDay } from "../../time/timeOfDay.ts";
import type { ObservedDesk } from "../observed/observedDesk.ts";
import { HALF_HOUR_MS, HALF_HOURS } from "../observed/placesTaken.ts";
import type { TeamsOfDesk } from "./teamsOfDesk.ts";

/** Fewer say nothing of a half-hour; of a whole day, of the cap. */
const LEAST_OF_HALF_HOUR = 20;
const LEAST = 10;
/** A number held so much less often than the most frequent one is a tie, or somebody who was given one too many. */
const SELDOM = 0.5;

/** How many conversations a team's agents hold at most. */
export interface CapAsUsed {
  /** One for the whole day, or by the clock. Absent where nobody had to wait for a place. */
  readonly cap?: number | Readonly<Record<string, number>>;
  /** The smallest and the largest that was found at any time. */
  readonly least: number;
  readonly most: number;
  /** Places that became free and were given at once to somebody who had waited. */
  readonly n: number;
  /** The most conversations that anybody had open. */
  readonly mostOpen: number;
}

/** What all agents of a team together tell of a half-hour. */
interface HalfHour {
  readonly full: readonly number[];
  readonly n: number;
  readonly mostOpen: number;
}

/**
 * From how many an agent held after taking one who had waited for the very place that became free: that is the cap. In half-hours in which nobody waited so it is at least what
 * somebody held then.
 */
export function capAsUsed(desk: ObservedDesk, { ofAgent }: TeamsOfDesk, team: number): CapAsUsed {
  const taken = desk.placesTaken.filter(({ agent }) => ofAgent[agent] === team);
  const { n, mostOpen, full } = together(taken);
  if (n < LEAST) return { least: mostOpen, most: mostOpen, n, mostOpen };
  const whole = fullAt(full);
  const halfHours = Array.from({ length: HALF_HOURS }, (_, halfHour) => together(taken.filter((its) => its.halfHour === halfHour)));
  const steps = stepsOf(halfHours, whole);
  if (steps.length < 2) {
    const cap = steps[0]?.[1] ?? whole;
    return { cap, least: cap, most: cap, n, mostOpen };
  }
  const found = steps.map(([, cap]) => cap);
  const byClock = Object.fromEntries(steps.map(([halfHour, cap]) => [formatTimeOfDay(halfHour * HALF_HOUR_MS), cap]));
  return { cap: byClock, least: Math.min(...found), most: Math.max(...found), n, mostOpen };
}

function together(places: ObservedDesk["placesTaken"]): HalfHour {
  const full: number[] = [];
  for (const its of places) its.full.forEach((count, open) => { full[open] = (full[open] ?? 0) + count; });
  return { full, n: full.reduce((sum, count) => sum + count, 0), mostOpen: Math.max(0, ...places.map((its) => its.mostOpen)) };
}

/**
 * Half-hours from which on another cap holds, and that cap. Half-hours of which too little is known go on with the one before; where somebody held more than that in them, with the
 * most that anybody held until more is known.
 */
function stepsOf(halfHours: readonly HalfHour[], whole: number): readonly (readonly [number, number])[] {
  const steps: [number, number][] = [];
  const isKnown = ({ n }: HalfHour): boolean => n >= LEAST_OF_HALF_HOUR;
  halfHours.forEach((its, halfHour) => {
    const standing = steps.at(-1)?.[1];
    const next = halfHours.findIndex((later, place) => place > halfHour && isKnown(later));
    const run = halfHours.slice(halfHour, next < 0 ? HALF_HOURS : next);
    const cap = isKnown(its) ? fullAt(its.full) : its.mostOpen > (standing ?? whole) ? Math.max(...run.map(({ mostOpen }) => mostOpen)) : standing;
    if (cap !== undefined && cap !== standing) steps.push([halfHour, cap]);
  });
  return steps;
}

/** The greatest number held nearly as often as the most frequent one. */
function fullAt(full: readonly number[]): number {
  const most = Math.max(...full);
  return full.findLastIndex((count) => count >= SELDOM * most);
}
