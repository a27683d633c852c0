import { describe, expect, it } from "vitest";
import { rosterChanges } from "../../../src/page/workbench/results/rosterChanges.ts";
import { changeableKeys, keyPath, keyValue } from "../../../src/page/workbench/runs/changeableKeys.ts";
import { sampleStaffing } from "../../report/staffing/sampleStaffing.ts";

describe("a found roster for the scenario that is open", () => {
  const result = sampleStaffing();

  it("changes the roster alone where the scenario knows its shifts", () => {
    expect(rosterChanges(result, result.scenario.shifts)).toEqual([{ path: ["roster"], value: { desk: { early: 5, late: 6 } } }]);
  });

  it("brings along the shifts that people work in and that the scenario lacks or has otherwise", () => {
    const { early, ...others } = result.scenario.shifts;
    const changed = { ...others, early: { ...early, to: "15:00" } };
    expect(rosterChanges(result, changed).map(({ path }) => path)).toEqual([["shifts", "early"], ["roster"]]);
    expect(rosterChanges(result, undefined).map(({ path }) => path)).toEqual([["shifts", "early"], ["shifts", "late"], ["roster"]]);
  });
});

describe("what a variant may change", () => {
  it("offers people by shift and chats at once, each with what it is now", () => {
    const keys = changeableKeys(sampleStaffing().scenario);
    expect(keys.map(({ path }) => path)).toEqual(["roster.desk.early", "roster.desk.late", "teams.desk.cap"]);
    expect(keys[0].now).toBe(5);
  });

  it("reads paths and values as they are written", () => {
    expect(keyPath("teams.pre-sale.cap")).toEqual(["teams", "pre-sale", "cap"]);
    expect(keyPath("events.0.factor")).toEqual(["events", 0, "factor"]);
    expect([keyValue("12"), keyValue("90%"), keyValue("true"), keyValue('{"a":1}')]).toEqual([12, "90%", true, { a: 1 }]);
  });
});
