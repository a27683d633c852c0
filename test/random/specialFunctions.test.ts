import { describe, expect, test } from "vitest";
import { gammaQuantile } from "../../src/random/gammaQuantile.ts";
import { gammaTails } from "../../src/random/gammaTails.ts";
import { logGamma } from "../../src/random/logGamma.ts";
import { normalDistribution } from "../../src/random/normalDistribution.ts";
import { normalQuantile } from "../../src/random/normalQuantile.ts";
import { lawQuantile, prepareLaw } from "../../src/random/preparedLaw.ts";
import { reference, relativeError } from "./reference.ts";

describe("agreement with values of sixty digits", () => {
  test("log-gamma", () => {
    for (const [x, value] of reference("logGamma")) {
      expect(Math.abs(logGamma(x) - value), `x ${x}`).toBeLessThan(Math.max(1e-14, 1e-15 * Math.abs(value)));
    }
  });
  test("normal quantile to 2e-15", () => {
    for (const [p, value] of reference("normalQuantile")) expect(relativeError(normalQuantile(p), value), `p ${p}`).toBeLessThan(2e-15);
  });
  test("normal distribution to 1e-12", () => {
    for (const [x, value] of reference("normalDistribution")) expect(relativeError(normalDistribution(x), value), `x ${x}`).toBeLessThan(1e-12);
  });
  test("both tails of the gamma law to 1e-12", () => {
    for (const [shape, x, below, above] of reference("gammaTails")) {
      const tails = gammaTails(shape, x);
      expect(relativeError(tails.below, below), `shape ${shape}, x ${x}`).toBeLessThan(1e-12);
      expect(relativeError(tails.above, above), `shape ${shape}, x ${x}`).toBeLessThan(1e-12);
    }
  });
  test("gamma quantile to 1e-11, for a cv from 0.05 to 3", () => {
    for (const [p, mean, cv, value] of reference("gammaQuantile")) {
      expect(relativeError(gammaQuantile(p, mean, cv), value), `p ${p}, cv ${cv}`).toBeLessThan(1e-11);
    }
  });
  test("Weibull quantile to 1e-12", () => {
    for (const [p, mean, cv, value] of reference("weibullQuantile")) {
      const law = prepareLaw({ weibull: { mean: mean, cv: cv } }, 1);
      expect(relativeError(lawQuantile(law, p), value), `p ${p}, cv ${cv}`).toBeLessThan(1e-12);
    }
  });
  test("lognormal quantile to 1e-13", () => {
    for (const [p, mean, cv, value] of reference("lognormalQuantile")) {
      const law = prepareLaw({ lognormal: { mean: mean, cv: cv } }, 1);
      expect(relativeError(lawQuantile(law, p), value), `p ${p}, cv ${cv}`).toBeLessThan(1e-13);
    }
  });
});

test("normal quantile and distribution meet the printed tables", () => {
  // Abramowitz & Stegun, tables 26.1 and 26.5.
  expect(normalQuantile(0.975)).toBeCloseTo(1.95996398454005, 13);
  expect(normalQuantile(0.9995)).toBeCloseTo(3.2905267314919, 12);
  expect(normalDistribution(1)).toBeCloseTo(0.841344746068543, 14);
  expect(normalQuantile(0.5)).toBe(0);
  expect(normalQuantile(0)).toBe(-Infinity);
  expect(normalQuantile(1)).toBe(Infinity);
  expect(normalDistribution(0)).toBe(0.5);
});

test("the gamma quantile is the mean itself without spread, and bounded by 0 and infinity", () => {
  expect(gammaQuantile(0.2, 7, 0)).toBe(7);
  expect(gammaQuantile(0, 7, 1)).toBe(0);
  expect(gammaQuantile(1, 7, 1)).toBe(Infinity);
});

test("the gamma quantile inverts its distribution for every spread and probability", () => {
  for (const cv of [0.01, 0.05, 0.2, 0.5, 0.9, 1, 1.5, 3, 5]) {
    for (let i = 0; i < 300; i++) {
      const p = (i + 0.5) / 300;
      const tails = gammaTails(1 / (cv * cv), gammaQuantile(p, 1, cv) / (cv * cv));
      expect(relativeError(tails.below, p)).toBeLessThan(1e-10);
    }
  }
});

test("the gamma quantile never falls as p grows", () => {
  const falls: string[] = [];
  for (const cv of [0.05, 0.32, 1, 3]) {
    let last = 0;
    for (let i = 1; i < 20_000; i++) {
      const x = gammaQuantile(i / 20_000, 1, cv);
      if (!(x > last)) falls.push(`${i}, cv ${cv}`);
      last = x;
    }
  }
  expect(falls).toEqual([]);
});
