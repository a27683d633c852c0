import { expect, it } from "vitest";
import { recurringAbsences } from "../../../src/calibration/observed/recurringAbsences.ts";
import type { Absence, Stint } from "../../../src/calibration/observed/stint.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../../src/time/units.ts";

/** A stint of a day from 8 to 17 o'clock; times away as hours of the clock. */
function stint(day: number, isTold: boolean, ...away: readonly Absence[]): Stint {
  const at = (hours: number): number => day * DAY_MS + hours * HOUR_MS;
  return { agent: 0, day, from: at(8), to: at(17), lastMessage: at(17), away: away.map(([from, to]): Absence => [at(from), at(to)]), isTold, isCut: false };
}

function meals(stints: readonly Stint[], waits: readonly Absence[] = []): readonly string[] {
  return recurringAbsences(stints, waits).meals.map(({ from, to }) => `${from / HOUR_MS}-${to / HOUR_MS}`);
}

it("a meal that presence tells is the one of most days, a short break here and there is none", () => {
  expect(meals([0, 1, 2, 3].map((day) => stint(day, true, [9 + day, 9.25 + day], [12, 13])))).toEqual(["12-13"]);
  expect(meals([stint(0, true, [12, 13]), stint(1, true, [12, 13.2]), stint(2, true, [11.8, 13]), stint(3, true)])).toEqual(["12-13"]);
});

it("times away that never make up most of the stretch they fill together are no meal", () => {
  expect(meals([0, 1, 2].map((day) => stint(day, true, [12, 12.5], [12.5, 13])))).toEqual([]);
});

it("silence is a meal only where something waited in it", () => {
  const stints = [0, 1, 2, 3].map((day) => stint(day, false, [12, 13]));
  const waits = [0, 1].map((day): Absence => [day * DAY_MS + 12.2 * HOUR_MS, day * DAY_MS + 13 * HOUR_MS + MINUTE_MS]);
  expect(meals(stints, waits)).toEqual(["12-13"]);
  expect(meals(stints, waits.slice(0, 1))).toEqual([]);
  expect(recurringAbsences(stints, []).quiet).toEqual([[12 * HOUR_MS, 13 * HOUR_MS]]);
});

it("of seven days one may lack it, of fewer none", () => {
  const waits = [0, 1, 2, 3, 4, 5, 6].map((day): Absence => [day * DAY_MS + 12 * HOUR_MS, day * DAY_MS + 13 * HOUR_MS]);
  const days = (count: number): readonly Stint[] => Array.from({ length: count }, (_, day) => (day === 0 ? stint(day, false, [14, 15]) : stint(day, false, [12, 13])));
  expect(meals(days(7), waits)).toEqual(["12-13"]);
  expect(meals(days(6), waits)).toEqual([]);
});
