import { rosterOn } from "../../scenario/rosterOn.ts";
import type { Reserve, Scenario } from "../../scenario/scenario.ts";
import { staffingOf } from "../../scenario/staffingOf.ts";
import { formatTimeOfDay, parseTimeOfDay } from "../../time/timeOfDay.ts";
import { DAY_MS, HOUR_MS, QUARTER_HOUR_MS, QUARTERS_PER_DAY } from "../../time/units.ts";

/** Nobody is called out of bed. D. */
const NIGHT_ENDS_MS = 6 * HOUR_MS;
/** Where no shift on offer lies within the day. Source: domain §0.5 (the window of the rules, and the hour after it). */
const USUAL_HOURS = [8 * HOUR_MS, DAY_MS] as const;

/** Hours between which the reserve may be called; nothing in it means at any time. */
export type CallHours = Pick<Reserve, "between">;

/**
 * Hours between which somebody can be called: from the begin of the first shift that `staffing` offers after 06:00 to the end of the last of them, at most to midnight. Where the night leaves more than
 * `quietPool` conversations also from the quarter-hour on in which they are worked off on an ordinary day, so that the night's pool does not call every morning. At any time, too, where somebody is
 * on duty at night who could call. `poolByQuarter`: mean pool of the quarter-hours of the judged days.
 */
export function callHours(scenario: Scenario, poolByQuarter: ArrayLike<number>, quietPool: number): CallHours[] {
  const [fromMs, toMs] = dayHours(scenario);
  const quietMs = quietFrom(fromMs, poolByQuarter, quietPool);
  const begins = quietMs > fromMs && quietMs < toMs ? [fromMs, quietMs] : [fromMs];
  return [...begins.map((begin): CallHours => ({ between: [formatTimeOfDay(begin), formatTimeOfDay(toMs)] })), ...(hasNightDuty(scenario) ? [{}] : [])];
}

function dayHours(scenario: Scenario): readonly [number, number] {
  const offered = staffingOf(scenario).shifts.map((name) => clockOf(scenario, name)).filter(([from]) => from >= NIGHT_ENDS_MS);
  if (offered.length === 0) return USUAL_HOURS;
  return [Math.min(...offered.map(([from]) => from)), Math.min(DAY_MS, Math.max(...offered.map(([, to]) => to)))];
}

/** The first quarter-hour from then on that is quiet on every judged day; the end of the day where none is. */
function quietFrom(fromMs: number, poolByQuarter: ArrayLike<number>, quietPool: number): number {
  let quarter = Math.ceil(fromMs / QUARTER_HOUR_MS);
  const isQuiet = (): boolean => Array.from(poolByQuarter).every((pool, place) => place % QUARTERS_PER_DAY !== quarter || pool <= quietPool);
  while (quarter < QUARTERS_PER_DAY && !isQuiet()) quarter++;
  return quarter * QUARTER_HOUR_MS;
}

function hasNightDuty(scenario: Scenario): boolean {
  return Array.from({ length: scenario.days }, (_, day) => rosterOn(scenario.roster, scenario.warmUp + day)).some((teams) => Object.values(teams).some((shifts) => Object.entries(shifts).some(([name, agents]) => {
    const [from, to] = clockOf(scenario, name);
    return agents > 0 && (from < NIGHT_ENDS_MS || to > DAY_MS);
  })));
}

function clockOf({ shifts }: Scenario, name: string): readonly [number, number] {
  const { from, to } = shifts[name];
  return [parseTimeOfDay(from) ?? 0, parseTimeOfDay(to) ?? 0];
}
