import { describe, expect, it } from "vitest";
import { agentRows, greatestFigure } from "../../src/report/charts/agentRows.ts";
import { sampleResult } from "./sampleResult.ts";
import { sampleAgents } from "./sampleShops.ts";

describe("an agent's cells", () => {
  const { intervals } = sampleResult();
  const agents = sampleAgents(intervals.length);
  const always = (): boolean => true;

  it("of occupancy are those in which it is on duty", () => {
    const rows = agentRows(agents, intervals, "occupancy", always);
    expect(rows).toHaveLength(3 * 9 * 4);
    expect(new Set(rows.map(({ agent, value }) => `${agent} ${value}`))).toEqual(new Set(["desk/early/1 0.62"]));
  });

  it("of open conversations are also those in which it finishes some", () => {
    expect(agentRows(agents, intervals, "open", always)).toHaveLength(3 * 10 * 4);
  });

  it("are those of the day chosen, at their wall-clock times", () => {
    const rows = agentRows(agents, intervals, "open", (start) => start.startsWith("2026-06-18"));
    expect(rows).toHaveLength(40);
    expect(rows[0]).toEqual({ agent: "desk/early/1", t: Date.UTC(2026, 5, 18, 8), end: Date.UTC(2026, 5, 18, 8, 15), occupancy: 0.62, open: 3.2, value: 3.2 });
  });

  it("span as many quarter-hours as keep them few enough to be drawn: occupancy is then that of the time on duty", () => {
    const [busy] = agents;
    const halves = { ...busy, intervals: { ...busy.intervals, onDuty: busy.intervals.onDuty.map((there, quarter) => (quarter % 2 === 0 ? there : there / 2)), occupancy: busy.intervals.onDuty.map((there, quarter) => (quarter % 2 === 0 ? there * 0.8 : there * 0.2)) } };
    const many = Array.from({ length: 60 }, (_, index) => ({ ...halves, name: `agent ${index}` }));
    const rows = agentRows(many, intervals, "occupancy", always);
    expect(rows).toHaveLength((60 * 3 * 9 * 4) / 2);
    expect(rows[0]).toMatchObject({ t: Date.UTC(2026, 5, 17, 8), end: Date.UTC(2026, 5, 17, 8, 30), occupancy: expect.closeTo((0.8 + 0.2 / 2) / 1.5, 9), open: 3.2 });
    expect(agentRows(many, intervals, "occupancy", (start) => start.startsWith("2026-06-18"))).toHaveLength(60 * 36);
  });

  it("are darkest at a whole occupancy, or at the most open conversations of anybody", () => {
    expect(greatestFigure(agents, "occupancy")).toBe(1);
    expect(greatestFigure(agents, "open")).toBe(3.2);
    expect(greatestFigure([], "open")).toBe(1);
  });
});
