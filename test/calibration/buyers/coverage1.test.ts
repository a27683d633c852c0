import { expect, it } from "vitest";
import { coverageOf, DESKS, LEAST } from "./coverage.ts";

it("intervals of 90 % hold nearly as much of what was played at desks 0 and on", { timeout: 60_000 }, () => {
  const { held, of, table } = coverageOf(0, DESKS);
  expect(of, table).toBeGreaterThan(14 * DESKS);
  expect(held / of, table).toBeGreaterThanOrEqual(LEAST);
});
