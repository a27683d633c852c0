import { describe, expect, it } from "vitest";
import { fittedFit } from "../../src/calibration/fittedFit.ts";
import { PartBuilder } from "../../src/calibration/partBuilder.ts";
import { scaledRange } from "../../src/calibration/scaledRange.ts";

describe("a part of a calibration", () => {
  it("has each number at its path and tells how it was found", () => {
    const part = new PartBuilder();
    const fit = fittedFit({ value: 60, lower: 55, upper: 66 }, 400, "gaps");
    part.put(["conversations", "desk", "think"], fit, { exponential: { mean: 60 } });
    part.write(["conversations", "desk", "silentShare"], 0.5);
    expect(part.part().written).toEqual({ conversations: { desk: { think: { exponential: { mean: 60 } }, silentShare: 0.5 } } });
    expect(part.part().fits).toEqual({ "conversations.desk.think": { value: 60, lower: 55, upper: 66, level: 0.9, n: 400, of: "gaps", source: "fitted" } });
  });

  it("gives a block of its own to a stream whose name every object inherits", () => {
    const part = new PartBuilder();
    part.write(["arrivals", "constructor", "consultsPerDay"], 100);
    expect(Object.entries(part.part().written.arrivals as object)).toEqual([["constructor", { consultsPerDay: 100 }]]);
    expect(Object.keys(Object)).toEqual([]);
  });
});

describe("a number that the log tells", () => {
  it("has limits only where there are any, and of a law what is known beside its mean", () => {
    expect(fittedFit({ value: 3 }, 12, "agents")).toEqual({ value: 3, level: 0.9, n: 12, of: "agents", source: "fitted" });
    expect(fittedFit({ value: 3, upper: 4 }, 12, "turns", { family: "geometric", cv: { value: 0.8 } })).toEqual({ value: 3, upper: 4, level: 0.9, n: 12, of: "turns", family: "geometric", cv: { value: 0.8 }, source: "fitted" });
  });

  it("is scaled with its limits", () => {
    expect(scaledRange({ value: 2, lower: 1, upper: 4 }, 3)).toEqual({ value: 6, lower: 3, upper: 12 });
    expect(scaledRange({ value: 2 }, 3)).toEqual({ value: 6 });
  });
});
