import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { InputFaults } from "../../src/errors/inputFault.ts";
import { adjusted, adjustmentsOf } from "../../src/scenario/adjusted.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import { HOUR_MS } from "../../src/time/units.ts";

const folder = join(import.meta.dirname, "..", "..", "scenarios");
const read = (name: string) => parseScenario(readFileSync(join(folder, name), "utf8"));
const EXAMPLES = readdirSync(folder).filter((name) => name.endsWith(".yaml") && !readFileSync(join(folder, name), "utf8").includes("\nextends:"));

const TEXT = `replycast: 1
platform: pinduoduo
days: 2
arrivals: { pre-sale: { consultsPerDay: [100, 200] } }
events: [{ name: sale, streams: [pre-sale], from: 2026-01-05T20:00, to: 2026-01-05T22:00, shape: { step: 5 } }]
bot: { selfService: { share: 50%, resolves: 40% } }
teams: { pre-sale: { cap: 8, agents: [{ name: Anna, handleFactor: 2 }] } }
roster:
  - { pre-sale: { early: 3, late: 1 } }
  - { pre-sale: { early: 2, late: 2 } }
`;

describe("a scenario turned by hand", () => {
  it.each(EXAMPLES)("%s stays as it is where nothing is turned", (name) => {
    const scenario = read(name);
    expect(adjusted(scenario, adjustmentsOf(scenario))).toBe(scenario);
  });

  it("has as many agents more or fewer on each day as on the day with most of them", () => {
    const scenario = parseScenario(TEXT);
    const as = adjustmentsOf(scenario);
    expect(as.agents).toEqual({ "pre-sale": { early: 3, late: 2 } });
    expect(adjusted(scenario, { ...as, agents: { "pre-sale": { early: 4, late: 0 } } }).roster).toEqual([{ "pre-sale": { early: 4, late: 0 } }, { "pre-sale": { early: 3, late: 0 } }]);
    expect(() => adjusted(scenario, { ...as, agents: { "pre-sale": { early: 0, late: 0 } } })).toThrow(InputFaults);
  });

  it("has another cap, slower hands, those of named agents too, and meals at other times", () => {
    const scenario = parseScenario(TEXT);
    const as = adjustmentsOf(scenario);
    const [meal] = as.meals["early"];
    const changed = adjusted(scenario, { ...as, caps: { "pre-sale": 12 }, handling: 1.5, meals: { ...as.meals, early: [meal + HOUR_MS] } });
    expect(changed.teams["pre-sale"]).toMatchObject({ cap: 12, handleFactor: 1.5, agents: [{ name: "Anna", handleFactor: 3 }] });
    expect(adjustmentsOf(changed).meals["early"]).toEqual([meal + HOUR_MS]);
    expect(changed.shifts["late"]).toEqual(scenario.shifts["late"]);
  });

  it("has more conversations, less of what the event adds, and bots that settle the share that is asked", () => {
    const scenario = parseScenario(TEXT);
    const as = adjustmentsOf(scenario);
    const changed = adjusted(scenario, { ...as, consults: 1.5, events: 0.5, bots: 0.36 });
    expect(changed.arrivals["pre-sale"].consultsPerDay).toEqual([150, 300]);
    expect(changed.events[0].shape).toEqual({ step: 3 });
    expect(as.bots).toBeCloseTo(0.2, 9);
    expect(changed.bot?.selfService).toMatchObject({ share: 0.9, resolves: 0.4 });
    expect(adjusted(scenario, { ...as, bots: 0 }).bot?.selfService?.resolves).toBe(0);
  });

  it("has other caps by the hour of the clock", () => {
    const scenario = parseScenario(TEXT.replace("cap: 8", 'cap: { "08:00": 8, "20:00": 12 }'));
    const as = adjustmentsOf(scenario);
    expect(as.caps).toEqual({ "pre-sale": { "08:00": 8, "20:00": 12 } });
    expect(adjusted(scenario, { ...as, caps: { "pre-sale": { "08:00": 8, "20:00": 6 } } }).teams["pre-sale"].cap).toEqual({ "08:00": 8, "20:00": 6 });
  });
});
