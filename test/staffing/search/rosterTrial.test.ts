import { describe, expect, it } from "vitest";
import { assuredMargin, isRejected, meanMargin, passShare, reachesAll, type RosterTrial, type TargetOutcome } from "../../../src/staffing/search/rosterTrial.ts";
import type { SearchTarget } from "../../../src/staffing/target/searchTarget.ts";

function target(assurance: number): SearchTarget {
  return { rule: 0, assurance, criterion: { limit: { operator: ">=", value: 0.8 }, source: "target", over: "each-day", assurance } };
}

function outcome(passed: number, assessed: number): TargetOutcome {
  return { passed, assessed, margins: new Float64Array(assessed) };
}

function trial(...outcomes: TargetOutcome[]): RosterTrial {
  return { counts: [1], cost: 1, hours: 8, outcomes, replications: 100 };
}

/** P(at most k of n pass), each with probability p: term by term, from all passing downwards, where the first term is not too small for a number. */
function chanceOfSoFew(k: number, n: number, p: number): number {
  let term = p ** n;
  let sum = 0;
  for (let passes = n; passes >= 0; passes--) {
    if (passes <= k) sum += term;
    term *= (passes / (n - passes + 1)) * ((1 - p) / p);
  }
  return sum;
}

describe("a roster that was played", () => {
  it("is rejected exactly where so few passes are less probable than the doubt, were it as good as asked for", () => {
    for (const assurance of [0.8, 0.9, 0.95]) {
      for (const replications of [20, 100, 400]) {
        for (const doubt of [1e-4, 0.01]) {
          const rejected = Array.from({ length: replications + 1 }, (_, passed) => isRejected(trial(outcome(passed, replications)), [target(assurance)], doubt));
          const expected = rejected.map((_, passed) => passed < replications && chanceOfSoFew(passed, replications, assurance) < doubt);
          expect(rejected, `${replications} at ${assurance}, ${doubt}`).toEqual(expected);
        }
      }
    }
  });

  it("is rejected for one target alone, and reaches all only where each is reached", () => {
    const targets = [target(0.8), target(0.95)];
    expect(isRejected(trial(outcome(85, 100), outcome(96, 100)), targets, 0.001)).toBe(false);
    expect(isRejected(trial(outcome(85, 100), outcome(80, 100)), targets, 0.001)).toBe(true);
    expect(reachesAll(trial(outcome(80, 100), outcome(95, 100)), targets)).toBe(true);
    expect(reachesAll(trial(outcome(80, 100), outcome(94, 100)), targets)).toBe(false);
  });

  it("fails nothing where nothing was assessed", () => {
    expect(passShare(outcome(0, 0))).toBe(1);
    expect(isRejected(trial(outcome(0, 0)), [target(0.95)], 0.5)).toBe(false);
  });

  it("lets what was not assessed bear on no margin, neither as a bad day nor as a good one", () => {
    const [seen, withGaps] = [[0.3, -0.1, 0.2, 0.4], [Number.NaN, 0.3, -0.1, Number.NaN, 0.2, 0.4, Number.NaN]].map((margins) => ({ passed: 3, assessed: 4, margins: Float64Array.from(margins) }));
    expect(assuredMargin(withGaps, 0.75)).toBe(assuredMargin(seen, 0.75));
    expect(meanMargin(withGaps, target(0.75))).toBe(meanMargin(seen, target(0.75)));
    const never = { passed: 0, assessed: 0, margins: Float64Array.of(Number.NaN, Number.NaN) };
    expect([assuredMargin(never, 0.9), meanMargin(never, target(0.9))]).toEqual([0, 0]);
  });

  it("has the mean of its worst margins, twice as many as may fail, whatever their order", () => {
    const margins = Float64Array.of(0.05, -0.02, 0.1, 0.01, 0.03, 0.2, 0.04, 0.15, 0.02, 0.07);
    // of 10 with an assurance of 90 % the two worst: −0.02 and 0.01
    expect(assuredMargin({ passed: 9, assessed: 10, margins }, 0.9)).toBeCloseTo(-0.005, 12);
    expect(assuredMargin({ passed: 9, assessed: 10, margins }, 0.9, 4)).toBeCloseTo(-0.02, 12);
    expect([...margins].slice(0, 3)).toEqual([0.05, -0.02, 0.1]);
  });

  it("has a margin of about 0 where it just reaches its assurance", () => {
    const margins = Float64Array.from({ length: 1000 }, (_, row) => (row - 99.5) / 1000);
    expect(assuredMargin({ passed: 900, assessed: 1000, margins }, 0.9)).toBeCloseTo(0, 3);
  });
});
