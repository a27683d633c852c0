import { describe, expect, it } from "vitest";
import { eventLines, incidentLines } from "../../src/report/eventLines.ts";
import { wordsOf } from "../../src/report/words/wordsOf.ts";
import type { Incident, Scenario, ScenarioEvent } from "../../src/scenario/scenario.ts";
import { sampleScenario } from "./sampleScenario.ts";

const PLAIN: Scenario = { ...sampleScenario("a", ["2026-06-17", "2026-06-18"]), days: 2, warmUp: 0, start: "2026-06-17" };
const EN = wordsOf("en");
const event = (day: number, more: Partial<ScenarioEvent> = {}): ScenarioEvent => ({
  name: `rush 2026-06-${day}`, streams: ["pre-sale"], from: `2026-06-${day}T19:00`, to: `2026-06-${day}T22:00`, shape: { step: 2 }, upliftCv: 0, ...more,
});
const absent = (day: number, to: string): Incident => ({ agentAbsent: { team: "desk", shift: "late", from: `2026-06-${day}T22:00`, to } });
const linesOf = (events: readonly ScenarioEvent[], change: Partial<Scenario> = {}): readonly string[] => eventLines({ ...PLAIN, events, ...change }, EN);

describe("what comes at the same time every day", () => {
  it("is told once, in the place of its first day", () => {
    const once = event(18, { name: "opening", from: "2026-06-18T08:00", to: "2026-06-18T09:00" });
    expect(linesOf([event(17), once, event(18)])).toEqual(["rush: ×2 every day 19:00–22:00", "opening: ×2 on Thu 18 June, 08:00–09:00"]);
    expect(eventLines({ ...PLAIN, events: [event(17), event(18)] }, wordsOf("zh"))).toEqual(["rush：每天 19:00–22:00 ×2"]);
  });

  it("may be of any shape, and may end past midnight", () => {
    const points = (day: number): Partial<ScenarioEvent> => ({ shape: { points: [[`2026-06-${day}T19:00`, 1], [`2026-06-${day}T22:00`, 3]] } });
    expect(linesOf([event(17, points(17)), event(18, points(18))])).toEqual(["rush: up to ×3 every day 19:00–22:00"]);
    const fading = { shape: { spike: { factor: 3, decay: 1200 } } };
    expect(linesOf([event(17, fading), event(18, fading)])).toEqual(["rush: ×3 at 19:00 every day, fading over 20 min"]);
    expect(incidentLines({ ...PLAIN, incidents: [absent(17, "2026-06-18T02:00"), absent(18, "2026-06-19T02:00")] }, EN)).toEqual(["an agent of desk, late, is absent every day 22:00–26:00"]);
  });

  it("is told day by day where a day is left out or is another", () => {
    expect(linesOf([event(17), event(18)], { warmUp: 1 })).toHaveLength(2);
    expect(linesOf([event(17), event(18, { shape: { step: 3 } })])).toHaveLength(2);
    expect(linesOf([event(17), event(18, { to: "2026-06-18T23:00" })])).toHaveLength(2);
    expect(linesOf([event(17)], { days: 1 })[0]).toContain("on Wed 17 June, 19:00");
  });

  it("is told as often a day as it comes", () => {
    const incidents = [17, 18].flatMap((day) => [absent(day, `2026-06-${day}T23:00`), absent(day, `2026-06-${day}T23:00`)]);
    expect(incidentLines({ ...PLAIN, incidents }, EN)).toHaveLength(2);
  });
});
