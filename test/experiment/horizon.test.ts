import { describe, expect, it } from "vitest";
import { horizonOf } from "../../src/experiment/horizon.ts";
import type { ScenarioEvent } from "../../src/scenario/scenario.ts";
import { deskScenario } from "../engine/playDesk.ts";

const event = (name: string, from: string, streams = ["buyers"]): ScenarioEvent => ({ name, streams, from, to: "2026-06-30T00:00", shape: { step: 2 }, upliftCv: 0 });
/** Judged from 2 June (one day of warm-up) to 4 June. */
const scenario = { ...deskScenario({ days: 3 }), warmUp: 1 };
const value = (changes: object) => ({ ...scenario, value: { ...scenario.value, ...changes } });

describe("the horizon", () => {
  it("knows registrations that lie in it or right after it, but on its first day, which has none before it", () => {
    const registration = ["2026-06-05", "2026-06-03", "2026-06-02", "2026-06-06", "2026-05-01", "2026-06-03"];
    expect(horizonOf(value({ registration })).registration).toEqual([1, 3]);
    expect(horizonOf(value({ industryStandard: 0.7 })).industryStandard).toBe(0.7);
  });

  it("knows events that take place once, and not those of every day", () => {
    const daily = ["2026-06-01", "2026-06-02", "2026-06-03", "2026-06-04"].map((date) => event(`live ${date}`, `${date}T20:00`));
    const events = [...daily, event("flash sale 2026-06-04", "2026-06-04T20:00"), event("sale", "2026-06-03T00:00"), event("sale", "2026-06-05T00:00")];
    expect(horizonOf({ ...scenario, events }).event).toEqual([1, 2, 3]);
    expect(horizonOf({ ...scenario, events: daily }).event).toEqual([]);
  });

  it("of one of several shops knows the events of its streams", () => {
    const stream = scenario.arrivals.buyers;
    const shops = { ...scenario, arrivals: { a: { ...stream, shop: "one" }, b: { ...stream, shop: "two" } }, events: [event("x", "2026-06-03T00:00", ["a"]), event("y", "2026-06-04T00:00", ["a", "b"])] };
    expect([horizonOf(shops, "one").event, horizonOf(shops, "two").event, horizonOf(shops).event]).toEqual([[1, 2], [2], [1, 2]]);
  });
});
