import { describe, expect, it } from "vitest";
import { withShiftTimes } from "../../src/scenario/withShiftTimes.ts";
import { scenarioOf, SIX_LINES } from "./scenarioText.ts";

const QUARTER_MS = 900_000;

describe("a shift at other times", () => {
  it("keeps its meals, and the scenario it was taken from is as before", () => {
    const before = scenarioOf(SIX_LINES);
    const after = withShiftTimes(before, "late", 62 * QUARTER_MS, 98 * QUARTER_MS);
    expect(after.shifts.late).toEqual({ ...before.shifts.late, from: "15:30", to: "24:30" });
    expect(before.shifts.late.from).toBe("15:00");
    expect(after.shifts.early).toBe(before.shifts.early);
  });
});
