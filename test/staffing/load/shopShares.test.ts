import { describe, expect, it } from "vitest";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { shopShares } from "../../../src/staffing/load/shopShares.ts";

const desk = (arrivals: string, more = ""): Scenario => parseScenario(`
replycast: 1
platform: pinduoduo
shops:
  north: { platform: pinduoduo }
  south: { platform: pinduoduo }
arrivals: ${arrivals}
roster: { desk: { early: 2 } }
${more}`);
const GROUP = { teams: ["desk"], open: new Float64Array(96).fill(2) };

describe("the part of a shop in what a group of teams has open", () => {
  it("is that of its streams in the messages that are expected, quarter-hour by quarter-hour", () => {
    const between = (from: number, to: number): string => JSON.stringify(Array.from({ length: 24 }, (_, hour) => (hour >= from && hour < to ? 1 : 0)));
    const scenario = desk(`{ n: { shop: north, consultsPerDay: 100, profile: ${between(8, 16)} }, s: { shop: south, consultsPerDay: 300, profile: ${between(12, 24)} } }`, "conversations: { n: { turns: 4, burst: 1 }, s: { turns: 2, burst: 1 } }\nteams: { desk: {} }");
    const shares = shopShares(scenario, GROUP, "north");
    const at = (hour: number): number => Number(shares[hour * 4].toFixed(6));
    // an hour of north's brings 100 / 8 conversations of 4 turns, one of south's 300 / 12 of 2
    expect([at(7), at(9), at(13), at(20)]).toEqual([0, 1, 0.5, 0]);
    const others = shopShares(scenario, GROUP, "south");
    for (let quarter = 32; quarter < 96; quarter++) expect(shares[quarter] + others[quarter]).toBeCloseTo(1, 12);
  });

  it("counts a stream that follows another as what is open, and leaves out what the group does not serve", () => {
    const scenario = desk(`{ n: { shop: north, consultsPerDay: 100, profile: ${JSON.stringify(new Array(24).fill(1))} }, s: { shop: south, follows: { stream: n, lag: 1h, share: 0.5 } } }`, "conversations: { n: { turns: 3, burst: 1 }, s: { turns: 3, burst: 1 } }\nteams: { desk: {} }");
    expect(shopShares(scenario, GROUP, "south")[40]).toBeCloseTo(1 / 3, 6);
    const alone = desk("{ n: { shop: north, consultsPerDay: 100 }, s: { shop: south, consultsPerDay: 100 } }", "teams: { desk: { streams: [n] }, other: { streams: [s] } }");
    expect([...shopShares(alone, GROUP, "north")].filter((share) => share !== 0 && share !== 1)).toEqual([]);
    expect(Math.max(...shopShares(alone, GROUP, "south"))).toBe(0);
  });
});
