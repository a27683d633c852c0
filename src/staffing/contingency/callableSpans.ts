import type { Reserve } from "../../scenario/scenario.ts";
import type { Labour } from "../../scenario/staffing.ts";
import { dayNumber } from "../../time/calendar.ts";
import { timeOfDayMs } from "../../time/timeOfDay.ts";
import { DAY_MS, HOUR_MS, SECOND_MS } from "../../time/units.ts";
import { NIGHT_ENDS_MS } from "../rota/rosterPlaces.ts";
import { personLimits } from "../rota/workState.ts";
import type { RotaDay, RotaPerson } from "../rota/rota.ts";
import { type MsSpan, WAKING_HOURS } from "./wakingHours.ts";

/** A call on a day of a rota: when it may come, and what people may work. */
export interface CallOnDay {
  readonly date: string;
  readonly call: Pick<Reserve, "delay" | "stay">;
  readonly hours: MsSpan;
  readonly labour: Labour | "none";
  /** Of the rota. */
  readonly days: number;
}

/**
 * The times at which a person may be called on a day: who comes `delay` later for `stay` does so before or after the own shift, rested from the day before (or from a night that is its own shift) and for the day after, within the overtime of the day and of the
 * rota's share of the month, and on a day off without working too many days in a row. Who is not at work is called while people are awake.
 */
export function callableSpans(person: RotaPerson, { date, call: { delay, stay }, hours, labour, days }: CallOnDay): MsSpan[] {
  const limits = personLimits(labour, days);
  const worked = person.days.map((day) => spanOf(day, date));
  const today = person.days.find((day) => day.date === date);
  if (isTooMuch(person, today, stay * SECOND_MS, { labour, monthHours: limits.overtimeHours })) return [];
  if (today === undefined && rowAround(person, date) > limits.daysInARow) return [];
  const [comesAfter, goesAfter] = [delay * SECOND_MS, (delay + stay) * SECOND_MS];
  const before = worked.filter((_, place) => person.days[place].date < date).map(([, to]) => to + limits.restMs - comesAfter);
  const after = worked.filter((_, place) => person.days[place].date > date).map(([from]) => from - limits.restMs - goesAfter);
  const [begin, end] = today === undefined ? WAKING_HOURS : spanOf(today, date);
  const [fromMs, toMs] = [Math.max(hours[0], Math.min(begin, WAKING_HOURS[0]), ...before), Math.min(hours[1], Math.max(end, WAKING_HOURS[1]), ...after)];
  if (today === undefined) return nonEmpty([[fromMs, toMs]]);
  const rested = begin < NIGHT_ENDS_MS ? end + limits.restMs : end;
  return nonEmpty([[fromMs, Math.min(toMs, begin - goesAfter)], [Math.max(fromMs, rested - comesAfter), toMs]]);
}

/** Since the midnight of `date`. */
function spanOf({ date: own, from, to }: RotaDay, date: string): MsSpan {
  const midnight = ((dayNumber(own) ?? 0) - (dayNumber(date) ?? 0)) * DAY_MS;
  return [midnight + timeOfDayMs(from), midnight + timeOfDayMs(to)];
}

function isTooMuch(person: RotaPerson, today: RotaDay | undefined, stayMs: number, { labour, monthHours }: { readonly labour: Labour | "none"; readonly monthHours: number }): boolean {
  if (labour === "none") return false;
  const workingDay = (labour.workingDay * SECOND_MS) / HOUR_MS;
  const overtime = Math.max(0, (today?.hours ?? 0) + stayMs / HOUR_MS - workingDay);
  const ofOthers = person.overtimeHours - (today?.overtimeHours ?? 0);
  const isOverMonth = ofOthers > 0 && overtime > 0 && ofOthers + overtime > monthHours;
  return overtime > (labour.maxOvertimePerDay * SECOND_MS) / HOUR_MS || isOverMonth;
}

/** Days in a row with that one worked, too. */
function rowAround({ days }: RotaPerson, date: string): number {
  const worked = new Set(days.map((day) => dayNumber(day.date)));
  const middle = dayNumber(date) ?? 0;
  let [first, last] = [middle, middle];
  while (worked.has(first - 1)) first--;
  while (worked.has(last + 1)) last++;
  return last - first + 1;
}

function nonEmpty(spans: readonly MsSpan[]): MsSpan[] {
  return spans.filter(([from, to]) => to > from);
}
