import { expect, it } from "vitest";
import { coverageOf } from "./coverage.ts";

it("intervals of 90 % hold at least 85 % of what was played at desks 15 to 19", { timeout: 60_000 }, () => {
  const { held, of, table } = coverageOf(15, 20);
  expect(of, table).toBeGreaterThan(70);
  expect(held / of, table).toBeGreaterThanOrEqual(0.85);
});
