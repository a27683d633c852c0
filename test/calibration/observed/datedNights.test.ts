import { expect, it } from "vitest";
import { datedNights } from "../../../src/calibration/observed/datedNights.ts";
import type { Stint } from "../../../src/calibration/observed/stint.ts";
import { DAY_MS, HOUR_MS } from "../../../src/time/units.ts";

/** Hours since the log's first midnight. */
function stint(from: number, to: number): Stint {
  return { agent: 0, day: Math.floor((from * HOUR_MS) / DAY_MS), from: from * HOUR_MS, to: to * HOUR_MS, lastMessage: to * HOUR_MS, away: [], isTold: false, isCut: false };
}

function dated(...stints: readonly Stint[]): readonly (readonly number[])[] {
  return datedNights(stints).map(({ day, from, to }) => [day, from / HOUR_MS, to / HOUR_MS]);
}

it("what was first done after midnight is of the evening before, where other nights began before it", () => {
  expect(dated(stint(22, 29), stint(49, 53), stint(70, 78))).toEqual([[0, 22, 29], [1, 49, 53], [2, 70, 78]]);
});

it("what was done before and after midnight with hours between is one night, and the time between is away", () => {
  const stints = [stint(22, 24.5), stint(29, 29.5), stint(46, 54)];
  expect(dated(...stints)).toEqual([[0, 22, 29.5], [1, 46, 54]]);
  expect(datedNights(stints)[0].away).toEqual([[24.5 * HOUR_MS, 29 * HOUR_MS]]);
});

it("the rest of a night that began before the log is left out", () => {
  expect(dated(stint(1, 5), stint(22, 30), stint(46, 54))).toEqual([[0, 22, 30], [1, 46, 54]]);
});

it("who works from midnight on, or early and late on one day, keeps the days", () => {
  expect(dated(stint(0, 8), stint(24, 32), stint(48, 56))).toEqual([[0, 0, 8], [1, 24, 32], [2, 48, 56]]);
  expect(dated(stint(8, 12), stint(17, 21), stint(32, 36))).toEqual([[0, 8, 12], [0, 17, 21], [1, 32, 36]]);
});

it("an early shift before a night shift of the same agent stays a stint of its own", () => {
  expect(dated(stint(8, 16), stint(26, 30), stint(46, 54))).toEqual([[0, 8, 16], [0, 26, 30], [1, 46, 54]]);
});
