import { expect, it } from "vitest";
import { canBeOneShift, mostByChance } from "../../../src/calibration/observed/oneShift.ts";
import { PIECES } from "../../../src/calibration/observed/passedOver.ts";
import type { PassedOver } from "../../../src/calibration/observed/passedOver.ts";
import type { Absence, Stint } from "../../../src/calibration/observed/stint.ts";
import { timesBetween } from "../../../src/calibration/observed/timesBetween.ts";
import { DAY_MS, HOUR_MS } from "../../../src/time/units.ts";

function stint(day: number, from: number, to: number): Stint {
  const at = (hours: number): number => day * DAY_MS + hours * HOUR_MS;
  return { agent: 0, day, from: at(from), to: at(to), lastMessage: at(to), away: [], isTold: false, isCut: false };
}

/** Passed over at hours of the second day; `missed` of those that came to hand within stints; `closed` between two hours of it. */
function passed(hours: readonly number[], taken = 50, missed = 0, closed?: Absence): PassedOver[] {
  const within = new Int32Array(PIECES);
  within[100] = missed;
  return [{ outside: hours.map((hour) => DAY_MS + hour * HOUR_MS), within, taken, closed: { isClosed: (from, to) => closed !== undefined && from <= DAY_MS + closed[0] * HOUR_MS && to >= DAY_MS + closed[1] * HOUR_MS } }];
}

const days = [stint(0, 9, 18), stint(1, 12, 17)];

it("a day of which less is seen is of the shift, unless too much passed the agent over in the rest of it", () => {
  expect(canBeOneShift(days, [], passed([]))).toBe(true);
  expect(canBeOneShift(days, [], passed([8, 8.5, 10, 18.5, 19]))).toBe(true);
  expect(canBeOneShift(days, [], passed([10, 11]))).toBe(false);
  expect(canBeOneShift(days, [], passed([17.2, 17.6]))).toBe(false);
});

it("a day on which the desk was closed in the rest of the shift is of another one", () => {
  expect(canBeOneShift(days, [], passed([], 50, 0, [9, 12]))).toBe(false);
  expect(canBeOneShift(days, [], passed([], 50, 0, [17, 18]))).toBe(false);
  expect(canBeOneShift(days, [], passed([], 50, 0, [8, 12]))).toBe(true);
});

it("what passed over an agent at table says nothing", () => {
  const meal: Absence = [10.5 * HOUR_MS, 11.5 * HOUR_MS];
  expect(canBeOneShift(days, [meal], passed([10.6, 11]))).toBe(true);
  expect(canBeOneShift(days, [meal], passed([10, 10.2, 11]))).toBe(false);
});

it("no shift is longer than a day's work that nobody was seen to do", () => {
  expect(canBeOneShift([stint(0, 8, 16), stint(1, 15, 23)], [], passed([]))).toBe(false);
  expect(canBeOneShift([stint(0, 8, 22), stint(1, 15, 23)], [], passed([]))).toBe(true);
});

it("as many may pass an agent over as an agent lets pass by chance: with one in two of those that come to hand, fewer than seven", () => {
  expect(mostByChance(passed([], 50, 50)[0])).toBe(7);
  expect(mostByChance(passed([], 500)[0])).toBe(2);
});

it("times between two are those at both ends and what lies between", () => {
  expect(timesBetween([1, 2, 2, 5, 9], 2, 5)).toEqual([2, 2, 5]);
  expect(timesBetween([1, 2], 3, 4)).toEqual([]);
});
