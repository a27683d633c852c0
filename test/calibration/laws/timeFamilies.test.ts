import { describe, expect, it } from "vitest";
import { lawCv } from "../../../src/calibration/laws/lawCv.ts";
import { logNormalTail } from "../../../src/calibration/laws/logNormalTail.ts";
import { mixtureFamily } from "../../../src/calibration/laws/mixtureFamily.ts";
import { TIME_FAMILIES } from "../../../src/calibration/laws/timeFamilies.ts";
import { lawMean } from "../../../src/random/lawMean.ts";
import { lawQuantile, prepareLaw } from "../../../src/random/preparedLaw.ts";
import { LAW_FAMILIES } from "../../../src/calibration/laws/lawFamily.ts";

const PARAMETERS: Readonly<Record<string, readonly (readonly number[])[]>> = {
  exponential: [[4]],
  lognormal: [[3, Math.log(0.3)], [3, Math.log(3)]],
  gamma: [[3, Math.log(0.1)], [3, Math.log(2)]],
  weibull: [[3, Math.log(0.4)], [3, Math.log(2.5)]],
  mixture: [[3, -1, 2, -1, 0.3]],
};

describe.each([...TIME_FAMILIES, mixtureFamily].flatMap((family) => PARAMETERS[family.family].map((parameters) => ({ name: family.family, family, parameters }))))(
  "the $name family at $parameters", ({ family, parameters }) => {
    const density = family.at(parameters);
    const law = family.law(parameters);
    const prepared = prepareLaw(law, 1);

    it("has as many parameters as it says, the first of them the logarithm of the mean of its law", () => {
      expect(parameters.length).toBe(family.parameters);
      expect(Math.log(lawMean(law))).toBeCloseTo(parameters[0], 10);
      expect(family.start(20, 0.8).length).toBe(family.parameters);
      expect(family.start(20, 0.8)[0]).toBeCloseTo(Math.log(20), 12);
    });

    it("is the law from which the engine draws", () => {
      for (const p of [0.001, 0.1, 0.5, 0.9, 0.999]) {
        const x = lawQuantile(prepared, p);
        expect(density.below(x)).toBeCloseTo(p, 8);
        expect(Math.exp(density.logAbove(x)) / (1 - p)).toBeCloseTo(1, 8);
      }
    });

    it("has the slope of its distribution function for a density", () => {
      for (const p of [0.02, 0.3, 0.7, 0.98]) {
        const x = lawQuantile(prepared, p);
        const step = x * 1e-5;
        expect((density.below(x + step) - density.below(x - step)) / (2 * step) / Math.exp(density.logDensity(x))).toBeCloseTo(1, 4);
      }
    });

    it("knows its tail where the probability itself is below the smallest number", () => {
      let before = 0;
      for (let x = Math.exp(parameters[0]); x < 1e6; x *= 1.5) {
        const tail = density.logAbove(x);
        expect(tail).toBeLessThan(before);
        expect(tail).toBeGreaterThan(-Infinity);
        before = tail;
      }
    });

    it("has the cv of what it draws", () => {
      const size = family.family === "mixture" ? 20_000 : 200_000;
      let [sum, squares] = [0, 0];
      for (let i = 0; i < size; i++) {
        const x = lawQuantile(prepared, (i + 0.5) / size);
        sum += x;
        squares += x * x;
      }
      expect(Math.sqrt((squares * size) / (sum * sum) - 1) / lawCv(law)).toBeCloseTo(1, 1);
    });
  },
);

describe("the families of times", () => {
  it("stand in the order in which they are tried", () => {
    const order = TIME_FAMILIES.map(({ family }) => LAW_FAMILIES.indexOf(family));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it("take the far normal tail from its series without a step", () => {
    expect(logNormalTail(30 - 1e-9)).toBeCloseTo(logNormalTail(30), 6);
    // Source: Abramowitz & Stegun, table 26.2: −log₁₀ Q(50) = 544.96634, Q(5) = 2.866516e-7.
    expect(-logNormalTail(50) / Math.LN10).toBeCloseTo(544.96634, 4);
    expect(Math.exp(logNormalTail(5)) / 2.866516e-7).toBeCloseTo(1, 6);
    expect(logNormalTail(-40)).toBe(-0);
  });
});
