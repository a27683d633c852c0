import { expect, it } from "vitest";
import { coverageOf } from "./coverage.ts";

it("intervals of 90 % hold at least 85 % of what was played at desks 0 to 4", { timeout: 60_000 }, () => {
  const { held, of, table } = coverageOf(0, 5);
  expect(of, table).toBeGreaterThan(70);
  expect(held / of, table).toBeGreaterThanOrEqual(0.85);
});
