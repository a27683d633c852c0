import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_LABOUR } from "../../../src/scenario/staffingDefaults.ts";
import { callableSpans, type CallOnDay } from "../../../src/staffing/contingency/callableSpans.ts";
import type { RotaDay, RotaPerson } from "../../../src/staffing/rota/rota.ts";
import { addDays, dayNumber } from "../../../src/time/calendar.ts";
import { formatTimeOfDay, timeOfDayMs } from "../../../src/time/timeOfDay.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../../src/time/units.ts";

const FIRST = "2026-06-15";
const DAYS = 8;
const STEP_MS = 15 * MINUTE_MS;

const dayArbitrary = fc.option(fc.record({ from: fc.integer({ min: 0, max: 30 }), length: fc.integer({ min: 8, max: 22 }) }), { nil: undefined, freq: 2 });
const personArbitrary = fc.array(dayArbitrary, { minLength: DAYS, maxLength: DAYS }).map((days): RotaPerson => {
  const worked = days.flatMap((day, number): RotaDay[] => {
    if (day === undefined) return [];
    const [from, to] = [day.from * 2 * STEP_MS, (day.from + day.length) * 2 * STEP_MS];
    const hours = day.length / 2;
    return [{ date: addDays(FIRST, number), shift: "s", place: 0, from: formatTimeOfDay(from), to: formatTimeOfDay(to), meals: [], hours, overtimeHours: Math.max(0, hours - 8) }];
  });
  const sum = (of: (day: RotaDay) => number): number => worked.reduce((total, day) => total + of(day), 0);
  return { team: "desk", number: 1, days: worked, hours: sum(({ hours }) => hours), overtimeHours: sum(({ overtimeHours }) => overtimeHours), nights: 0, lates: 0 };
});
const callArbitrary = fc.record({ day: fc.integer({ min: 0, max: DAYS - 1 }), delay: fc.constantFrom(0, 1800, 3600), stay: fc.constantFrom(3600, 7200, 14_400), from: fc.integer({ min: 0, max: 40 }), hours: fc.integer({ min: 1, max: 24 }) });

/** Whether somebody called at that time keeps every limit, by writing the work of all days down and looking at it. */
function mayBeCalled(person: RotaPerson, { date, call, labour }: CallOnDay, at: number): boolean {
  if (labour === "none") return true;
  const midnight = (dayNumber(date) ?? 0) * DAY_MS;
  const called = { day: dayNumber(date) ?? 0, from: midnight + at + call.delay * 1000, to: midnight + at + (call.delay + call.stay) * 1000 };
  const own = person.days.map((day) => {
    const number = dayNumber(day.date) ?? 0;
    return { day: number, from: number * DAY_MS + timeOfDayMs(day.from), to: number * DAY_MS + timeOfDayMs(day.to) };
  });
  for (const work of own) {
    const isAfterNight = work.day === called.day && work.from - midnight < 6 * HOUR_MS && work.from < called.from;
    const apart = work.day === called.day && !isAfterNight ? 0 : labour.rest * 1000;
    const isClear = work.day > called.day || (work.day === called.day && work.from >= called.to) ? called.to + apart <= work.from : work.to + apart <= called.from;
    if (!isClear) return false;
  }
  const days = new Set([...own.map(({ day }) => day), called.day]);
  for (let first = called.day - DAYS; first <= called.day + DAYS; first++) {
    const row = Array.from({ length: labour.maxDaysInARow + 1 }, (_, index) => first + index);
    if (row.includes(called.day) && !own.some(({ day }) => day === called.day) && row.every((day) => days.has(day))) return false;
  }
  const atWork = own.find(({ day }) => day === called.day);
  const awake = [Math.min(7 * HOUR_MS, (atWork?.from ?? Infinity) - midnight), Math.max(23 * HOUR_MS, (atWork?.to ?? 0) - midnight)];
  if (at < awake[0] || at >= awake[1]) return false;
  const today = person.days.find((day) => day.date === date)?.hours ?? 0;
  const overtime = Math.max(0, today + call.stay / 3600 - 8);
  const others = person.days.filter((day) => day.date !== date).reduce((sum, { overtimeHours }) => sum + overtimeHours, 0);
  return overtime <= 3 && !(overtime > 0 && others > 0 && others + overtime > Math.max(3, (36 * DAYS) / 30));
}

describe("when somebody may be called", () => {
  it("is at each quarter-hour as the limits of labour say of all that is then worked, from 07:00 to 23:00 or at work", () => {
    let [yes, no] = [0, 0];
    fc.assert(fc.property(personArbitrary, callArbitrary, (person, { day, delay, stay, from, hours }) => {
      const on: CallOnDay = { date: addDays(FIRST, day), call: { delay, stay }, hours: [from * 2 * STEP_MS, from * 2 * STEP_MS + hours * HOUR_MS], labour: DEFAULT_LABOUR, days: DAYS };
      const spans = callableSpans(person, on);
      for (let at = on.hours[0]; at < on.hours[1]; at += STEP_MS) {
        const told = spans.some(([begin, end]) => begin <= at && at < end);
        // The last moment before an own shift or a rest counts as too late.
        const isEdge = spans.some(([, end]) => end === at) || (!told && mayBeCalled(person, on, at) && !mayBeCalled(person, on, at + 1));
        if (!isEdge) expect(told).toBe(mayBeCalled(person, on, at));
        if (told) yes++;
        else no++;
      }
    }), { seed: 618, numRuns: 400 });
    expect(Math.min(yes, no)).toBeGreaterThan(1000);
  });
});
