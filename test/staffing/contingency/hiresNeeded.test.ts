import { describe, expect, it } from "vitest";
import { hiresNeeded, passingShare } from "../../../src/staffing/contingency/hiresNeeded.ts";

/** P(at least `need` of `n` pass) by going through every outcome of every person's attempts. */
function byEveryOutcome(need: number, n: number, passShare: number, attempts: number): number {
  const draws = n * attempts;
  let probability = 0;
  for (let outcome = 0; outcome < 2 ** draws; outcome++) {
    const passed = Array.from({ length: n }, (_, person) => ((outcome >> (person * attempts)) & (2 ** attempts - 1)) !== 0).filter(Boolean).length;
    if (passed < need) continue;
    const hits = Array.from({ length: draws }, (_, place) => (outcome >> place) & 1).reduce((sum, bit) => sum + bit, 0);
    probability += passShare ** hits * (1 - passShare) ** (draws - hits);
  }
  return probability;
}

/** P(K ≥ need) by Pascal's triangle. */
function byPascal(need: number, n: number, p: number): number {
  let row = [1];
  for (let person = 0; person < n; person++) row = Array.from({ length: row.length + 1 }, (_, k) => (row[k] ?? 0) * (1 - p) + (row[k - 1] ?? 0) * p);
  return row.slice(need).reduce((sum, each) => sum + each, 0);
}

describe("how many to hire", () => {
  it("is the smallest number that every outcome of every attempt allows", () => {
    for (const [need, passShare, assurance] of [[1, 0.5, 0.9], [2, 0.6, 0.95], [3, 0.7, 0.9], [4, 0.8, 0.95], [2, 0.3, 0.8]] as const) {
      const hires = hiresNeeded(need, { passShare, attempts: 2 }, assurance) ?? 0;
      expect(hires).toBeLessThanOrEqual(8);
      expect(byEveryOutcome(need, hires, passShare, 2)).toBeGreaterThanOrEqual(assurance);
      if (hires > need) expect(byEveryOutcome(need, hires - 1, passShare, 2)).toBeLessThan(assurance);
    }
  });

  it("agrees with Pascal's triangle for teams of any size", () => {
    for (const need of [5, 13, 40, 120]) {
      for (const passShare of [0.4, 0.7, 0.9]) {
        const passing = passingShare({ passShare, attempts: 2 });
        const hires = hiresNeeded(need, { passShare, attempts: 2 }, 0.95) ?? 0;
        expect(byPascal(need, hires, passing)).toBeGreaterThanOrEqual(0.95);
        expect(hires === need || byPascal(need, hires - 1, passing) < 0.95).toBe(true);
      }
    }
  });

  it("grows with the need and the assurance and falls with the chance to pass", () => {
    const exam = { passShare: 0.7, attempts: 2 };
    for (let need = 1; need < 60; need++) {
      const hires = hiresNeeded(need, exam, 0.95) ?? 0;
      expect(hires).toBeGreaterThanOrEqual(need);
      expect(hiresNeeded(need + 1, exam, 0.95)).toBeGreaterThan(hires);
      expect(hiresNeeded(need, exam, 0.99)).toBeGreaterThanOrEqual(hires);
      expect(hiresNeeded(need, { passShare: 0.8, attempts: 2 }, 0.95)).toBeLessThanOrEqual(hires);
    }
  });

  it("is just the need where everybody passes, nobody where nobody is needed, and unknown where nobody can pass", () => {
    expect(hiresNeeded(7, { passShare: 1, attempts: 2 }, 0.95)).toBe(7);
    expect(hiresNeeded(0, { passShare: 0.7, attempts: 2 }, 0.95)).toBe(0);
    expect(hiresNeeded(1, { passShare: 0, attempts: 2 }, 0.95)).toBeUndefined();
  });
});
