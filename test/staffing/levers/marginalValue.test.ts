import { describe, expect, it } from "vitest";
import { assessedDay } from "../../../src/experiment/assessedDay.ts";
import { inlineExecutor } from "../../../src/experiment/executor.ts";
import { rulePackById } from "../../../src/rules/rulePackCatalogue.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import { MARGINAL_FIRST, marginalValue } from "../../../src/staffing/levers/marginalValue.ts";
import { playVariants } from "../../../src/staffing/levers/playVariants.ts";

const RULE = "pinduoduo/manual-reply-3min";
const packs = [rulePackById(RULE, "test")];
const options = { replications: 60, executor: inlineExecutor };
/** Nobody is there from 12 to 13; nobody writes before 8, and the two who are there all day have plenty of time. */
const shop = parseScenario(JSON.stringify({
  replycast: 1, name: "shop", platform: "pinduoduo", start: "2026-09-01", seed: "hours",
  arrivals: { sales: { consultsPerDay: 160, profile: Array.from({ length: 24 }, (_, hour) => (hour < 8 || hour > 20 ? 0 : 1)) } },
  teams: { sales: { costPerHour: 30 } },
  shifts: { day: { from: "08:00", to: "22:00", breaks: [{ from: "12:00", length: 3600 }] } },
  roster: { sales: { day: 3 } }, rules: [RULE], targets: { [RULE]: { rate: ">= 94%" } },
}));
const found = marginalValue({ scenario: shop, packs }, options);

describe("the value of the next agent-hour", () => {
  it("is greatest in the hour in which nobody is there, and nothing where nobody writes", async () => {
    const { hours, rule, quantity, replications } = (await found)!;
    expect({ rule, quantity, replications, hours: hours.length }).toEqual({ rule: RULE, quantity: "share", replications: 60, hours: 24 });
    const best = hours.reduce((leading, hour) => ((hour.rate.value ?? 0) > (leading.rate.value ?? 0) ? hour : leading));
    expect(best).toMatchObject({ team: "sales", from: "12:00", to: "13:00", agentHours: 1, yuan: 30 });
    expect(best.rate.lower).toBeGreaterThan(0);
    expect(best.pass.lower).toBeGreaterThan(0);
    for (const night of hours.slice(0, 8)) expect(night.rate.value).toBe(0);
    expect(hours[23]).toMatchObject({ from: "23:00", to: "24:00" });
  });

  it("is the paired difference that one agent more for that hour makes, its intervals held together over all hours", async () => {
    const noon = (await found)!.hours[12];
    const extra = { ...shop, shifts: { ...shop.shifts, extra: { ...shop.shifts.day, from: "12:00", to: "13:00", breaks: [] } }, roster: { sales: { day: 3, extra: 1 } } };
    const played = await playVariants([shop, extra], packs, MARGINAL_FIRST, options);
    const rates = played!.map(({ simulation, table }) => {
      const { numerators, denominators } = assessedDay(table, 0, 0, simulation.rules[0].criterion);
      return numerators.reduce((sum, value) => sum + value, 0) / denominators.reduce((sum, value) => sum + value, 0);
    });
    expect(noon.rate.value).toBeCloseTo(rates[1] - rates[0], 12);
    expect(noon.rate.level).toBeCloseTo(1 - 0.05 / 24, 12);
  });

  it("is told of every team that is rostered, and of all judged days together", async () => {
    const two = parseScenario(JSON.stringify({
      replycast: 1, name: "two", platform: "pinduoduo", days: 2, arrivals: { a: { consultsPerDay: 20 }, b: { consultsPerDay: 20 } },
      roster: { a: { early: 1 }, b: { late: 1 } }, rules: [RULE], targets: { [RULE]: { rate: ">= 50%" } },
    }));
    const { hours } = (await marginalValue({ scenario: two, packs }, { ...options, replications: 4 }))!;
    expect(hours.map(({ team }) => team)).toEqual([...Array.from({ length: 24 }, () => "a"), ...Array.from({ length: 24 }, () => "b")]);
    expect(hours[0]).toMatchObject({ agentHours: 2, yuan: 50 });
  });

  it("is none where the run is stopped", async () => {
    const signal = { aborted: true, addEventListener: () => undefined, removeEventListener: () => undefined };
    expect(await marginalValue({ scenario: shop, packs }, { ...options, signal })).toBeUndefined();
  });
});
