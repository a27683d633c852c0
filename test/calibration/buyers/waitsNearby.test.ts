import { expect, it } from "vitest";
import { waitsNearby } from "../../../src/calibration/buyers/waitsNearby.ts";
import { draw, unitInterval } from "../../../src/random/draw.ts";

const MINUTE = 60_000;

it("a turn is taken up after as long as those before and after it were, four on either side and ten minutes away at most, but for the nearest", () => {
  const sentAt = [0, 20, 21, 22, 23, 24, 26, 27, 28, 29, 30].map((minute) => minute * MINUTE);
  const startedAt = sentAt.map((at, turn) => at + 1000 * (turn + 1));
  expect(waitsNearby({ sentAt, startedAt }, 25 * MINUTE).map((at) => (at - 25 * MINUTE) / 1000)).toEqual([6, 5, 4, 3, 7, 8, 9, 10]);
  expect(waitsNearby({ sentAt: [0, 60 * MINUTE], startedAt: [2000, 60 * MINUTE + 3000] }, 30 * MINUTE).map((at) => at / 1000 - 1800)).toEqual([2, 3]);
});

it("one that came while an earlier one waited is taken up with that, and not after a later one that waited longer than it was behind", () => {
  expect(waitsNearby({ sentAt: [0, 2 * MINUTE], startedAt: [9 * MINUTE, 9.5 * MINUTE] }, MINUTE)).toEqual([9 * MINUTE, 9.5 * MINUTE]);
});

it("after the last that was handled it is not known", () => {
  expect(waitsNearby({ sentAt: [0], startedAt: [10] }, 20)).toEqual([]);
});

it("of a queue served in order, with nobody there at night, the chance of having been taken up within any time is right on the mean", () => {
  // one server: ten minutes' work an hour on the mean, away from the 100th to the 110th and from the 200th to the 210th hour
  const turns: { sent: number; started: number }[] = [];
  let [now, free] = [0, 0];
  for (let i = 0; i < 1500; i++) {
    now += -12 * MINUTE * Math.log(unitInterval(draw(3, 5, 2 * i)));
    const hour = Math.max(now, free) / (60 * MINUTE);
    const away = [100, 200].find((from) => hour >= from && hour < from + 10);
    const started = away === undefined ? Math.max(now, free) : (away + 10) * 60 * MINUTE;
    free = started - 5 * MINUTE * Math.log(unitInterval(draw(3, 5, 2 * i + 1)));
    turns.push({ sent: now, started });
  }
  for (const limit of [2, 10, 60, 240]) {
    let [told, truth] = [0, 0];
    turns.forEach(({ sent, started }, i) => {
      const others = turns.filter((_, other) => Math.abs(other - i) <= 6 && other !== i);
      const reaches = waitsNearby({ sentAt: others.map((one) => one.sent), startedAt: others.map((one) => one.started) }, sent);
      if (reaches.length === 0) return;
      told += reaches.filter((at) => at - sent < limit * MINUTE).length / reaches.length;
      truth += started - sent < limit * MINUTE ? 1 : 0;
    });
    expect(Math.abs(told - truth) / turns.length, `within ${limit} minutes: ${told} of ${truth}`).toBeLessThan(0.02);
  }
});
