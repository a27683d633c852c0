import { HOUR_MS } from "../../time/units.ts";
import { formatTimeOfDay } from "../../time/timeOfDay.ts";
import type { ObservedDesk } from "../observed/observedDesk.ts";
import type { TeamsOfDesk } from "./teamsOfDesk.ts";

/** Fewer say nothing of a half-hour; of a whole day, of the cap. */
const LEAST_OF_HALF_HOUR = 20;
const LEAST = 10;
/** A number held so much less often than the most frequent one is a tie, or somebody who was given one too many. */
const SELDOM = 0.5;
const HALF_HOUR_MS = HOUR_MS / 2;

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

/** From how many an agent held after taking one who had waited for the very place that became free: that is the cap. */
export function capAsUsed(desk: ObservedDesk, { ofAgent }: TeamsOfDesk, team: number): CapAsUsed {
  const taken = desk.placesTaken.filter(({ agent }) => ofAgent[agent] === team);
  const n = taken.reduce((sum, { count }) => sum + count, 0);
  const mostOpen = desk.mostOpen.reduce((most, open, agent) => (ofAgent[agent] === team && open > most ? open : most), 0);
  if (n < LEAST) return { least: mostOpen, most: mostOpen, n, mostOpen };
  const whole = fullAt(taken);
  const steps = stepsOf(taken, whole);
  if (steps.length < 2) return { cap: whole, least: whole, most: whole, n, mostOpen };
  const caps = steps.map(([, cap]) => cap);
  const byClock = Object.fromEntries(steps.map(([halfHour, cap]) => [formatTimeOfDay(halfHour * HALF_HOUR_MS), cap]));
  return { cap: byClock, least: Math.min(...caps), most: Math.max(...caps), n, mostOpen };
}

/** Half-hours from which on another cap holds, and that cap; those of which too little is known go on with the one before. */
function stepsOf(taken: ObservedDesk["placesTaken"], whole: number): readonly (readonly [number, number])[] {
  const known = Array.from({ length: 48 }, (_, halfHour) => taken.filter((its) => its.halfHour === halfHour))
    .flatMap((its, halfHour): (readonly [number, number])[] => (its.reduce((sum, { count }) => sum + count, 0) < LEAST_OF_HALF_HOUR ? [] : [[halfHour, fullAt(its)]]));
  const changes = known.filter(([, cap], place) => cap !== known.at(place - 1)?.[1]);
  return changes.length === 0 ? [[0, whole]] : changes;
}

/** The greatest number held nearly as often as the most frequent one. */
function fullAt(taken: ObservedDesk["placesTaken"]): number {
  const byOpen = new Map<number, number>();
  for (const { open, count } of taken) byOpen.set(open, (byOpen.get(open) ?? 0) + count);
  const most = Math.max(...byOpen.values());
  return Math.max(...[...byOpen].filter(([, count]) => count >= SELDOM * most).map(([open]) => open));
}
