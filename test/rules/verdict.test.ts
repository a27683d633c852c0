import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verdict } from "../../src/rules/verdict.ts";

const atLeast = (value: number) => ({ operator: ">=" as const, value });
const above = (value: number) => ({ operator: ">" as const, value });

describe("verdict", () => {
  it.each([
    [50, 100, ">=", 0.5, "pass"], [49, 100, ">=", 0.5, "fail"], [50, 100, ">", 0.5, "fail"], [51, 100, ">", 0.5, "pass"],
    [7, 10, ">=", 0.7, "pass"], [7, 10, ">", 0.7, "fail"], [35, 50, ">", 0.7, "fail"], [29, 100, ">=", 0.29, "pass"], [57, 100, ">=", 0.57, "pass"],
    [60, 2, "<=", 30, "pass"], [60.001, 2, "<=", 30, "fail"], [60, 2, "<", 30, "fail"], [0, 5, ">=", 0, "pass"],
  ] as const)("%d of %d is %s %d: %s", (numerator, denominator, operator, value, expected) => {
    expect(verdict(numerator, denominator, { threshold: { operator, value } })).toBe(expected);
  });

  it("assesses nothing without units or below the minimum volume", () => {
    expect(verdict(0, 0, { threshold: atLeast(0.5) })).toBe("not-assessed");
    expect(verdict(99, 99, { threshold: atLeast(0.5), minimumVolume: atLeast(100) })).toBe("not-assessed");
    expect(verdict(100, 100, { threshold: atLeast(0.5), minimumVolume: atLeast(100) })).toBe("pass");
    expect(verdict(100, 100, { threshold: atLeast(0.5), minimumVolume: above(100) })).toBe("not-assessed");
  });

  it("fails what has too few where too few fail, however good the rate, and also without any unit", () => {
    const limit = { threshold: atLeast(0.5), minimumVolume: atLeast(20), tooFew: "fails" } as const;
    expect([verdict(19, 19, limit), verdict(0, 0, limit), verdict(20, 20, limit), verdict(9, 20, limit)]).toEqual(["fail", "fail", "pass", "fail"]);
    expect([verdict(50, 50, limit, 19), verdict(5, 5, limit, 20)]).toEqual(["fail", "pass"]);
  });

  it("takes k of n as meeting a threshold of exactly k/n and as not above it", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, share) => {
      const k = Math.floor(n * share);
      expect(verdict(k, n, { threshold: atLeast(k / n) })).toBe("pass");
      expect(verdict(k, n, { threshold: above(k / n) })).toBe("fail");
      expect(verdict(k + 1, n, { threshold: above(k / n) })).toBe("pass");
    }), { seed: 1 });
  });
});
