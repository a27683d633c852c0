import { describe, expect, it } from "vitest";
import { faultsOf, scenarioOf, SIX_LINES } from "./scenarioText.ts";

const valueOf = (value: string) => scenarioOf(`${SIX_LINES}value: ${value}\n`).value;

describe("value", () => {
  it("has conversion falling with the first reply, fines as the rules name them, and no order value that nobody gave", () => {
    expect(scenarioOf(SIX_LINES).value).toEqual({ conversionByFirstReply: [[30, 0.41], [60, 0.35], [180, 0.22], ["later", 0.12]], fines: true, registration: [] });
  });

  it("is what the file says", () => {
    expect(valueOf("{ conversionByFirstReply: [[20s, 50%], [5m, 0.2], [later, 0]], orderValue: 80, fines: 500, industryStandard: 75%, registration: [2026-06-20, 2026-07-01] }")).toEqual({
      conversionByFirstReply: [[20, 0.5], [300, 0.2], ["later", 0]], orderValue: 80, fines: 500, industryStandard: 0.75, registration: ["2026-06-20", "2026-07-01"],
    });
    expect(valueOf("{ fines: false }").fines).toBe(false);
  });

  it.each([
    ["durations that fall", "{ conversionByFirstReply: [[60s, 0.4], [30s, 0.5]] }", "value.conversionByFirstReply.1.0 is 30 s, not above the one before it (60 s)"],
    ["later before the end", "{ conversionByFirstReply: [[later, 0.4], [30s, 0.5]] }", "value.conversionByFirstReply.1.0 is 30 s, not above the one before it (later)"],
    ["no list at all", "{ conversionByFirstReply: [] }", "value.conversionByFirstReply is an empty list"],
    ["a share without a duration", "{ conversionByFirstReply: [0.4] }", "value.conversionByFirstReply.0 is 0.4"],
    ["a share above 1", "{ conversionByFirstReply: [[30s, 40]] }", "value.conversionByFirstReply.0.1 is 40"],
    ["an order of less than nothing", "{ orderValue: -1 }", "value.orderValue is -1"],
    ["fines of less than nothing", "{ fines: -1 }", "value.fines is -1"],
    ["a standard above 1", "{ industryStandard: 75 }", "value.industryStandard is 75"],
    ["a date that is none", "{ registration: [2026-06-31] }", 'value.registration.0 is "2026-06-31"'],
    ["an unknown key", "{ orderValues: 3 }", "value.orderValues is not a known key"],
  ])("refuses %s", (_what, value, found) => {
    const faults = faultsOf(`${SIX_LINES}value: ${value}\n`);
    expect(faults.map((fault) => fault.found)).toEqual([found]);
    expect(faults[0].mend).not.toBe("");
  });
});
