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

  it("is plain data with all that a scenario can have", () => {
    const [from, to] = ["2026-06-01T10:00", "2026-06-01T11:00"];
    const model = compileModel(deskScenario({
      consultsPerDay: 300, stream: { pages: { "order-detail": 1 }, spamShare: 0.1, returnShare: 0.1, follows: { stream: "buyers", lag: { constant: 60 }, share: 0 } },
      team: { shrinkage: 0.1, noShow: 0.1, lateness: 60, cap: { "08:00": 2, "20:00": 3 }, agents: [{ name: "Li", handleFactor: 0.9 }] },
      bot: { smart: { resolves: 0.5, quota: 10, fallback: 5 }, selfService: { share: 0.1, resolves: 0.5 } },
      events: [{ name: "live", streams: ["buyers"], from, to, shape: { livestream: { ramp: 60, pushEvery: 600, peak: 3, pushLength: 60, tail: 60, level: 2 } }, upliftCv: 0.3 }],
      incidents: [{ deskDown: { from, to } }, { botOut: { from, to } }, { burst: { stream: "buyers", from, to, factor: 2 } }, { agentAbsent: { team: "desk", shift: "day", from, to } }],
      reserve: { team: "desk", agents: 1, when: { pool: "> 3" }, delay: 60, stay: 600, costPerCall: 0 },
      work: [{ name: "refunds", team: "desk", perDay: 5, handle: { constant: 60 }, between: ["08:00", "20:00"] }],
    }), 0);
    expect(structuredClone(model)).toEqual(model);
  });
});
