import { describe, expect, it } from "vitest";
import { DEFAULT_LABOUR } from "../../../src/scenario/staffingDefaults.ts";
import { patternCover } from "../../../src/staffing/programme/patternCover.ts";
import { type PatternLimits, quartersOf, type ShiftPattern, shiftPatterns } from "../../../src/staffing/programme/shiftPatterns.ts";
import { inlineSolver } from "../solver.ts";
import { wholeNumbers } from "./randomProgrammes.ts";

const DAY: PatternLimits = { firstBegin: 28, lastBegin: 64, end: 96, lengths: [16, 24, 32, 36], beginStep: 4, mealStep: 4, mealLength: 4, labour: DEFAULT_LABOUR };

describe("shiftPatterns", () => {
  const patterns = shiftPatterns(DAY);

  it("are all begins, lengths and meals, none twice", () => {
    expect(new Set(patterns.map((pattern) => JSON.stringify(pattern))).size).toBe(patterns.length);
    expect(new Set(patterns.map(({ from }) => from))).toEqual(new Set([28, 32, 36, 40, 44, 48, 52, 56, 60, 64]));
    // of 8 h with a meal of 1 h: after 1, 2, 3, 4, 5 or 6 h
    expect(patterns.filter(({ from, to }) => from === 32 && to === 64).map(({ meal }) => meal?.from)).toEqual([36, 40, 44, 48, 52, 56]);
    // 9 h: neither part longer than 6 h
    expect(patterns.filter(({ from, to }) => from === 32 && to === 68).map(({ meal }) => meal?.from)).toEqual([40, 44, 48, 52, 56]);
  });

  it("keep to the limits of labour: a meal after 6 h, no longer work than a day and its overtime, no end too late", () => {
    const long = shiftPatterns({ ...DAY, lengths: [24, 25, 48, 49, 52] });
    for (const { from, to, meal, hours } of long) {
      expect(to).toBeLessThanOrEqual(96);
      expect(hours).toBeLessThanOrEqual(11);
      expect(meal === undefined).toBe(to - from <= 24);
      if (meal !== undefined) expect(Math.max(meal.from - from, to - meal.to)).toBeLessThanOrEqual(24);
    }
    expect(long.some(({ from, to }) => to - from === 48)).toBe(true);
    expect(long.some(({ from, to }) => to - from > 48)).toBe(false);
  });

  it("have no meals without limits", () => {
    expect(shiftPatterns({ ...DAY, labour: "none" }).every(({ meal }) => meal === undefined)).toBe(true);
  });

  it("work in the quarter-hours beside their meal, beyond midnight in those of the morning", () => {
    expect(quartersOf({ from: 92, to: 100, meal: { from: 94, to: 96 }, hours: 1.5 })).toEqual([92, 93, 0, 1, 2, 3]);
  });
});

describe("patternCover", () => {
  it("costs what the cheapest of all days by trying costs, on random days", async () => {
    for (let seed = 1; seed <= 25; seed++) {
      const { required, patterns } = randomDay(seed);
      const cover = await patternCover(required, patterns, { solver: inlineSolver, costPerHour: 20, missingPerHour: 35, gap: 0 });
      expect(cover?.cost, `seed ${seed}`).toBeCloseTo(cheapestByTrying(required, patterns), 6);
      expect(cover?.bound, `seed ${seed}`).toBeCloseTo(cover?.cost ?? NaN, 4);
      expect(required.every((agents, quarter) => working(patterns, cover?.agents ?? [], quarter) + (cover?.missing[quarter] ?? 0) >= agents - 1e-6)).toBe(true);
    }
  });

  it("says what is wrong with steps that lead nowhere and with a part of a day", async () => {
    expect(() => shiftPatterns({ ...DAY, mealStep: 0 })).toThrow("steps of 4 and 0 quarter-hours");
    expect(() => shiftPatterns({ ...DAY, beginStep: Number.NaN })).toThrow(RangeError);
    await expect(patternCover([1, 2, 1], shiftPatterns(DAY), { solver: inlineSolver, costPerHour: 20 })).rejects.toThrow("agents of 3 quarter-hours; a day has 96");
  });

  it("has nobody missing where no price is said, and no answer where nobody can be there", async () => {
    const required = Array.from({ length: 96 }, (_, quarter) => (quarter >= 32 && quarter < 80 ? 3 : 0));
    const cover = await patternCover(required, shiftPatterns(DAY), { solver: inlineSolver, costPerHour: 20 });
    expect(cover?.missing.every((missing) => missing === 0)).toBe(true);
    expect(cover?.gap).toBeLessThanOrEqual(0.005);
    expect(await patternCover(required.map(() => 1), shiftPatterns(DAY), { solver: inlineSolver, costPerHour: 20 })).toBeUndefined();
  });
});

/** A morning of eight quarter-hours and four patterns within it. */
function randomDay(seed: number): { readonly required: number[]; readonly patterns: ShiftPattern[] } {
  const draw = wholeNumbers(seed * 104_729 + 3);
  for (let skip = 0; skip < 5; skip++) draw(0, 1);
  const required = Array.from({ length: 96 }, (_, quarter) => (quarter < 8 ? draw(0, 4) : 0));
  const patterns = Array.from({ length: 4 }, (): ShiftPattern => {
    const from = draw(0, 4);
    const to = from + draw(3, 4);
    const meal = draw(0, 1) === 0 ? undefined : { from: from + 1, to: from + 2 };
    return { from, to, ...(meal === undefined ? {} : { meal }), hours: (to - from - (meal === undefined ? 0 : 1)) / 4 };
  });
  return { required, patterns };
}

function cheapestByTrying(required: readonly number[], patterns: readonly ShiftPattern[]): number {
  const quarters = patterns.map(quartersOf);
  let cheapest = Infinity;
  for (let number = 0; number < 5 ** patterns.length; number++) {
    const missing = required.slice(0, 8);
    let cost = 0;
    patterns.forEach(({ hours }, pattern) => {
      const agents = Math.floor(number / 5 ** pattern) % 5;
      cost += hours * agents * 20;
      for (const quarter of quarters[pattern]) missing[quarter] -= agents;
    });
    for (const agents of missing) cost += Math.max(0, agents) * 35 / 4;
    cheapest = Math.min(cheapest, cost);
  }
  return cheapest;
}

function working(patterns: readonly ShiftPattern[], agents: readonly number[], quarter: number): number {
  return patterns.reduce((sum, pattern, number) => sum + (quartersOf(pattern).includes(quarter) ? agents[number] : 0), 0);
}
