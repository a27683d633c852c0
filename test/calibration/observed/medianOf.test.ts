import { expect, it } from "vitest";
import { medianOf } from "../../../src/calibration/observed/medianOf.ts";
import { uniforms } from "../laws/samples.ts";

it("the median is the one in the middle of the sorted numbers, the lower of two, with ties and in any order", () => {
  for (let sample = 0; sample < 300; sample++) {
    const values = uniforms(sample, 1 + (sample % 41)).map((u) => Math.floor(u * [3, 20, 1e6][sample % 3]));
    expect(medianOf(values), `${sample}`).toBe([...values].sort((a, b) => a - b)[(values.length - 1) >> 1]);
  }
  expect(medianOf([1, 2, 3, 4])).toBe(2);
  expect(medianOf([5, 5, 5])).toBe(5);
});
