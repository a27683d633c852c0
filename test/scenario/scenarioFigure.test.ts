import { describe, expect, it } from "vitest";
import { scenarioFigure } from "../../src/scenario/scenarioFigure.ts";

const FORM = { arrivals: { "a.b": { consultsPerDay: [10, 20] }, a: { b: { consultsPerDay: 3 } } }, events: [{ shape: { step: 4 } }], name: "x" };

describe("a figure of a scenario", () => {
  it("is found by its path, in lists by number, and by the longest name where names have dots", () => {
    expect(scenarioFigure(FORM, "events.0.shape.step")).toEqual({ path: ["events", "0", "shape", "step"], value: 4, form: "number" });
    expect(scenarioFigure(FORM, "arrivals.a.b.consultsPerDay.1")).toEqual({ path: ["arrivals", "a.b", "consultsPerDay", "1"], value: 20, form: "number" });
  });

  it("is the mean of a distribution or of a list of numbers", () => {
    expect(scenarioFigure(FORM, "arrivals.a.b.consultsPerDay")).toEqual({ path: ["arrivals", "a.b", "consultsPerDay"], value: 15, form: "list" });
    expect(scenarioFigure({ handle: { gamma: { mean: 16, cv: 2 } } }, "handle")).toEqual({ path: ["handle"], value: 16, form: "law" });
    expect(scenarioFigure({ patience: "never" }, "patience")).toEqual({ path: ["patience"] });
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
