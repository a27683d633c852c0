import { describe, expect, it } from "vitest";
import { likeliest } from "../../../src/calibration/buyers/likeliest.ts";

describe("the likeliest parameters", () => {
  it("of a parabola are its top, with its covariance", () => {
    // ½ xᵀ A x, A = [[2, 0.6], [0.6, 1]] about (1, −2); A⁻¹ = [[1, −0.6], [−0.6, 2]] ÷ 1.64
    const { at, covariance } = likeliest(([x, y]) => (x - 1) ** 2 + 0.6 * (x - 1) * (y + 2) + (y + 2) ** 2 / 2, [3, 3]);
    expect(at[0]).toBeCloseTo(1, 4);
    expect(at[1]).toBeCloseTo(-2, 4);
    expect(covariance?.[0][0]).toBeCloseTo(1 / 1.64, 4);
    expect(covariance?.[0][1]).toBeCloseTo(-0.6 / 1.64, 4);
  });

  it("of exponential times with some cut off are their sum over the number that ended, with 1 ÷ that number as variance of the logarithm", () => {
    const [ended, sum] = [40, 4000];
    const { at, covariance } = likeliest(([logMean]) => ended * logMean + sum * Math.exp(-logMean), [1]);
    expect(Math.exp(at[0])).toBeCloseTo(sum / ended, 2);
    expect(covariance?.[0][0]).toBeCloseTo(1 / ended, 3);
  });

  it("are without covariance where nothing bounds them", () => {
    expect(likeliest(([x]) => Math.exp(-x), [0]).covariance).toBeUndefined();
  });
});
