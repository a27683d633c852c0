import { expect, it } from "vitest";
import { countsOfHazards } from "../../../src/calibration/buyers/countsOfHazards.ts";

it("counts are those seen where nothing was cut off", () => {
  // 5 ones, 3 twos, 2 threes
  const { counts, weights } = countsOfHazards(Float64Array.of(0, 5, 2, 0, 0), Float64Array.of(0, 5, 3, 2, 0));
  expect(counts).toEqual([1, 2, 3]);
  expect([...weights]).toEqual([5, 3, 2]);
});

it("counts that were cut off are shared out among the longer ones", () => {
  // 10 begin, 4 end with one, 2 are lost after one; of 4 known to go on 2 end with two and 2 with three
  const { weights } = countsOfHazards(Float64Array.of(0, 4, 2, 0), Float64Array.of(0, 4, 2, 2));
  expect([...weights]).toEqual([4, 2, 2]);
});
