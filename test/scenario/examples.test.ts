import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/document/parseDocument.ts";
import { readScenario } from "../../src/scenario/readScenario.ts";

const example = (name: string) => readScenario(parseDocument(readFileSync(`scenarios/${name}.yaml`, "utf8"), `${name}.yaml`));

describe("the examples", () => {
  it("small-shop judges three registration days by the one-hour and the three-minute rule", () => {
    const scenario = example("small-shop");
    expect(scenario).toMatchObject({ platform: "pinduoduo", days: 3, warmUp: 1, arrivals: { shop: { consultsPerDay: 222 } } });
    expect(Object.keys(scenario.targets)).toEqual(["pinduoduo/effective-reply-60min", "pinduoduo/manual-reply-3min"]);
  });

  it("618-mid-shop brings 626 and 292 of 5,000 consults into the first two hours, 65 in 100 of them to people", () => {
    const { arrivals, days, warmUp } = example("618-mid-shop");
    const { consultsPerDay } = arrivals.sale;
    const profile = arrivals.sale.profile as readonly number[];
    expect(profile.slice(0, 2)).toEqual([626, 292]);
    expect(profile.reduce((sum, weight) => sum + weight, 0)).toBe(5000);
    expect(profile.slice(8, 23).every((weight) => weight >= 185 && weight <= 340)).toBe(true);
    expect(consultsPerDay).toEqual([0, 3250]);
    expect([warmUp, days]).toEqual([1, 1]);
  });

  it("livestream-kuaishou brings the evening session most of the day's conversations", () => {
    const { events, teams, roster } = example("livestream-kuaishou");
    expect(events.filter(({ from }) => from >= "2026-06-20T20:00")).toHaveLength(9);
    expect(teams.live.cap).toBe(12);
    expect(roster).toEqual({ live: { early: 20, late: 26, half: 14 } });
  });
});
