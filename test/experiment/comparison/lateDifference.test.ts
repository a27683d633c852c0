import { describe, expect, it } from "vitest";
import { lateDifference } from "../../../src/experiment/comparison/lateDifference.ts";
import { studentQuantile } from "../../../src/statistics/studentQuantile.ts";

const STARTS = ["2026-06-17T23:30", "2026-06-17T23:45", "2026-06-18T00:00"];
const batch = (replications: number, ...late: readonly number[]) => ({ replications, late: Float64Array.from(late) });

describe("the difference of late messages", () => {
  it("meets a worked example of equal batches: Student's interval of the batches' differences", () => {
    // Rule 1 of the first, rule 0 of the second; a batch of five each: differences a replication 2, 3, 4 · 0, 0, 0 · 1, −1, 0.
    const a = [batch(5, 9, 9, 9, 15, 5, 10), batch(5, 9, 9, 9, 20, 5, 5), batch(5, 9, 9, 9, 25, 5, 5)];
    const b = [batch(5, 5, 5, 5), batch(5, 5, 5, 10), batch(5, 5, 5, 5)];
    const { total, intervals } = lateDifference({ rule: 1, batches: a }, { rule: 0, batches: b }, STARTS, false);
    expect(intervals.map(({ start, late }) => [start, late])).toEqual([[STARTS[0], 3], [STARTS[1], 0], [STARTS[2], 0]]);
    const reach = (spread: number) => (studentQuantile(0.975, 2) * spread) / Math.sqrt(3);
    expect(intervals[0].upper).toBeCloseTo(3 + reach(1), 12);
    // In no batch anything differs: that does not tell how much it might.
    expect(intervals[1]).toEqual({ start: STARTS[1], late: 0 });
    expect(intervals[2].lower).toBeCloseTo(-reach(1), 12);
    // Of the batches together 3, 2, 4.
    expect(total).toMatchObject({ replications: 15, method: "paired", level: 0.95 });
    expect(total.value).toBeCloseTo(3, 12);
    expect(total.upper).toBeCloseTo(3 + reach(1), 12);
  });

  it("weighs a last batch of fewer replications by them", () => {
    const a = [batch(5, 10, 0, 0), batch(5, 10, 0, 0), batch(2, 10, 0, 0)];
    const b = [batch(5, 0, 0, 0), batch(5, 0, 0, 0), batch(2, 0, 0, 0)];
    const { total } = lateDifference({ rule: 0, batches: a }, { rule: 0, batches: b }, STARTS, false);
    expect(total.value).toBe(30 / 12);
    expect(total.replications).toBe(12);
  });

  it("tells the stretch in which it arises, to midnight of its day, and its share of the whole", () => {
    const noise = (index: number): number => [0, 1, -1][index % 3];
    const a = Array.from({ length: 12 }, (_, index) => batch(5, 100 + noise(index), 50 + noise(index + 1), 20));
    const b = Array.from({ length: 12 }, () => batch(5, 20, 30, 20));
    const { stretches, total } = lateDifference({ rule: 0, batches: a }, { rule: 0, batches: b }, STARTS, false);
    expect(total.value).toBeCloseTo(20, 12);
    expect(stretches).toHaveLength(1);
    expect(stretches[0]).toMatchObject({ from: STARTS[0], to: "2026-06-17T24:00" });
    expect(stretches[0].share).toBeCloseTo(1, 12);
    expect(stretches[0].late.lower).toBeGreaterThan(19);
  });

  it("is exactly 0 and tells no stretch of two that are known to be the same", () => {
    const same = [batch(5, 3, 4, 5), batch(5, 4, 3, 1)];
    const { total, stretches, intervals } = lateDifference({ rule: 0, batches: same }, { rule: 0, batches: same }, STARTS, true);
    expect(total).toMatchObject({ value: 0, lower: 0, upper: 0 });
    expect(stretches).toEqual([]);
    expect(intervals.every(({ late, lower, upper }) => late === 0 && lower === 0 && upper === 0)).toBe(true);
  });

  it("has no limits with a single batch", () => {
    const { total, intervals } = lateDifference({ rule: 0, batches: [batch(3, 3, 0, 0)] }, { rule: 0, batches: [batch(3, 0, 0, 0)] }, STARTS, false);
    expect(total).toEqual({ value: 1, level: 0.95, replications: 3, method: "paired" });
    expect(intervals[0]).toEqual({ start: STARTS[0], late: 1 });
  });
});
