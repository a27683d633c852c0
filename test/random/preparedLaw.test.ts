import { describe, expect, test } from "vitest";
import { continuousTails, type ContinuousLaw } from "../../src/random/continuousLaw.ts";
import type { Law } from "../../src/random/law.ts";
import { lawMean } from "../../src/random/lawMean.ts";
import { lawQuantile, prepareLaw } from "../../src/random/preparedLaw.ts";
import { relativeError } from "./reference.ts";
import { uniforms } from "./words.ts";

const CONTINUOUS: Record<string, Law> = {
  exponential: { exponential: { mean: 30 } },
  lognormal: { lognormal: { mean: 40, cv: 0.9 } },
  "gamma of small spread": { gamma: { mean: 1, cv: 0.05 } },
  "gamma of large spread": { gamma: { mean: 1, cv: 3 } },
  weibull: { weibull: { mean: 12, cv: 0.6 } },
  "weibull of large spread": { weibull: { mean: 12, cv: 2 } },
};

/** Mean and cv by the midpoint rule in a variable that spreads both tails: p = 3t² − 2t³. */
function moments(law: Law, cells: number): { mean: number; cv: number } {
  const prepared = prepareLaw(law, 1);
  let mean = 0;
  let square = 0;
  for (let i = 0; i < cells; i++) {
    const t = (i + 0.5) / cells;
    const weight = (6 * t * (1 - t)) / cells;
    const x = lawQuantile(prepared, t * t * (3 - 2 * t));
    mean += x * weight;
    square += x * x * weight;
  }
  return { mean, cv: Math.sqrt(square - mean * mean) / mean };
}

describe("continuous laws", () => {
  for (const [name, law] of Object.entries(CONTINUOUS)) {
    test(`the quantile of ${name} is the inverse of its distribution in both tails`, () => {
      const prepared = prepareLaw(law, 1) as ContinuousLaw;
      for (const p of [0.5 / 2 ** 32, 1e-6, 0.001, 0.02, 0.3, 0.5, 0.77, 0.99, 1 - 1e-6, 1 - 2 ** -33]) {
        const tails = continuousTails(prepared, lawQuantile(prepared, p));
        expect(relativeError(tails.below, p)).toBeLessThan(1e-11);
        expect(relativeError(tails.above, 1 - p)).toBeLessThan(1e-10);
      }
    });
    test(`the moments of ${name} are those it was asked for`, () => {
      const { mean, cv } = moments(law, 40_000);
      expect(mean / lawMean(law)).toBeCloseTo(1, 4);
      const asked = Object.values(law as Record<string, { cv?: number }>)[0].cv ?? 1;
      expect(cv / asked).toBeCloseTo(1, 2);
    });
    test(`20,000 variates of ${name} pass the Kolmogorov-Smirnov test`, () => {
      const prepared = prepareLaw(law, 1) as ContinuousLaw;
      const next = uniforms(name);
      const n = 20_000;
      const sample = Float64Array.from({ length: n }, () => lawQuantile(prepared, next())).sort();
      let distance = 0;
      sample.forEach((x, i) => {
        const below = continuousTails(prepared, x).below;
        distance = Math.max(distance, below - i / n, (i + 1) / n - below);
      });
      // Critical value at the 1 % level.
      expect(distance).toBeLessThan(1.628 / Math.sqrt(n));
    });
  }
  test("seconds become milliseconds", () => {
    for (const law of Object.values(CONTINUOUS)) {
      expect(relativeError(lawQuantile(prepareLaw(law, 1000), 0.4), 1000 * lawQuantile(prepareLaw(law, 1), 0.4))).toBeLessThan(1e-13);
    }
  });
  test("without spread a law is its mean", () => {
    for (const family of ["lognormal", "gamma", "weibull"]) {
      const law = { [family]: { mean: 3, cv: 0 } } as unknown as Law;
      expect(lawQuantile(prepareLaw(law, 1000), 0.9)).toBe(3000);
    }
  });
});

describe("discrete laws", () => {
  test("the geometric law starts at 1 and its quantile is the smallest count that reaches p", () => {
    for (const mean of [1, 1.01, 2, 3.4, 50]) {
      const prepared = prepareLaw({ geometric: { mean } }, 1);
      const reached = (count: number): number => 1 - (1 - 1 / mean) ** count;
      for (let i = 0; i < 1000; i++) {
        const p = (i + 0.5) / 1000;
        const count = lawQuantile(prepared, p);
        expect(count).toBeGreaterThanOrEqual(1);
        expect(reached(count)).toBeGreaterThanOrEqual(p);
        expect(reached(count - 1)).toBeLessThan(p);
      }
    }
  });
  test("the geometric law has its probabilities exactly on their borders", () => {
    const prepared = prepareLaw({ geometric: { mean: 2 } }, 1);
    expect([0.25, 0.5, 0.500001, 0.75, 0.750001, 0.875].map((p) => lawQuantile(prepared, p))).toEqual([1, 1, 2, 2, 3, 3]);
  });
  test("50,000 geometric variates pass the chi-square test", () => {
    const prepared = prepareLaw({ geometric: { mean: 2.5 } }, 1);
    const next = uniforms("geometric");
    const n = 50_000;
    const seen = new Float64Array(9);
    for (let i = 0; i < n; i++) seen[Math.min(9, lawQuantile(prepared, next())) - 1] += 1;
    let chiSquare = 0;
    seen.forEach((count, i) => {
      const expected = n * (i === 8 ? 0.6 ** 8 : 0.4 * 0.6 ** i);
      chiSquare += (count - expected) ** 2 / expected;
    });
    // 99 % point with 8 degrees of freedom, Abramowitz & Stegun table 26.8.
    expect(chiSquare).toBeLessThan(20.0902);
  });
  test("an empirical law gives the listed values themselves, each with the same probability", () => {
    const prepared = prepareLaw({ empirical: [7, 3, 5, 3] }, 1000);
    expect([0.01, 0.25, 0.5, 0.51, 0.75, 0.76, 0.999].map((p) => lawQuantile(prepared, p))).toEqual([3000, 3000, 3000, 5000, 5000, 7000, 7000]);
  });
  test("what never happens has an infinite time", () => {
    expect(lawQuantile(prepareLaw("never", 1000), 0.001)).toBe(Infinity);
    expect(lawMean("never")).toBe(Infinity);
  });
});

