import { describe, expect, test } from "vitest";
import { erlangA, erlangB, erlangC, erlangCWithin } from "./erlang.ts";
import { exactCases, exactCasesPresent, type ExactCase } from "./exactCases.ts";

/** The oracle's value of a case. */
function oracle({ model, params, quantity }: ExactCase): number {
  if (model.startsWith("M/M/c/c")) return erlangB(params.offered_load, params.c);
  if (model.startsWith("M/M/c (")) {
    const { delayed, meanWait } = erlangC(params.lambda, params.mean_service, params.c);
    return quantity === "P(wait>0)" ? delayed : meanWait;
  }
  const { delayed, meanWait, abandoned } = erlangA(params.lambda, params.mu, params.theta, params.n);
  return { "P(wait>0)": delayed, "P(abandon)": abandoned, "E[wait]": meanWait }[quantity]!;
}

describe("the closed forms agree with the exact cases to 1e-9", () => {
  for (const model of ["M/M/c/c (Erlang B)", "M/M/c (Erlang C)", "M/M/n+M (Erlang A)"]) {
    test.skipIf(!exactCasesPresent)(`${model} (../shared/data/exact-cases.json)`, () => {
      const cases = exactCases(model);
      expect(cases.length).toBeGreaterThanOrEqual(2);
      for (const one of cases) expect(Math.abs(oracle(one) / one.value - 1)).toBeLessThan(1e-9);
    });
  }
});

test("a single server is M/M/1: it is busy with probability ρ, and waits end exponentially", () => {
  expect(erlangC(0.8, 1, 1).delayed).toBeCloseTo(0.8, 14);
  expect(erlangC(0.8, 1, 1).meanWait).toBeCloseTo(4, 13);
  expect(erlangCWithin(0.8, 1, 1, 5)).toBeCloseTo(1 - 0.8 * Math.exp(-1), 14);
});

test("with patience like service Erlang A is the infinite-server queue", () => {
  // θ = µ: the number present is Poisson with mean λ/µ; delayed is P(N ≥ n).
  const below = [0, 1, 2, 3].reduce((sum, k) => sum + (Math.exp(-3) * 3 ** k) / [1, 1, 2, 6][k], 0);
  expect(erlangA(3, 1, 1, 4).delayed).toBeCloseTo(1 - below, 13);
});

test("patience without end turns Erlang A into Erlang C", () => {
  expect(erlangA(8, 1, 1e-9, 10).delayed).toBeCloseTo(erlangC(8, 1, 10).delayed, 7);
});
