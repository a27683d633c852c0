import { expect, it } from "vitest";
import { usedFailures } from "../../src/staffing/usedFailures.ts";

it("tells which target is nearest to failing: none that never fails, then by its failures over those allowed, one at the assurance", () => {
  expect([usedFailures(1, 0.99), usedFailures(0.998, 0.9), usedFailures(0.999, 0.995), usedFailures(0.9, 0.9), usedFailures(0.5, 0.95)].map((used) => Number(used.toFixed(6)))).toEqual([0, 0.02, 0.2, 1, 10]);
});
