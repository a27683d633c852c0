import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Shift } from "../../src/scenario/scenario.ts";
import { type OfferedShift, uncoveredTimes } from "../../src/scenario/uncoveredTimes.ts";
import { formatTimeOfDay, parseTimeOfDay } from "../../src/time/timeOfDay.ts";
import { MINUTE_MS } from "../../src/time/units.ts";

const DAY_MINUTES = 24 * 60;
const shift = (from: string, to: string, breaks: Shift["breaks"] = []): Shift => ({ from, to, breaks, atEnd: "finish", stopNewBefore: 0 });
const minutes = (time: string) => (parseTimeOfDay(time) ?? NaN) / MINUTE_MS;

/** Minute by minute, agent by agent: yesterday's shifts, too. */
function bareMinutes(window: { readonly from: string; readonly to: string }, offered: readonly OfferedShift[]): number[] {
  const isThere = (minute: number) => offered.some(({ shift: { from, to, breaks }, most }) => Array.from({ length: Math.min(most, 12) }, (_, agent) => agent).some((agent) =>
    [minute, minute + DAY_MINUTES].some((at) => at >= minutes(from) && at < minutes(to) && !breaks.some((pause) => {
      const begin = minutes(pause.from) + (agent % pause.waves) * (pause.length / 60);
      return at >= begin && at < begin + pause.length / 60;
    }))));
  return Array.from({ length: DAY_MINUTES }, (_, minute) => minute).filter((minute) => minute >= minutes(window.from) && minute < minutes(window.to) && !isThere(minute));
}

function minutesOf(spans: readonly string[]): number[] {
  return spans.flatMap((span) => {
    const [from, to] = span.split("–").map(minutes);
    return Array.from({ length: to - from }, (_, index) => from + index);
  });
}

const quarter = (number: number) => formatTimeOfDay(number * 15 * MINUTE_MS);
const anyShift = fc.record({ from: fc.nat(95), length: fc.integer({ min: 4, max: 56 }), meal: fc.nat(12), waves: fc.integer({ min: 1, max: 3 }), hasMeal: fc.boolean(), most: fc.constantFrom(0, 1, 2, 5, Infinity) })
  .map(({ from, length, meal, waves, hasMeal, most }): OfferedShift => {
    const fits = hasMeal && meal + waves * 2 <= length;
    return { shift: shift(quarter(from), quarter(Math.min(from + length, 192)), fits ? [{ from: quarter(from + meal), length: 1800, waves }] : []), most };
  });

describe("times that no shift covers", () => {
  it("are those at which, minute by minute and agent by agent, nobody is there", () => {
    fc.assert(fc.property(fc.array(anyShift, { maxLength: 4 }), fc.nat(40), fc.integer({ min: 41, max: 96 }), (offered, from, to) => {
      const window = { from: quarter(from), to: quarter(to) };
      expect(minutesOf(uncoveredTimes([window], offered))).toEqual(bareMinutes(window, offered));
    }), { numRuns: 300, seed: 20260105 });
  });

  it("are looked for in every rule's window at once, and joined", () => {
    const early = { shift: shift("08:00", "17:00"), most: 1 };
    expect(uncoveredTimes([{ from: "08:00", to: "23:00" }, { from: "09:00", to: "24:00" }], [early])).toEqual(["17:00–24:00"]);
    expect(uncoveredTimes([], [early])).toEqual([]);
    expect(uncoveredTimes([{ from: "08:00", to: "23:00" }], [])).toEqual(["08:00–23:00"]);
  });

  it("stay small work where a shift eats in thousands of waves", () => {
    const many = shift("00:00", "24:00", [{ from: "01:00", length: 1, waves: 8192 }, { from: "12:00", length: 1, waves: 8191 }]);
    expect(uncoveredTimes([{ from: "00:00", to: "24:00" }], [{ shift: many, most: Infinity }])).toEqual([]);
  });
});
