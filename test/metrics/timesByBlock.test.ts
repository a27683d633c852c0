import { expect, it } from "vitest";
import fc from "fast-check";
import { TimesByBlock } from "../../src/metrics/timesByBlock.ts";

it.each([["in order", 1], ["nearly in order", 7], ["backwards", -1], ["in no order", 389]])("finds the last time by a moment, added %s", (_, step) => {
  const size = 1000;
  const added = new TimesByBlock();
  // 389 has no factor in common with 1000, so each time comes once.
  const time = (row: number): number => (step === 7 ? row ^ 6 : (((row * step) % size) + size) % size);
  for (let row = 0; row < size; row++) {
    added.add(0, 2 * time(row));
    added.add(1, 2 * time(row) + 1);
  }
  added.index(3);
  for (let moment = 0; moment < 2 * size; moment++) {
    expect(added.lastBy(0, moment)).toBe(moment - (moment % 2));
    expect(added.lastBy(1, moment)).toBe(moment - 1 + (moment % 2));
  }
  expect(added.lastBy(2, size)).toBe(-1);
});

it("sorts any times", () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 300 }), (times) => {
    const added = new TimesByBlock();
    for (const time of times) added.add(0, time);
    added.index(1);
    expect([...added.time.subarray(0, times.length)]).toEqual(times.toSorted((a, b) => a - b));
  }), { numRuns: 200, seed: 11 });
});
