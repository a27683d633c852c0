import { describe, expect, it } from "vitest";
import { curveChartRows } from "../../../src/report/charts/curveChartRows.ts";
import { shownCurve } from "../../../src/report/staffing/curveRows.ts";
import { curveRosterText } from "../../../src/report/staffing/curveRosterText.ts";
import { staffingText } from "../../../src/report/staffing/staffingText.ts";
import { displayWidth } from "../../../src/report/terminal/columns.ts";
import { PLAIN } from "../../../src/report/terminal/terminalColors.ts";
import type { StaffingResult } from "../../../src/staffing/staffingResult.ts";
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
    expect(rows[6]).toMatchObject({ cost: 3043, roster: "1 early more and 1 late more", shape: "circle" });
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

  it("tells the chosen roster in full and of the others what differs, by team and by day", () => {
    const own = { front: { early: 5, late: 6 }, clerks: { early: 2 } };
    const base = sampleStaffing();
    const days = { ...base.scenario, warmUp: 1, days: 2 };
    const told = (roster: StaffingResult["roster"], language: "en" | "zh", scenario = base.scenario): string => curveRosterText({ scenario, roster: own }, { roster, isChosen: roster === own }, language);
    expect(told(own, "en")).toBe("front: 5 early and 6 late; clerks: 2 early");
    expect(told({ front: { early: 4, late: 6, half: 1 }, clerks: { early: 2 } }, "en")).toBe("front: 1 early fewer and 1 half more");
    expect(told({ front: { early: 4, late: 6 }, clerks: { early: 3 } }, "zh")).toBe("front：早班少 1 人；clerks：早班多 1 人");
    expect(told({ front: own.front }, "en")).toBe("clerks: 2 early fewer");
    // days that run in are not told, nor days that are alike
    expect(told([{ front: { late: 1 } }, own, { ...own, clerks: { early: 1 } }], "en", days)).toBe("Fri 19 June clerks: 1 early fewer");
    expect(told([own, { ...own, clerks: {} }, { ...own, clerks: {} }], "en", days)).toBe("clerks: 2 early fewer");
  });

  it("says of several targets how sure each is to be, and which is the least sure of every roster", () => {
    const base = sampleStaffing();
    const told = (result: StaffingResult): string => staffingText(result, { language: "en", colors: PLAIN, columns: 120 });
    const text = told(base);
    expect(base.targets).toHaveLength(2);
    expect(text).toMatch(/yuan +hours +least sure passes +asked/u);
    expect(text).toMatch(/2,575 .*\) +\d\d% +← /u);
    expect(text).toContain("The least sure target of each is: 3-minute manual reply rate.");
    const [one] = base.targets;
    expect(told({ ...base, targets: [one] })).not.toContain("least sure");
  });

  it("stands in the terminal whole, on further lines where it is long, below its figures where the terminal is narrow", () => {
    const crowd = (agents: number) => Object.fromEntries(["early", "late", "half", "night"].map((shift) => [shift, agents]));
    const [roster, other] = [{ "pre-sale-of-the-flagship": crowd(5), "after-sale-of-the-flagship": crowd(3) }, { "pre-sale-of-the-flagship": crowd(4), "after-sale-of-the-flagship": crowd(4) }];
    const result = sampleStaffing({ roster, curve: [{ ...samplePoint(4, 4, 0.2), roster: other }] });
    for (const columns of [48, 80, 120]) {
      const lines = staffingText(result, { language: "en", colors: PLAIN, columns }).split("\n");
      const curve = lines.slice(lines.indexOf("Cost and chance of passing"));
      expect(curve.filter((line) => displayWidth(line) > columns)).toEqual([]);
      const text = curve.join(" ").replaceAll(/\s+/gu, " ");
      expect(text).toContain("after-sale-of-the-flagship: 1 night more, 1 early more, 1 late more and 1 half more");
      expect(text).not.toContain("…");
    }
  });
});
