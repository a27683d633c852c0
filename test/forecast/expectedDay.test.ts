import { describe, expect, it } from "vitest";
import { playReplication } from "../../src/engine/replication.ts";
import { arrivalsOnly } from "../../src/forecast/event/arrivalsOnly.ts";
import { dayScenario } from "../../src/forecast/today/dayScenario.ts";
import { expectedDay } from "../../src/forecast/today/expectedDay.ts";
import { compileModel } from "../../src/model/compileModel.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import { DAY_MS } from "../../src/time/units.ts";

const REPLICATIONS = 60;
const DAYS = 4;

/** A sale with its event on the second day; after-sale follows it after a day or so. */
const shop = parseScenario(JSON.stringify({
  replycast: 1, name: "after a sale", platform: "pinduoduo", start: "2026-11-10", days: DAYS, seed: "after a sale",
  arrivals: {
    sales: { consultsPerDay: [100, 300, 150, 100], busynessCv: 0 },
    care: { afterSale: true, follows: { stream: "sales", share: 0.35, lag: { lognormal: { mean: "30h", cv: 0.5 } } } },
  },
  events: [{ name: "evening", from: "2026-11-11T20:00", to: "2026-11-12", streams: ["sales"], shape: { step: 3 } }],
  roster: { sales: { early: 1 }, care: { early: 1 } },
}));

describe("what a day is expected to bring", () => {
  const model = compileModel(arrivalsOnly(shop), 0);
  const counts = new Map(model.streams.map(({ name }) => [name, new Float64Array(DAYS)]));
  for (let replication = 0; replication < REPLICATIONS; replication++) {
    const { conversations } = playReplication(model, replication);
    for (let row = 0; row < conversations.count; row++) {
      const day = Math.floor(conversations.openedAt[row] / DAY_MS);
      const ofStream = counts.get(model.streams[conversations.stream[row]].name);
      if (ofStream !== undefined && day < DAYS) ofStream[day]++;
    }
  }

  it.each([[2, "2026-11-12"], [3, "2026-11-13"]])("goes with the days before it, whose sales are followed (day %d)", (day, date) => {
    const { scenario, upTo } = dayScenario(shop, date);
    const expected = expectedDay(scenario, upTo);
    for (const name of ["sales", "care"]) {
      const mean = (counts.get(name)?.[day] ?? 0) / REPLICATIONS;
      const sum = Array.from(expected.get(name)?.prior.means ?? []).reduce((all, each) => all + each, 0);
      // Counts are Poisson.
      expect(Math.abs(sum - mean)).toBeLessThan(4 * Math.sqrt(mean / REPLICATIONS));
    }
  });

  it("has days like itself before a date that is none of the scenario's", () => {
    const { scenario, upTo, standsFor } = dayScenario(shop, "2026-11-20");
    expect([upTo, standsFor]).toEqual([undefined, "2026-11-13"]);
    const expected = expectedDay(scenario, upTo);
    const sum = (name: string): number => Array.from(expected.get(name)?.prior.means ?? []).reduce((all, each) => all + each, 0);
    expect(sum("care") / sum("sales")).toBeCloseTo(0.35, 2);
  });
});
