import { describe, expect, it } from "vitest";
import { assessedDay } from "../../../src/experiment/assessedDay.ts";
import { inlineExecutor } from "../../../src/experiment/executor.ts";
import { rulePackById } from "../../../src/rules/rulePackCatalogue.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import { MARGINAL_FIRST, marginalValue } from "../../../src/staffing/levers/marginalValue.ts";
import { playVariants } from "../../../src/staffing/played/playVariants.ts";

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
const HOURS = 24;
/** Three tenths of the replications, at least 20; played twice, to pick and to tell. */
const OF_HOURS = 20;

describe("the value of the next agent-hour", () => {
  it("is greatest in the hour in which nobody is there, and nothing where nobody writes", async () => {
    const { stretches, rule, quantity, replications } = (await found)!;
    expect({ rule, quantity, replications }).toEqual({ rule: RULE, quantity: "share", replications: { hours: OF_HOURS, quarters: 60 } });
    const best = stretches.reduce((leading, each) => ((each.ratePerHour.value ?? 0) > (leading.ratePerHour.value ?? 0) ? each : leading));
    expect(best.team).toBe("sales");
    expect(best.from.slice(0, 2)).toBe("12");
    expect(best.ratePerHour.lower).toBeGreaterThan(0);
    for (const night of stretches.slice(0, 8)) expect(night).toMatchObject({ minutes: 60, rate: { value: 0 }, unchanged: true });
    // What 20 days never show may still come about in others: an hour as wide as the rate itself, never a certain nothing.
    for (const { rate, ratePerHour, workedHours } of stretches.slice(0, 8)) expect(ratePerHour.upper! * workedHours).toBeCloseTo(rate.upper!, 12);
    expect(stretches[0].rate.upper).toBeGreaterThan(0.05);
    expect(stretches.at(-1)).toMatchObject({ from: "23:00", to: "24:00", minutes: 60, agentHours: 1, yuan: 30 });
  });

  it("is told of the whole day without gaps, by the quarter-hour where the rate gains, by the hour elsewhere", async () => {
    const { stretches } = (await found)!;
    stretches.forEach(({ from }, place) => expect(from).toBe(place === 0 ? "00:00" : stretches[place - 1].to));
    expect(stretches.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(HOURS * 60);
    const quarters = stretches.filter(({ minutes }) => minutes === 15);
    expect(quarters.length % 4).toBe(0);
    expect(quarters.filter(({ from }) => from.startsWith("12:")).map(({ from, to, agentHours, yuan }) => ({ from, to, agentHours, yuan }))).toEqual(
      [["12:00", "12:15"], ["12:15", "12:30"], ["12:30", "12:45"], ["12:45", "13:00"]].map(([from, to]) => ({ from, to, agentHours: 0.25, yuan: 7.5 })));
  });

  it("is the paired difference that one agent more for that quarter-hour makes on replications that the hours did not use, its intervals held together over all that was played", async () => {
    const { stretches } = (await found)!;
    const noon = stretches.find(({ from }) => from === "12:15")!;
    const extra = { ...shop, shifts: { ...shop.shifts, extra: { ...shop.shifts.day, from: "12:15", to: "12:30", breaks: [] } }, roster: { sales: { day: 3, extra: 1 } } };
    const played = await playVariants([shop, extra], packs, MARGINAL_FIRST + 2 * OF_HOURS, options);
    const rates = played!.map(({ simulation, table }) => {
      const { numerators, denominators } = assessedDay(table, 0, 0, simulation.rules[0].criterion);
      return numerators.reduce((sum, value) => sum + value, 0) / denominators.reduce((sum, value) => sum + value, 0);
    });
    const overtime = played!.map(({ table }) => table.overtimeMs(0).reduce((sum, ms) => sum + ms, 0) / 60 / 3_600_000);
    expect(noon.rate.value).toBeCloseTo(rates[1] - rates[0], 12);
    expect(noon.workedHours).toBeCloseTo(0.25 + overtime[1] - overtime[0], 12);
    expect(noon.ratePerHour.value).toBeCloseTo((rates[1] - rates[0]) / noon.workedHours, 12);
    expect(noon.rate.level).toBeCloseTo(1 - 0.05 / stretches.length, 12);
  });

  it("is told of every team that is rostered, and of all judged days together", async () => {
    const two = parseScenario(JSON.stringify({
      replycast: 1, name: "two", platform: "pinduoduo", days: 2, arrivals: { a: { consultsPerDay: 20 }, b: { consultsPerDay: 20 } },
      roster: { a: { early: 1 }, b: { late: 1 } }, rules: [RULE], targets: { [RULE]: { rate: ">= 50%" } },
    }));
    const { stretches } = (await marginalValue({ scenario: two, packs }, { ...options, replications: 4 }))!;
    for (const team of ["a", "b"]) expect(stretches.filter((each) => each.team === team).reduce((sum, { minutes }) => sum + minutes, 0)).toBe(HOURS * 60);
    for (const { minutes, agentHours, yuan } of stretches) expect([agentHours, yuan]).toEqual([minutes / 30, (minutes / 30) * 25]);
  });

  it("is none where the run is stopped", async () => {
    const signal = { aborted: true, addEventListener: () => undefined, removeEventListener: () => undefined };
    expect(await marginalValue({ scenario: shop, packs }, { ...options, signal })).toBeUndefined();
  });
});
