import { describe, expect, it } from "vitest";
import { scenarioFigure } from "../../src/scenario/scenarioFigure.ts";

const FORM = { arrivals: { "a.b": { consultsPerDay: [10, 20] }, a: { b: { consultsPerDay: 3 } } }, events: [{ shape: { step: 4 } }], name: "x" };

describe("a figure of a scenario", () => {
  it("is found by its path, in lists by number, and by the longest name where names have dots", () => {
    expect(scenarioFigure(FORM, "events.0.shape.step")).toEqual({ path: ["events", "0", "shape", "step"], value: 4 });
    expect(scenarioFigure(FORM, "arrivals.a.b.consultsPerDay.1")).toEqual({ path: ["arrivals", "a.b", "consultsPerDay", "1"], value: 20 });
  });

  it("is none where the path ends at text or a block, or leads on from a number", () => {
    expect(scenarioFigure(FORM, "name")).toEqual({ path: ["name"] });
    expect(scenarioFigure(FORM, "events.0.shape")).toEqual({ path: ["events", "0", "shape"] });
    expect(scenarioFigure(FORM, "events.0.shape.step.more")).toEqual({ path: ["events", "0", "shape", "step"] });
  });

  it("is missed with the names that are there", () => {
    expect(scenarioFigure(FORM, "events.0.shape.stepp")).toEqual({ path: ["events", "0", "shape"], missing: { step: "stepp", known: ["step"] } });
    expect(scenarioFigure(FORM, "")).toEqual({ path: [], missing: { step: "", known: ["arrivals", "events", "name"] } });
  });
});
