import { describe, expect, it } from "vitest";
import { lineDifferences } from "../../../../src/page/workbench/scenario/lineDifferences.ts";

const differing = (first: string, second: string): readonly (readonly number[])[] => {
  const found = lineDifferences(first.split(""), second.split(""));
  return [[...found.first], [...found.second]];
};

describe("the lines in which two versions differ", () => {
  it("are none where they are the same, and those that were changed, added or taken out otherwise", () => {
    expect(differing("abc", "abc")).toEqual([[], []]);
    expect(differing("abc", "axc")).toEqual([[1], [1]]);
    expect(differing("abc", "abxc")).toEqual([[], [2]]);
    expect(differing("abcd", "ad")).toEqual([[1, 2], []]);
    expect(differing("", "ab")).toEqual([[], [0, 1]]);
  });

  it("leave out what both have between two changes", () => {
    expect(differing("a1b2c", "a3b4c")).toEqual([[1, 3], [1, 3]]);
    expect(differing("qabcdez", "wbcdxez")).toEqual([[0, 1], [0, 4]]);
  });

  it("are all between the ends where texts are too long to be compared line by line", () => {
    const [first, second] = ["a", "b"].map((sign) => ["same", ...Array.from({ length: 3000 }, (_, line) => `${sign}${line}`), "end"]);
    const found = lineDifferences(first, second);
    expect([found.first.size, found.second.size, found.first.has(0)]).toEqual([3000, 3000, false]);
  });
});
