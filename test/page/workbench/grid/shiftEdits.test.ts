import { describe, expect, it } from "vitest";
import { movedShift, withAgents, withBeginning, withEnd, withMealAt, withPaintedShift, withoutBar } from "../../../../src/page/workbench/grid/shiftEdits.ts";
import { gridEndMs, shiftBars } from "../../../../src/page/workbench/grid/shiftBars.ts";
import { parseScenario } from "../../../../src/scenario/parseScenario.ts";
import type { Shift } from "../../../../src/scenario/scenario.ts";
import { HOUR_MS, MINUTE_MS } from "../../../../src/time/units.ts";

const EARLY: Shift = { from: "08:00", to: "17:00", breaks: [{ from: "12:00", length: 3600, waves: 2 }], atEnd: "finish", stopNewBefore: 0 };

const TEXT = `replycast: 1
platform: pinduoduo
start: 2026-06-17
warmUp: 1
days: 2
arrivals: { shop: { consultsPerDay: 600 } }
shifts:
  long: { from: "20:00", to: "26:00" }
roster:
  shop: { early: 4, long: 2 }
`;
const BY_DAY = TEXT.replace("  shop: { early: 4, long: 2 }\n", "  - shop: { early: 4 }\n  - shop: { early: 5 }\n  - shop: { early: 6, late: 1 }\n");

describe("a bar", () => {
  it("is moved with its meals, and begins on its day however far it is pulled", () => {
    expect(movedShift(EARLY, 90 * MINUTE_MS)).toMatchObject({ from: "09:30", to: "18:30", breaks: [{ from: "13:30" }] });
    expect(movedShift(EARLY, -20 * HOUR_MS)).toMatchObject({ from: "00:00", to: "09:00", breaks: [{ from: "04:00" }] });
    expect(movedShift(EARLY, 20 * HOUR_MS)).toMatchObject({ from: "23:45", to: "32:45", breaks: [{ from: "27:45" }] });
  });

  it("is pulled at its ends, stays as long as its meals need and no longer than a day, and takes its meals along", () => {
    expect(withBeginning(EARLY, 9 * HOUR_MS)).toMatchObject({ from: "09:00", to: "17:00", breaks: [{ from: "12:00" }] });
    expect(withBeginning(EARLY, 13 * HOUR_MS)).toMatchObject({ from: "13:00", breaks: [{ from: "13:00" }] });
    expect(withBeginning(EARLY, 30 * HOUR_MS)).toMatchObject({ from: "15:00", breaks: [{ from: "15:00" }] });
    expect(withEnd(EARLY, 13 * HOUR_MS)).toMatchObject({ to: "13:00", breaks: [{ from: "11:00" }] });
    expect(withEnd(EARLY, 0)).toMatchObject({ to: "10:00", breaks: [{ from: "08:00" }] });
    expect(withEnd(EARLY, 47 * HOUR_MS)).toMatchObject({ to: "32:00" });
  });

  it("keeps its meals apart where a shorter shift pushes them together", () => {
    const two: Shift = { ...EARLY, breaks: [{ from: "10:00", length: 1800, waves: 1 }, { from: "15:00", length: 1800, waves: 2 }] };
    expect(withEnd(two, 10 * HOUR_MS)).toMatchObject({ to: "10:00", breaks: [{ from: "08:00" }, { from: "08:30" }] });
  });

  it("has its meals moved inside it, and not onto each other", () => {
    expect(withMealAt(EARLY, 0, 13 * HOUR_MS).breaks).toMatchObject([{ from: "13:00" }]);
    expect(withMealAt(EARLY, 0, 20 * HOUR_MS).breaks).toMatchObject([{ from: "15:00" }]);
    const two: Shift = { ...EARLY, breaks: [...EARLY.breaks, { from: "15:00", length: 900, waves: 1 }] };
    expect(withMealAt(two, 0, 14 * HOUR_MS)).toBe(two);
  });
});

describe("a roster", () => {
  it("that is the same every day changes on all of them", () => {
    const scenario = parseScenario(TEXT);
    expect(withAgents(scenario, 2, "shop", "early", 7).roster).toEqual({ shop: { early: 7, long: 2 } });
    expect(withoutBar(scenario, 2, "shop", "long").roster).toEqual({ shop: { early: 4 } });
  });

  it("by day changes on the day alone", () => {
    const scenario = parseScenario(BY_DAY);
    expect(withAgents(scenario, 1, "shop", "early", 9).roster).toEqual([{ shop: { early: 4 } }, { shop: { early: 9 } }, { shop: { early: 6, late: 1 } }]);
    expect(withoutBar(scenario, 2, "shop", "late").roster).toEqual([{ shop: { early: 4 } }, { shop: { early: 5 } }, { shop: { early: 6 } }]);
  });

  it("takes a painted shift with one agent, in either direction; painted once more over the same times it has two", () => {
    const once = withPaintedShift(parseScenario(TEXT), 1, "shop", [14 * HOUR_MS, 9.5 * HOUR_MS]);
    expect(once.roster).toEqual({ shop: { "early": 4, "long": 2, "09:30-14:00": 1 } });
    expect(once.shifts["09:30-14:00"]).toEqual({ from: "09:30", to: "14:00", breaks: [], atEnd: "finish", stopNewBefore: 0 });
    expect(withPaintedShift(once, 1, "shop", [9.5 * HOUR_MS, 14 * HOUR_MS]).roster).toMatchObject({ shop: { "09:30-14:00": 2 } });
    expect(Object.keys(withPaintedShift(once, 1, "shop", [23 * HOUR_MS, 23 * HOUR_MS]).shifts)).toContain("23:00-23:30");
  });
});

describe("the grid", () => {
  it("shows a day's bars in the order of their beginnings, meals with all their waves, and ends on the hour after the last", () => {
    const bars = shiftBars(parseScenario(TEXT), 1);
    expect(bars.get("shop")).toEqual([
      { team: "shop", shift: "early", agents: 4, fromMs: 8 * HOUR_MS, toMs: 17 * HOUR_MS, meals: [{ fromMs: 12 * HOUR_MS, toMs: 14 * HOUR_MS, waves: 2 }] },
      { team: "shop", shift: "long", agents: 2, fromMs: 20 * HOUR_MS, toMs: 26 * HOUR_MS, meals: [] },
    ]);
    expect(gridEndMs(bars)).toBe(26 * HOUR_MS);
    expect(gridEndMs(shiftBars(parseScenario(BY_DAY), 2))).toBe(24 * HOUR_MS);
  });
});
