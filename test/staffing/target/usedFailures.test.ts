import { expect, it } from "vitest";
import { bySureness, usedFailures } from "../../../src/staffing/target/usedFailures.ts";

it("tells which target is nearest to failing: none that never fails, then by its failures over those allowed, one at the assurance", () => {
  expect([usedFailures(1, 0.99), usedFailures(0.998, 0.9), usedFailures(0.999, 0.995), usedFailures(0.9, 0.9), usedFailures(0.5, 0.95)].map((used) => Number(used.toFixed(6)))).toEqual([0, 0.02, 0.2, 1, 10]);
});

it("puts the least sure target first: measured by its assurance, of equal ones the one told least exactly, and one without a value last", () => {
  const [a, b] = [{ pass: { value: 0.93, lower: 0.92 }, assurance: 0.9 }, { pass: { value: 0.997, lower: 0.996 }, assurance: 0.99 }];
  // 70 % of what may fail does of the one, 30 % of the other, which lies nearer to its assurance.
  expect([b, a].toSorted(bySureness)).toEqual([a, b]);
  const inexact = { ...a, pass: { value: 0.93, lower: 0.85 } };
  const untold = { pass: {}, assurance: 0.9 };
  expect([untold, a, inexact].toSorted(bySureness)).toEqual([inexact, a, untold]);
});
