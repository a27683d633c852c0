import { describe, expect, it } from "vitest";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { scenarioFigure } from "../../../src/scenario/scenarioFigure.ts";
import { withFigureAt } from "../../../src/staffing/sensitivity/withFigureAt.ts";

const TEXT = `
replycast: 1
name: values
platform: pinduoduo
days: 2
arrivals: { pre.sale: { consultsPerDay: [100, 300] }, live: { consultsPerDay: { orders: 50, consultsPerOrder: 0.4 } } }
events: [{ name: push, from: "2026-01-05T20:00", to: "2026-01-05T22:00", shape: { points: [["2026-01-05T20:00", 1], ["2026-01-05T21:00", 3], ["2026-01-05T22:00", 1]] } }]
conversations: { pre.sale: { patience: never, handle: { lognormal: { mean: 20, cv: 0.5 } } } }
roster: { desk: { early: 2 } }
`;
const SCENARIO = parseScenario(TEXT);

function figureAt(scenario: Scenario, path: string): number | undefined {
  return scenarioFigure(scenario, path).value;
}

/** Its numbers to nine places, since multiplying there and back rounds. */
function withoutDigits(scenario: Scenario): unknown {
  return JSON.parse(JSON.stringify(scenario, (_key, value: unknown) => (typeof value === "number" ? Number(value.toPrecision(9)) : value)));
}

describe("a value of a scenario by its path", () => {
  it("is a number, the mean of a law, or the mean of a list of numbers, names with dots included", () => {
    expect(figureAt(SCENARIO, "teams.desk.cap")).toBe(10);
    expect(figureAt(SCENARIO, "arrivals.pre.sale.consultsPerDay")).toBe(200);
    expect(figureAt(SCENARIO, "arrivals.pre.sale.consultsPerDay.1")).toBe(300);
    expect(figureAt(SCENARIO, "arrivals.live.consultsPerDay.orders")).toBe(50);
    expect(figureAt(SCENARIO, "conversations.pre.sale.handle")).toBe(20);
    expect(figureAt(SCENARIO, "conversations.pre.sale.handle.lognormal.cv")).toBe(0.5);
    expect(figureAt(SCENARIO, "events.0.shape.points.1.1")).toBe(3);
  });

  it("is none where the path leads to nothing, to a name, or to a law without a mean", () => {
    for (const path of ["teams.nobody.cap", "bot.smart.resolves", "platform", "teams.desk", "conversations.pre.sale.patience", "events.7.shape.step", ""]) expect(figureAt(SCENARIO, path)).toBeUndefined();
  });

  it("is the one that was put there, and nothing else has changed", () => {
    for (const path of ["teams.desk.cap", "arrivals.pre.sale.consultsPerDay", "conversations.pre.sale.handle", "events.0.shape.points.1.1", "roster.desk.early"]) {
      const moved = withFigureAt(SCENARIO, path, 7);
      expect(figureAt(moved, path)).toBeCloseTo(7, 12);
      expect(withoutDigits(withFigureAt(moved, path, figureAt(SCENARIO, path) ?? 0))).toEqual(withoutDigits(SCENARIO));
    }
    expect(withFigureAt(SCENARIO, "arrivals.pre.sale.consultsPerDay", 100).arrivals["pre.sale"].consultsPerDay).toEqual([50, 150]);
    expect(withFigureAt(SCENARIO, "conversations.pre.sale.handle", 40).conversations["pre.sale"].handle).toEqual({ lognormal: { mean: 40, cv: 0.5 } });
  });

  it("equals what a setting of that path gives", () => {
    expect(withFigureAt(SCENARIO, "conversations.live.handle.lognormal.mean", 33)).toEqual(parseScenario(TEXT, "set", ["conversations.live.handle.lognormal.mean=33"]));
    expect(withFigureAt(SCENARIO, "teams.desk.noShow", 0.1)).toEqual(parseScenario(TEXT, "set", ["teams.desk.noShow=10%"]));
  });
});
