import { describe, expect, it } from "vitest";
import { compileModel } from "../../src/model/compileModel.ts";
import { DAY_MS } from "../../src/time/units.ts";
import { deskScenario } from "../engine/playDesk.ts";

describe("the frame of a model", () => {
  it("holds warm-up and judged days; staff plays on for the longest deadline after the last, and at least for a day", () => {
    const scenario = { ...deskScenario({ days: 3 }), warmUp: 2 };
    const { days, firstJudgedDay, horizonMs, endMs } = compileModel(scenario, 180_000);
    expect({ days, firstJudgedDay, horizonMs, endMs }).toEqual({ days: 5, firstJudgedDay: 2, horizonMs: 5 * DAY_MS, endMs: 6 * DAY_MS });
    expect(compileModel(scenario, 1.5 * DAY_MS).endMs).toBe(6.5 * DAY_MS);
  });

  it("is plain data that a thread can be given", () => {
    const model = compileModel(deskScenario({ laws: { handle: { lognormal: { mean: 20, cv: 1 } } } }), 0);
    expect(structuredClone(model)).toEqual(model);
  });
});
