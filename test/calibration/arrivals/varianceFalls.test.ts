import { describe, expect, it } from "vitest";
import { varianceFalls } from "../../../src/calibration/arrivals/varianceFalls.ts";

describe("how far the likelihood of a variance falls within its limits", () => {
  // Chi-square of six degrees of freedom, 95 and 5 %: 12.5916 and 1.63538 (E. S. Pearson, H. O. Hartley, Biometrika Tables for Statisticians, 1966, table 8).
  it.each([[6, 12.5916, 1.63538], [1, 3.84146, 0.0039321], [20, 31.4104, 10.8508]])("with %d degrees of freedom is that at the quantiles of chi-square", (freedom, upper, lower) => {
    const logLikelihood = (variance: number): number => (-freedom / 2) * (Math.log(variance) + 1 / variance);
    const falls = varianceFalls(freedom);
    expect(falls.lower).toBeCloseTo(logLikelihood(1) - logLikelihood(freedom / upper), 4);
    expect(falls.upper).toBeCloseTo(logLikelihood(1) - logLikelihood(freedom / lower), 4);
  });

  it("with many is half of chi-square's 90 % with one on either side", () => {
    const { lower, upper } = varianceFalls(1e6);
    expect(lower).toBeCloseTo(2.70554 / 2, 2);
    expect(upper).toBeCloseTo(2.70554 / 2, 2);
  });
});
