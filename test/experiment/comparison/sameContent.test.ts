import { describe, expect, it } from "vitest";
import { sameContent } from "../../../src/experiment/comparison/sameContent.ts";

describe("the same content", () => {
  it("is told of lists, typed arrays and objects at any depth, whatever the order of their keys", () => {
    expect(sameContent({ a: [1, { b: Float64Array.of(0.5, NaN, Infinity) }], c: undefined }, { a: [1, { b: Float64Array.of(0.5, NaN, Infinity) }] })).toBe(true);
    expect(sameContent({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
  });

  it("is not told where a number, a length, a key or a kind differs", () => {
    expect(sameContent([1, 2], [1, 2, 3])).toBe(false);
    expect(sameContent(Float64Array.of(1, 2), Float64Array.of(1, 2.5))).toBe(false);
    expect(sameContent({ a: 1 }, { a: 1, b: 0 })).toBe(false);
    expect(sameContent({ 0: 1, length: 1 }, [1])).toBe(false);
    expect(sameContent(null, {})).toBe(false);
    expect(sameContent("1", 1)).toBe(false);
  });
});
