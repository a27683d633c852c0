import { describe, expect, test } from "vitest";
import { studentQuantile } from "../../src/statistics/studentQuantile.ts";
import { exactCases, exactCasesPresent } from "./exactCases.ts";
import { wilsonCoverage } from "./wilsonCoverage.ts";

describe("the product's statistics meet the exact cases (../shared/data/exact-cases.json)", () => {
  test.skipIf(!exactCasesPresent)("Student's quantiles to 1e-9", () => {
    const cases = exactCases("Student t quantile");
    expect(cases).toHaveLength(2);
    for (const { params, value } of cases) expect(Math.abs(studentQuantile(params.p, params.df) / value - 1)).toBeLessThan(1e-9);
  });

  test.skipIf(!exactCasesPresent)("the coverage of Wilson's interval to 1e-9", () => {
    const cases = exactCases("Binomial 95% Wilson interval");
    expect(cases).toHaveLength(2);
    for (const { params, value } of cases) expect(Math.abs(wilsonCoverage(params.n, params.p, 0.95) / value - 1)).toBeLessThan(1e-9);
  });
});
