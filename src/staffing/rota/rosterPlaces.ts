import { receiverOf } from "../../scenario/receiverOf.ts";
import { rosterOn } from "../../scenario/rosterOn.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Labour } from "../../scenario/staffing.ts";
import { workingHours } from "../../scenario/workingHours.ts";
import { addDays } from "../../time/calendar.ts";
import { timeOfDayMs } from "../../time/timeOfDay.ts";
import { DAY_MS, HOUR_MS, SECOND_MS } from "../../time/units.ts";

/** One agent's shift on one day: what a person is to work. */
export interface RosterPlace {
  readonly team: string;
  /** Number of the rota's day, from 0; the shift begins on it. */
  readonly day: number;
  readonly date: string;
  readonly shift: string;
  /** Place in the shift, from 0. */
  readonly place: number;
  /** From the rota's first midnight. [ms] */
  readonly startMs: number;
  readonly endMs: number;
  /** Meals left out. [h] */
  readonly hours: number;
  readonly overtimeHours: number;
  readonly isNight: boolean;
  readonly isLate: boolean;
}

export const NIGHT_ENDS_MS = 6 * HOUR_MS;
const LATE_AFTER_MS = 22 * HOUR_MS;

/** The days that a rota plans, by number among the simulated ones: all of a roster that has each day, of one day's roster those that are judged. */
export function rotaDays({ roster, warmUp, days, start }: Pick<Scenario, "roster" | "warmUp" | "days" | "start">): readonly { readonly simulated: number; readonly date: string }[] {
  const first = Array.isArray(roster) ? 0 : warmUp;
  return Array.from({ length: warmUp + days - first }, (_, index) => ({ simulated: first + index, date: addDays(start, first + index) }));
}

/** Everything that somebody has to work, day by day; who receives while all others are off duty works by no roster. */
export function rosterPlaces(scenario: Scenario, labour: Labour | "none"): readonly RosterPlace[] {
  const receiver = receiverOf(scenario);
  const workingDay = labour === "none" ? Infinity : (labour.workingDay * SECOND_MS) / HOUR_MS;
  return rotaDays(scenario).flatMap(({ simulated, date }, day) =>
    Object.entries(rosterOn(scenario.roster, simulated)).filter(([team]) => team !== receiver).flatMap(([team, shifts]) =>
      Object.keys(scenario.shifts).flatMap((shift) => {
        const { from, to } = scenario.shifts[shift];
        const [fromMs, toMs] = [from, to].map(timeOfDayMs);
        const hours = workingHours(scenario.shifts[shift]);
        const isNight = fromMs < NIGHT_ENDS_MS || toMs > DAY_MS;
        const place = {
          team, day, date, shift, startMs: day * DAY_MS + fromMs, endMs: day * DAY_MS + toMs,
          hours, overtimeHours: Math.max(0, hours - workingDay), isNight, isLate: !isNight && toMs > LATE_AFTER_MS,
        };
        return Array.from({ length: shifts[shift] ?? 0 }, (_, index): RosterPlace => ({ ...place, place: index }));
      })));
}
