import { expect, it } from "vitest";
import fc from "fast-check";
import { MergedStretches } from "../../src/metrics/mergedStretches.ts";

const END = 30;

it("covers what any stretch of the key covers, counted moment by moment", () => {
  const merged = new MergedStretches();
  const stretch = fc.record({ key: fc.nat(2), from: fc.nat(END - 1), length: fc.nat(6) });
  fc.assert(fc.property(fc.array(stretch, { maxLength: 15 }), fc.array(stretch, { maxLength: 15 }), fc.nat(END), fc.nat(END), (ours, theirs, from, length) => {
    const to = from + length;
    const other = new MergedStretches();
    merged.clear();
    for (const [into, list] of [[merged, ours], [other, theirs]] as const) {
      for (const { key, from: begin, length } of list) into.add(key, begin, begin + length);
      into.index(3);
    }
    for (let key = 0; key < 3; key++) {
      const covers = (list: typeof ours, moment: number): boolean => list.some((one) => one.key === key && one.from <= moment && moment < one.from + one.length);
      const moments = Array.from({ length }, (_, step) => from + step);
      const ourMoments = moments.filter((moment) => covers(ours, moment));
      expect(merged.covered.timeWithin(key, from, to)).toBe(ourMoments.length);
      expect(merged.covered.timeShared(key, from, to, other.covered)).toBe(ourMoments.filter((moment) => covers(theirs, moment)).length);
    }
  }), { numRuns: 500, seed: 12 });
});
