import { describe, expect, it } from "vitest";
import { playablePacks } from "../../src/report/playablePacks.ts";
import { whyNotPlayable } from "../../src/report/whyNotPlayable.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import { withoutReplayTimes } from "../../src/scenario/withoutReplayTimes.ts";

const PLAIN = `replycast: 1
platform: pinduoduo
arrivals: { pre-sale: { consultsPerDay: 100 } }
roster: { pre-sale: { early: 2, late: 1 } }
`;

describe("what a page plays on", () => {
  it("is a scenario that says all by itself, also of several shops", () => {
    expect(playablePacks(parseScenario(PLAIN))?.length).toBeGreaterThan(0);
    const shops = parseScenario(`${PLAIN.replace("{ consultsPerDay", "{ shop: red, consultsPerDay").replace("platform: pinduoduo\n", "")}shops: { red: { platform: pinduoduo } }\n`);
    expect(playablePacks(shops)?.length).toBeGreaterThan(0);
  });

  it("is none whose conversations or profile stand in a log, whether it was read or not", () => {
    for (const text of [PLAIN.replace("consultsPerDay: 100", "replay: log.csv"), PLAIN.replace("consultsPerDay: 100", "consultsPerDay: 100, profile: { from: log.csv }")]) {
      const scenario = parseScenario(text);
      const read = { ...scenario, arrivals: { "pre-sale": { ...scenario.arrivals["pre-sale"], replayTimes: [1] } } };
      for (const each of [scenario, read, withoutReplayTimes(read)]) {
        expect(playablePacks(each)).toBeUndefined();
        expect(whyNotPlayable(each)).toBe("arrivals");
      }
    }
  });

  it("is none that is judged by a rule from a file", () => {
    const scenario = { ...parseScenario(PLAIN), rules: ["own.yaml"] };
    expect(playablePacks(scenario)).toBeUndefined();
    expect(whyNotPlayable(scenario)).toBe("rules");
  });
});