const handling: Law = {
  mixture: [
    { share: 2, of: { constant: 5 } },
    { share: 5, of: { lognormal: { mean: 40, cv: 0.9 } } },
    { share: 3, of: { mixture: [{ share: 0.5, of: { exponential: { mean: 20 } } }, { share: 0.5, of: { empirical: [10, 60] } }] } },
  ],
};

function partBelow(law: Law, x: number): number {
  return continuousTails(prepareLaw(law, 1) as ContinuousLaw, x).below;
}

/** P(X ≤ x) of `handling` written out. */
function below(x: number): number {
  const smooth = 0.5 * partBelow({ lognormal: { mean: 40, cv: 0.9 } }, x) + 0.15 * partBelow({ exponential: { mean: 20 } }, x);
  return smooth + (x >= 5 ? 0.2 : 0) + (x >= 10 ? 0.075 : 0) + (x >= 60 ? 0.075 : 0);
}

describe("mixtures", () => {
  test("the quantile is the inverse of the mixed distribution, and single values keep their probability", () => {
    const prepared = prepareLaw(handling, 1);
    const counts = new Map<number, number>();
    const cells = 4000;
    let worst = 0;
    const wrong: number[] = [];
    for (let i = 0; i < cells; i++) {
      const p = (i + 0.5) / cells;
      const x = lawQuantile(prepared, p);
      if (x === 5 || x === 10 || x === 60) {
        counts.set(x, (counts.get(x) ?? 0) + 1);
        if (below(x) < p || below(x - 1e-9) > p) wrong.push(p);
      } else {
        worst = Math.max(worst, relativeError(below(x), p));
      }
    }
    expect(wrong).toEqual([]);
    expect(worst).toBeLessThan(1e-12);
    expect(counts.get(5)! / cells).toBeCloseTo(0.2, 3);
    expect(counts.get(10)! / cells).toBeCloseTo(0.075, 3);
    expect(counts.get(60)! / cells).toBeCloseTo(0.075, 3);
  });
  test("the quantile never falls as p grows", () => {
    const prepared = prepareLaw(handling, 1000);
    let last = 0;
    const falls: number[] = [];
    for (let i = 1; i < 20_000; i++) {
      const x = lawQuantile(prepared, i / 20_000);
      if (x < last) falls.push(i);
      last = x;
    }
    expect(falls).toEqual([]);
  });
  test("the mean is that of the parts", () => {
    const expected = 0.2 * 5 + 0.5 * 40 + 0.15 * 20 + 0.15 * 35;
    expect(lawMean(handling)).toBeCloseTo(expected, 12);
    expect(moments(handling, 20_000).mean / expected).toBeCloseTo(1, 3);
  });
  test("upper tails keep their accuracy", () => {
    const prepared = prepareLaw({ mixture: [{ share: 0.5, of: { exponential: { mean: 1 } } }, { share: 0.5, of: { exponential: { mean: 10 } } }] }, 1);
    const x = lawQuantile(prepared, 1 - 2 ** -33);
    expect(relativeError(0.5 * Math.exp(-x) + 0.5 * Math.exp(-x / 10), 2 ** -33)).toBeLessThan(1e-10);
  });
  test("those who never leave take their share of a patience", () => {
    const prepared = prepareLaw({ mixture: [{ share: 0.7, of: { exponential: { mean: 60 } } }, { share: 0.3, of: "never" }] }, 1);
    expect(lawQuantile(prepared, 0.69999)).toBeLessThan(1000);
    expect(lawQuantile(prepared, 0.70001)).toBe(Infinity);
    expect(lawQuantile(prepared, 0.35)).toBeCloseTo(-60 * Math.log(0.5), 10);
    expect(lawMean({ mixture: [{ share: 0.7, of: { exponential: { mean: 60 } } }, { share: 0.3, of: "never" }] })).toBe(Infinity);
  });
  test("counts mix with counts", () => {
    const prepared = prepareLaw({ mixture: [{ share: 0.5, of: { constant: 1 } }, { share: 0.5, of: { geometric: { mean: 4 } } }] }, 1);
    // P(1) = 0.5 + 0.5 · 0.25, P(≤ 2) = 0.5 + 0.5 · 0.4375.
    expect([0.624, 0.626, 0.718, 0.719, 1 - 2 ** -33].map((p) => lawQuantile(prepared, p))).toEqual([1, 2, 2, 3, 78]);
  });
  test("one part alone is that part", () => {
    expect(prepareLaw({ mixture: [{ share: 3, of: { exponential: { mean: 2 } } }] }, 1000)).toEqual({ family: "exponential", mean: 2000 });
  });
  test("prepared laws are plain data", () => {
    const prepared = prepareLaw(handling, 1000);
    expect(structuredClone(prepared)).toEqual(prepared);
  });
});
