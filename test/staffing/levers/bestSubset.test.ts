import { describe, expect, it } from "vitest";
import { bestSubset, type Subset } from "../../../src/staffing/levers/bestSubset.ts";

/** Every choice of at most `most` of `count`. */
function allSubsets(count: number, most: number): Subset[] {
  return Array.from({ length: 2 ** count }, (_, bits) => Array.from({ length: count }, (_place, place) => place).filter((place) => (bits >> place) % 2 === 1)).filter((subset) => subset.length <= most);
}

/** Numbers from 0 to 1 that look drawn. */
function drawn(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

describe("the best choice of a few things", () => {
  it("is the one that trying all choices finds, where each thing brings its own, good or bad", async () => {
    for (let seed = 1; seed <= 40; seed++) {
      const next = drawn(seed);
      const worth = Array.from({ length: 7 }, () => next() - 0.3);
      const score = (subset: Subset) => subset.reduce((sum, place) => sum + worth[place], 0);
      const best = allSubsets(7, 5).reduce((leading, subset) => (score(subset) > score(leading) ? subset : leading));
      expect(await bestSubset(7, 5, [0, 1], async (subsets) => subsets.map(score)), `seed ${seed}`).toEqual(best);
    }
  });

  it("asks for no score twice, and for far fewer than all", async () => {
    const asked: string[] = [];
    await bestSubset(12, 5, [0, 1, 2, 3, 4], async (subsets) => subsets.map((subset) => {
      asked.push(subset.join());
      return subset.reduce((sum, place) => sum + place, 0);
    }));
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeLessThan(allSubsets(12, 5).length / 3);
  });

  it("stays where it is among equals, and is none where scoring was stopped", async () => {
    expect(await bestSubset(4, 2, [1, 3], async (subsets) => subsets.map(() => 1))).toEqual([1, 3]);
    expect(await bestSubset(4, 2, [1, 3], async () => undefined)).toBeUndefined();
  });
});
