import { expect, test } from "vitest";
import { normalQuantile } from "../../src/random/normalQuantile.ts";
import { studentQuantile } from "../../src/statistics/studentQuantile.ts";
import { exactCases, exactCasesPresent } from "../oracle/exactCases.ts";
import { reference, relativeError } from "../random/reference.ts";

test("the Student quantile agrees with values of sixty digits to 1e-10", () => {
  for (const [p, df, value] of reference("studentQuantile")) {
    expect(relativeError(studentQuantile(p, df), value), `p ${p}, df ${df}`).toBeLessThan(1e-10);
  }
});

test("the Student quantile meets the printed table", () => {
  // NIST/SEMATECH e-Handbook of Statistical Methods, §1.3.6.7.2, three decimals.
  const table: [number, number, number][] = [
    [0.975, 1, 12.706],
    [0.975, 2, 4.303],
    [0.975, 5, 2.571],
    [0.975, 10, 2.228],
    [0.95, 30, 1.697],
    [0.995, 60, 2.66],
    [0.975, 100, 1.984],
  ];
  for (const [p, df, t] of table) expect(studentQuantile(p, df)).toBeCloseTo(t, 3);
});

test.skipIf(!exactCasesPresent)("the Student quantile meets the exact cases (../shared/data/exact-cases.json)", () => {
  const cases = exactCases("Student");
  expect(cases.length).toBeGreaterThan(0);
  for (const { params, value } of cases) expect(relativeError(studentQuantile(params.p, params.df), value)).toBeLessThan(1e-10);
});

test("the Student quantile has its closed forms with one and two degrees of freedom", () => {
  for (const p of [0.51, 0.6, 0.9, 0.999, 0.999999]) {
    expect(relativeError(studentQuantile(p, 1), Math.tan(Math.PI * (p - 0.5)))).toBeLessThan(1e-9);
    expect(relativeError(studentQuantile(p, 2), (2 * p - 1) * Math.sqrt(2 / (4 * p * (1 - p))))).toBeLessThan(1e-9);
  }
});

test("the Student quantile is odd about one half and comes near the normal one", () => {
  expect(studentQuantile(0.5, 7)).toBe(0);
  expect(studentQuantile(0.025, 7)).toBeCloseTo(-studentQuantile(0.975, 7), 12);
  // First term of the expansion, Abramowitz & Stegun 26.7.5.
  const z = normalQuantile(0.975);
  expect(studentQuantile(0.975, 1e6)).toBeCloseTo(z + (z * z * z + z) / 4e6, 9);
});
