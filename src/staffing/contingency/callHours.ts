import type { Reserve, Scenario } from "../../scenario/scenario.ts";
import { staffingOf } from "../../scenario/staffingOf.ts";
import { formatTimeOfDay, timeOfDayMs } from "../../time/timeOfDay.ts";
import { HOUR_MS, QUARTER_HOUR_MS, QUARTERS_PER_DAY } from "../../time/units.ts";
import { NIGHT_ENDS_MS } from "../rota/rosterPlaces.ts";
import { type MsSpan, WAKING_HOURS } from "./wakingHours.ts";

/** Where no shift on offer lies within the day. Source: domain §0.5 (the window of the rules). */
const USUAL_HOURS: MsSpan = [8 * HOUR_MS, 23 * HOUR_MS];

/** Hours between which the reserve may be called; nothing in it means at any time. */
export type CallHours = Pick<Reserve, "between">;

/**
 * Hours between which somebody can be called: while people are awake, from the begin of the first shift that `staffing` offers in the day to the end of the last. Where the night leaves more than `quietPool` conversations
 * also from the quarter-hour on in which they are worked off on an ordinary day, so that the night's pool does not call every morning. `poolByQuarter`: mean pool of the quarter-hours of the judged days.
 */
export function callHours(scenario: Scenario, poolByQuarter: ArrayLike<number>, quietPool: number): CallHours[] {
  const [fromMs, toMs] = dayHours(scenario);
  const quietMs = quietFrom(fromMs, poolByQuarter, quietPool);
  const begins = quietMs > fromMs && quietMs < toMs ? [fromMs, quietMs] : [fromMs];
  return begins.map((begin) => ({ between: [formatTimeOfDay(begin), formatTimeOfDay(toMs)] }));
}

function dayHours(scenario: Scenario): MsSpan {
  const offered = staffingOf(scenario).shifts.map((name) => scenario.shifts[name]).map(({ from, to }) => [timeOfDayMs(from), timeOfDayMs(to)] as const).filter(([from]) => from >= NIGHT_ENDS_MS);
  const [fromMs, toMs] = [Math.max(WAKING_HOURS[0], Math.min(...offered.map(([from]) => from))), Math.min(WAKING_HOURS[1], Math.max(...offered.map(([, to]) => to)))];
  return fromMs < toMs ? [fromMs, toMs] : USUAL_HOURS;
}

/** The first quarter-hour from then on that is quiet on every judged day; the end of the day where none is. */
function quietFrom(fromMs: number, poolByQuarter: ArrayLike<number>, quietPool: number): number {
  let quarter = Math.ceil(fromMs / QUARTER_HOUR_MS);
  const isQuiet = (): boolean => Array.from(poolByQuarter).every((pool, place) => place % QUARTERS_PER_DAY !== quarter || pool <= quietPool);
  while (quarter < QUARTERS_PER_DAY && !isQuiet()) quarter++;
  return quarter * QUARTER_HOUR_MS;
}
