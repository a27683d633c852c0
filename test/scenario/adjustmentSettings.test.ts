import { describe, expect, it } from "vitest";
import { adjusted, adjustmentsOf } from "../../src/scenario/adjusted.ts";
import { adjustmentSettings } from "../../src/scenario/adjustmentSettings.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import { parseDocument } from "../../src/document/parseDocument.ts";
import { readScenario } from "../../src/scenario/readScenario.ts";
import { withSettings } from "../../src/scenario/withSettings.ts";

const PLAIN = `replycast: 1
platform: pinduoduo
arrivals: { pre-sale: { consultsPerDay: 100 } }
events: [{ name: sale, streams: [pre-sale], from: 2026-01-05T20:00, to: 2026-01-05T22:00, shape: { step: 5 } }]
teams: { pre-sale: { cap: { "08:00": 8, "20:00": 12 }, agents: [{ name: Anna, handleFactor: 2 }] } }
roster: { pre-sale: { early: 3, late: 1 } }
`;
const TEXTS = { "without bots": PLAIN, "with a menu": `${PLAIN}bot: { selfService: { share: 50%, resolves: 40% } }\n`, "with five questions": `${PLAIN}bot: { faq: {} }\n`, "with agents by day": PLAIN.replace("roster: ", "days: 2\nroster:\n  - { pre-sale: { early: 1, late: 2 } }\n  - ") };

describe("what is turned, as settings", () => {
  it("names the key and its value", () => {
    const scenario = parseScenario(PLAIN);
    const as = adjustmentsOf(scenario);
    expect(adjustmentSettings(scenario, as)).toEqual([]);
    expect(adjustmentSettings(scenario, { ...as, agents: { "pre-sale": { early: 3, late: 2 } } })).toEqual(["roster.pre-sale.late=2"]);
  });

  it.each(Object.entries(TEXTS))("makes of the file the scenario that was played, %s", (_, text) => {
    const scenario = parseScenario(text);
    const as = adjustmentsOf(scenario);
    for (const bots of [0, 0.1, 0.6]) {
      const turned = { agents: { "pre-sale": { early: 4, late: 0 } }, caps: { "pre-sale": { "08:00": 5, "20:00": 12 } }, meals: { early: as.meals["early"].map((time) => time + 900_000) }, events: 1.5, consults: 1.25, handling: 1.5, bots };
      expect(readScenario(withSettings(parseDocument(text, "scenario"), adjustmentSettings(scenario, turned)))).toEqual(adjusted(scenario, turned));
    }
  });
});
