import { expect, it } from "vitest";
import { closedHours } from "../../../src/calibration/observed/closedHours.ts";
import type { ClosedHours } from "../../../src/calibration/observed/closedHours.ts";
import { DAY_MS, HOUR_MS } from "../../../src/time/units.ts";
import { read } from "../../import/logOfText.ts";

/** A desk of seven days to which somebody comes every ten minutes from 8 to 20 o'clock, on the fifth day to 14 o'clock and twice later; the log begins at `begin` o'clock. */
function desk(begin = 8): ClosedHours {
  const minutes = Array.from({ length: 7 * 72 }, (_, talk) => Math.floor(talk / 72) * 1440 + 480 + (talk % 72) * 10).filter((minute) => minute >= begin * 60);
  const open = minutes.filter((minute) => Math.floor(minute / 1440) !== 4 || minute % 1440 < 14 * 60 || minute % 1440 === 15 * 60 || minute % 1440 === 17 * 60);
  const rows = open.map((minute) => `${new Date(Date.UTC(2026, 5, 15, 0, minute)).toISOString().slice(0, 19)},u${minute},buyer`);
  return closedHours(read(`time,consumer,sender\n${rows.join("\n")}`, "UTC").log);
}

function isClosed({ isClosed: between }: ClosedHours, day: number, from: number, to: number): boolean {
  return between(day * DAY_MS + from * HOUR_MS, day * DAY_MS + to * HOUR_MS);
}

it("a desk is closed for hours to which hardly anybody comes though many do on other days", () => {
  expect(isClosed(desk(), 4, 14, 20)).toBe(true);
  expect(isClosed(desk(), 3, 14, 20)).toBe(false);
  expect(isClosed(desk(), 4, 13, 20)).toBe(false);
});

it("a desk is not closed where few come on any day, nor for an hour of which too few are expected", () => {
  expect(isClosed(desk(), 3, 20, 24)).toBe(false);
  expect(isClosed(desk(), 4, 18.5, 20)).toBe(false);
});

it("of what lies before the log's first message and after its last one nothing is known", () => {
  expect(isClosed(desk(16), 0, 8, 16)).toBe(false);
  expect(isClosed(desk(), 6, 20, 40)).toBe(false);
});
