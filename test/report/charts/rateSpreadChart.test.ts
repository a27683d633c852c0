import { describe, expect, it } from "vitest";
import type { RuleResult } from "../../../src/experiment/result.ts";
import { spreadInput } from "../../../src/report/charts/rateSpreadChart.ts";

function ruleOf(spreads: readonly NonNullable<RuleResult["days"][number]["spread"]>[], target?: number): Pick<RuleResult, "days" | "target"> {
  return {
    days: spreads.map((spread, day) => ({ date: `2026-06-1${day}`, rate: { level: 0.95, replications: 10, method: "ratio" }, units: 1, spread })),
    ...(target === undefined ? {} : { target: { operator: ">=", value: target, source: "target" } }),
  };
}
const DAYS = [{ from: 0.7, width: 0.1, replications: [1, 2, 1] }, { from: 0.8, width: 0.1, replications: [3, 1] }];

describe("the rows of a rate's spread", () => {
  it("are the shares of one day's replications, each stretch on its side of what is asked", () => {
    expect(spreadInput(ruleOf(DAYS, 0.8), 0).rows).toEqual([
      { from: 0.7, to: 0.8, share: 0.25, side: 0, target: 0.8 }, { from: 0.8, to: 0.9, share: 0.5, side: 1, target: 0.8 }, { from: 0.9, to: 1, share: 0.25, side: 1, target: 0.8 },
    ]);
  });

  it("add up all days where all are shown", () => {
    expect(spreadInput(ruleOf(DAYS), undefined).rows).toMatchObject([{ from: 0.7, share: 0.125, side: 2 }, { from: 0.8, share: 0.625, side: 2 }, { from: 0.9, share: 0.25, side: 2 }]);
  });

  it("leave out a limit that lies far from all rates, and end at 100 %", () => {
    expect(spreadInput(ruleOf([{ from: 0.98, width: 0.01, replications: [1, 2, 5] }], 0.5), 0).rows).toEqual([
      { from: 0.98, to: 0.99, share: 0.125, side: 1 }, { from: 0.99, to: 1, share: 0.875, side: 1 },
    ]);
  });

  it("are none of results that do not tell it", () => {
    expect(spreadInput({ days: [{ date: "2026-06-10", rate: { level: 0.95, replications: 10, method: "ratio" }, units: 1 }] }, 0).rows).toEqual([]);
  });
});
