import { describe, expect, it } from "vitest";
import { curveChartRows } from "../../../src/report/charts/curveChartRows.ts";
import { shownCurve } from "../../../src/report/staffing/curveRows.ts";
import { estimate, samplePoint, sampleStaffing } from "./sampleStaffing.ts";

describe("the trade-off curve that is shown", () => {
  it("has the chosen roster in it, also where the search told it as no point", () => {
    const told = shownCurve(sampleStaffing());
    expect(told.filter(({ isChosen }) => isChosen).map(({ cost }) => cost)).toEqual([2575]);
    const added = shownCurve(sampleStaffing({ curve: [samplePoint(4, 4, 0.2), samplePoint(7, 7, 1)] }));
    expect(added.map(({ isChosen }) => isChosen)).toEqual([false, true, false]);
    expect(added[1].roster).toEqual({ desk: { early: 5, late: 6 } });
  });

  it("is drawn for one target at a time, with its assurance and room at both ends", () => {
    const result = sampleStaffing();
    const { rows, signals } = curveChartRows(result, result.targets[1], "en");
    expect(rows).toHaveLength(7);
    expect(rows[6]).toMatchObject({ cost: 3043, roster: "6 early and 7 late", shape: "circle" });
    expect(rows[4]).toMatchObject({ cost: 2575, shape: "diamond", costText: "2,575" });
    expect(signals.assurance).toBe(0.9);
    expect(signals.costFrom).toBeLessThan(1639);
    expect(signals.costTo).toBeGreaterThan(3043);
    // a single point has room about it
    const single = curveChartRows(sampleStaffing({ curve: [] }), result.targets[0], "en").signals;
    expect([single.costFrom, single.costTo].map(Math.round)).toEqual([Math.round(2575 * 0.95), Math.round(2575 * 1.05)]);
  });

  it("leaves out rosters of which nothing was told about the target", () => {
    const untold = { ...samplePoint(1, 1, 0.5), passAll: { other: estimate(0.5, 0.4, 0.6) } };
    const result = sampleStaffing({ curve: [untold, samplePoint(5, 6, 0.97)] });
    expect(curveChartRows(result, result.targets[0], "zh").rows).toHaveLength(1);
  });
});
