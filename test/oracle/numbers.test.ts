import { describe, expect, test } from "vitest";
import { studentQuantile } from "../../src/statistics/studentQuantile.ts";
import { binomialCoverage } from "./binomialCoverage.ts";
import { exactCases, exactCasesPresent } from "./exactCases.ts";

describe("the product's statistics meet the exact cases (../shared/data/exact-cases.json)", () => {
  test.skipIf(!exactCasesPresent)("Student's quantiles to 1e-9", () => {
    const cases = exactCases("Student t quantile");
    expect(cases).toHaveLength(2);
    for (const { params, value } of cases) expect(Math.abs(studentQuantile(params.p, params.df) / value - 1)).toBeLessThan(1e-9);
  });

  test.skipIf(!exactCasesPresent)("the coverage of an interval from counts to 1e-9, of Wilson's", () => {
    const cases = exactCases("Binomial 95% Wilson interval");
    expect(cases).toHaveLength(2);
    for (const { params, value } of cases) expect(Math.abs(binomialCoverage(params.n, params.p, wilson) / value - 1)).toBeLessThan(1e-9);
  });
});

/** Score limits at 95 % of `successes` in `n`. */
function wilson(successes: number, n: number): { lower: number; upper: number } {
  const z = 1.959963984540054;
  const share = successes / n;
  const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const reach = (z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n);
  return { lower: middle - reach, upper: middle + reach };
}
