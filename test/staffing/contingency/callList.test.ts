import { describe, expect, it } from "vitest";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import type { Reserve } from "../../../src/scenario/scenario.ts";
import { callList } from "../../../src/staffing/contingency/callList.ts";
import { rotaOf } from "../../../src/staffing/rota/rotaOf.ts";

const SCENARIO = parseScenario(`
replycast: 1
name: two teams and an agency
platform: pinduoduo
start: 2026-06-18
days: 1
arrivals: { sale: { consultsPerDay: 100 }, after-sale: { consultsPerDay: 50, afterSale: true } }
teams: { sale: { streams: [sale], mayRefund: false }, after-sale: {}, agency: { streams: [sale, after-sale], minimumHours: 8 } }
roster: { sale: { early: 2, late: 1 }, after-sale: { middle: 1 }, agency: { early: 1 } }
`);
const CALL: Reserve = { team: "after-sale", agents: 2, when: { pool: "> 5" }, between: ["08:00", "24:00"], delay: 1800, stay: 7200, costPerCall: 0 };

describe("whom to call", () => {
  it("is told by role: own agents off shift, those of other teams, outsourced ones, each with what they lack", () => {
    const { callees } = callList(SCENARIO, CALL, "2026-06-18", rotaOf(SCENARIO));
    expect(callees.map(({ role, team, persons, shift, calls, needsRight }) => [role, team, persons.length, shift, calls, needsRight])).toEqual([
      ["own", "after-sale", 1, "middle", [["08:00", "08:30"], ["19:30", "23:00"]], false],
      ["crossing", "sale", 2, "early", [["16:30", "23:00"]], true],
      ["crossing", "sale", 1, "late", [["08:00", "12:30"], ["23:30", "24:00"]], true],
      ["outsourced", "agency", 1, "early", [["16:30", "23:00"]], false],
    ]);
    expect(callees.map(({ training }) => training.length)).toEqual([1, 3, 3, 4]);
    expect(callList(SCENARIO, { ...CALL, team: "sale" }, "2026-06-18", rotaOf(SCENARIO)).callees.every(({ needsRight }) => !needsRight)).toBe(true);
  });

  it("asks for no goods and policies of those who serve the same streams all day", () => {
    const same = { ...SCENARIO, teams: { ...SCENARIO.teams, "after-sale": { ...SCENARIO.teams["after-sale"], streams: ["sale"] } } };
    const crossing = callList(same, CALL, "2026-06-18", rotaOf(same)).callees.filter(({ role }) => role === "crossing");
    expect(crossing.map(({ training }) => training)).toEqual(crossing.map(() => ["activity"]));
    expect(crossing.length).toBeGreaterThan(0);
  });

  it("names the times at which too few can come, and how many must stand ready for them", () => {
    const { short, besides } = callList(SCENARIO, CALL, "2026-06-18", rotaOf(SCENARIO));
    expect(short).toEqual([{ from: "08:30", to: "12:30", people: 1 }, { from: "12:30", to: "16:30", people: 0 }, { from: "23:00", to: "23:30", people: 0 }, { from: "23:30", to: "24:00", people: 1 }]);
    expect(besides).toBe(2);
    expect(callList(SCENARIO, { ...CALL, between: ["17:00", "23:00"] }, "2026-06-18", rotaOf(SCENARIO))).toMatchObject({ short: [], besides: 0 });
  });

  it("is nobody without a rota, and where a stay is longer than the overtime of a day", () => {
    expect(callList(SCENARIO, CALL, "2026-06-18", undefined)).toEqual({ callees: [], short: [{ from: "08:00", to: "24:00", people: 0 }], besides: 2 });
    expect(callList(SCENARIO, { ...CALL, stay: 4 * 3600 }, "2026-06-18", rotaOf(SCENARIO)).callees).toEqual([]);
  });
});
