import { expect, it } from "vitest";
import { AWAY, OFFLINE, ONLINE } from "../../../src/calibration/observed/presenceOfAgents.ts";
import { stintsOfPresence } from "../../../src/calibration/observed/stintsOfPresence.ts";
import { HOUR_MS } from "../../../src/time/units.ts";

/** Stints of one agent whose state changes at such hours since the log's first midnight: from, to, times away. */
function stintsOf(...rows: readonly (readonly [number, number])[]): readonly (readonly [number, number, ...(readonly [number, number])[]])[] {
  const presence = { rowsFrom: Int32Array.of(0, rows.length), at: Float64Array.from(rows, ([hour]) => hour * HOUR_MS), state: Uint8Array.from(rows, ([, state]) => state) };
  return stintsOfPresence(presence, 72 * HOUR_MS).map(({ from, to, away }) => [from / HOUR_MS, to / HOUR_MS, ...away.map(([since, until]) => [since / HOUR_MS, until / HOUR_MS] as const)]);
}

it("a stint goes from coming on duty to going off it, with the times away in between", () => {
  expect(stintsOf([9, ONLINE], [12, AWAY], [13, ONLINE], [18, OFFLINE], [33, ONLINE], [42, OFFLINE])).toEqual([[9, 18, [12, 13]], [33, 42]]);
});

it("the rest of a shift that began before the log is left out, and its times away with it", () => {
  expect(stintsOf([1, AWAY], [2, ONLINE], [3, AWAY], [4, ONLINE], [5, OFFLINE], [33, ONLINE], [42, OFFLINE])).toEqual([[33, 42]]);
});

it("times away that touch, as in a log of minutes, are one", () => {
  expect(stintsOf([9, ONLINE], [12, AWAY], [12.5, ONLINE], [12.5, AWAY], [13, ONLINE], [18, OFFLINE])).toEqual([[9, 18, [12, 13]]]);
});

it("what goes on at the log's end is cut off there", () => {
  expect(stintsOf([60, ONLINE])).toEqual([[60, 72]]);
});
