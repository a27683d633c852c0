import { describe, expect, it } from "vitest";
import { monotoneCount } from "./monotoneCount.ts";
import { type RosterTruth, standingOf } from "./rosterTruth.ts";
import { verdictOf } from "./verdictOf.ts";

/** A roster of one cell, with its passes among 60,000 by target. */
function roster(agents: number, cost: number, ...shares: readonly number[]): RosterTruth {
  return { agents: [agents], cost, stages: [[200, ...shares.map((share) => Math.round(share * 200))], [60_000, ...shares.map((share) => Math.round(share * 60_000))]] };
}

const ASSURANCE = [0.9];
const ROSTERS = [roster(1, 100, 0.5), roster(2, 200, 0.903), roster(3, 300, 0.9075), roster(4, 400, 0.95), roster(5, 500, 0.99)];

describe("what is known of a small desk's rosters", () => {
  it("is told by five standard errors: 0.61 points for 60,000 replications at 90 %", () => {
    expect(ROSTERS.map((each) => standingOf(each, ASSURANCE))).toEqual(["fails", "undecided", "undecided", "clear", "clear"]);
    expect(standingOf(roster(1, 100, 0.893), ASSURANCE)).toBe("fails");
    expect(standingOf(roster(1, 100, 0.8945), ASSURANCE)).toBe("undecided");
    expect(standingOf(roster(1, 100, 0.9165), ASSURANCE)).toBe("clear");
  });

  it("asks every target", () => {
    expect(standingOf(roster(1, 100, 0.99, 0.7), [0.9, 0.8])).toBe("fails");
    expect(standingOf(roster(1, 100, 0.99, 0.9), [0.9, 0.8])).toBe("clear");
  });

  it("calls a search's answer exact, allowed or too dear", () => {
    const verdict = (agents: number, cost: number, feasible = true, bound = cost): ReturnType<typeof verdictOf> => verdictOf({ feasible, cost, bound }, [agents], ROSTERS, ASSURANCE);
    expect(verdict(2, 200)).toMatchObject({ cheapest: 200, allowed: 400, isExact: true, isAllowed: true, isBound: true, undecided: 2 });
    expect(verdict(4, 400, true, 300)).toMatchObject({ isExact: false, isAllowed: true, isBound: true });
    expect(verdict(4, 400), "a roster for 300 passes for sure").toMatchObject({ isAllowed: true, isBound: false });
    expect(verdict(5, 500)).toMatchObject({ isExact: false, isAllowed: false, isBound: false });
    expect(verdict(4, 400, false)).toMatchObject({ isExact: false, isAllowed: false });
  });

  it("wants a desk that no roster is enough for to be told so, with the roster that comes nearest", () => {
    const rosters = [roster(1, 100, 0.5), roster(2, 200, 0.7), roster(3, 300, 0.699)];
    const verdict = (agents: number, feasible: boolean): ReturnType<typeof verdictOf> => verdictOf({ feasible, cost: agents * 100, bound: 0 }, [agents], rosters, ASSURANCE);
    expect(verdict(2, false)).toMatchObject({ isInfeasible: true, isAllowed: true, isExact: true });
    expect(verdict(3, false)).toMatchObject({ isAllowed: true });
    expect(verdict(1, false)).toMatchObject({ isAllowed: false });
    expect(verdict(2, true)).toMatchObject({ isAllowed: false, isExact: false });
  });

  it("counts the pairs in which one agent more passed less often, and those that chance does not explain", () => {
    const passes = (...from: readonly number[]): Int8Array[] => [Int8Array.from({ length: 200 }, (_, row) => (row >= from[0] && row < from[1] ? 1 : 0))];
    const counted = monotoneCount([[1, 0], [2, 0], [1, 1], [2, 1]], [passes(0, 100), passes(0, 150), passes(2, 101), passes(0, 60)]);
    // 1 0 → 2 0 wins, 1 0 → 1 1 loses two and wins one, 2 0 → 2 1 loses 90, 1 1 → 2 1 loses 41 and wins two
    expect(counted).toEqual({ pairs: 4, lower: 3, surelyLower: 2, largestFall: 0.45 });
  });
});
