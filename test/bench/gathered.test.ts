import { describe, expect, it } from "vitest";
import { gathered } from "../../bench/tell/gathered.mjs";

const benchmark = {
  name: "engine",
  figures: [
    { key: "fast", title: "fast", digits: 1, atLeast: 2 },
    { key: "light", title: "light", digits: 1, below: 1 },
    { key: "told", title: "told", digits: 1 },
    { key: "alone", title: "alone", digits: 1, atMost: 3 },
  ],
};
const rounds = [[3, 1, 5], [1, 1, 7], [2, 1, 6]].map(([fast, light, told]) => ({ benchmark: "engine", values: { fast, light, told, alone: undefined } }));

describe("figures of the rounds", () => {
  const [fast, light, told, alone] = gathered([benchmark], rounds);

  it("tell their median and their ends, and an aim is met by the median", () => {
    expect(fast).toMatchObject({ benchmark: "engine", figure: "fast", values: [3, 1, 2], median: 2, least: 1, most: 3, met: true });
  });

  it("below a limit is not at it", () => {
    expect(light).toMatchObject({ median: 1, met: false });
  });

  it("without an aim are neither met nor missed", () => {
    expect(told.median).toBe(6);
    expect(told).not.toHaveProperty("met");
  });

  it("without anything to compare with say nothing", () => {
    expect(alone.values).toEqual([]);
    expect(alone).not.toHaveProperty("median");
    expect(alone).not.toHaveProperty("met");
  });

  it("of two rounds the median lies in the middle", () => {
    expect(gathered([benchmark], rounds.slice(0, 2))[0].median).toBe(2);
  });
});
