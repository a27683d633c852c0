import { describe, expect, it } from "vitest";
import { assessedDay } from "../../../src/experiment/assessedDay.ts";
import { rosterCost } from "../../../src/experiment/rosterCost.ts";
import { inlineExecutor } from "../../../src/experiment/executor.ts";
import { playTogether } from "../../../src/experiment/playTogether.ts";
import { compileSimulation } from "../../../src/experiment/simulation.ts";
import { rulePackById } from "../../../src/rules/rulePackCatalogue.ts";
import { formatEffective } from "../../../src/scenario/formatEffective.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import type { Lever } from "../../../src/staffing/levers/lever.ts";
import { levers } from "../../../src/staffing/levers/levers.ts";
import { LEVERS_FIRST } from "../../../src/staffing/played/playVariants.ts";
import { rankedLevers } from "../../../src/staffing/levers/rankedLevers.ts";
import { firstLook, promisingLevers } from "../../../src/staffing/levers/promisingLevers.ts";

const RULE = "pinduoduo/manual-reply-3min";
const packs = [rulePackById(RULE, "test")];
const REPLICATIONS = 60;
/** A tenth of them, at least 20. */
const LOOK = 20;

/** One agent a shift; the lunch of the early one from 13:30 on leaves the desk alone, for the late one comes at three. */
const shop = parseScenario(JSON.stringify({
  replycast: 1, name: "shop", platform: "pinduoduo", start: "2026-09-01", seed: "levers",
  arrivals: { sales: { consultsPerDay: 120, busynessCv: 0.1 } },
  shifts: { early: { breaks: [{ from: "13:30", length: 3600 }] }, late: { breaks: [{ from: "16:00", length: 1800 }] }, noon: { from: "13:00", to: "15:00" } },
  roster: { sales: { early: 1, late: 1 } }, staffing: { cover: "none", shifts: ["early", "late", "noon"] },
  rules: [RULE], targets: { [RULE]: { rate: ">= 94%" } },
}));
const found = levers({ scenario: shop, packs }, { replications: REPLICATIONS, executor: inlineExecutor });

function leverOf(all: readonly Lever[], is: (move: Lever["move"]) => boolean): Lever {
  const lever = all.find(({ move }) => is(move));
  if (lever === undefined) throw new Error("no such lever");
  return lever;
}

describe("levers of a desk that lunch leaves alone", () => {
  it("name the agent who covers the lunch and the lunch put off until the others are there, the free one before the dear one", async () => {
    const all = await found;
    const helping = all.filter(({ gain }) => gain?.standing === "helps");
    const meal = helping.findIndex(({ move }) => move.kind === "meal" && move.to === "14:30");
    const noon = helping.findIndex(({ move }) => move.kind === "agents" && move.shift === "noon" && move.change === 1);
    expect(meal).toBeGreaterThanOrEqual(0);
    expect(noon).toBeGreaterThan(meal);
    expect(helping[noon]).toMatchObject({ settings: ["roster.sales.noon=1"], costChange: { yuan: 50, hours: 2 } });
    expect(helping[noon].gain?.yuanPerPoint?.of).toBe("pass");
    const late = leverOf(all, (move) => move.kind === "agents" && move.shift === "late" && move.change < 0);
    expect(late.gain).toBeUndefined();
  }, 120_000);

  it("are told from replications that the first look did not use, each as playing its settings beside the desk tells it", async () => {
    const { gain, settings } = leverOf(await found, (move) => move.kind === "agents" && move.shift === "noon" && move.change === 1);
    const other = parseScenario(formatEffective(shop), "shop", settings);
    const [base, changed] = [shop, other].map((scenario) => compileSimulation(scenario, packs));
    const tables = await playTogether([base, changed], { first: LEVERS_FIRST + LOOK, replications: REPLICATIONS, executor: inlineExecutor });
    const [before, after] = tables.map((table) => assessedDay(table, 0, 0, base.rules[0].criterion));
    const sum = (column: ArrayLike<number>) => Array.from(column).reduce((total, value) => total + value, 0);
    expect(gain?.pass.value).toBeCloseTo((sum(after.passes) - sum(before.passes)) / REPLICATIONS, 12);
    expect(gain?.targets[0].rate.value).toBeCloseTo(sum(after.numerators) / sum(after.denominators) - sum(before.numerators) / sum(before.denominators), 12);
    expect(gain?.pass.replications).toBe(REPLICATIONS);
  }, 120_000);

  it("hold the intervals of the two figures that decide together: one in twenty over all that are told", async () => {
    const told = (await found).flatMap(({ gain }) => (gain === undefined ? [] : [gain.pass.level]));
    expect(told.length).toBeLessThanOrEqual(20);
    for (const level of told) expect(level).toBeCloseTo(1 - 0.05 / (2 * told.length), 12);
  }, 120_000);

  it("tell of fewer agents that they are not enough where a search found nothing cheaper that passes", async () => {
    const few = await levers({ scenario: shop, packs }, { replications: 20, executor: inlineExecutor, leastCost: rosterCost(shop) });
    for (const { costChange, notEnough } of few) expect(notEnough).toBe(costChange.yuan < 0 ? true : undefined);
    expect(few.some(({ notEnough }) => notEnough)).toBe(true);
    for (const { notEnough } of await found) expect(notEnough).toBeUndefined();
  }, 120_000);

  it("are none where the run is stopped", async () => {
    const signal = { aborted: true, addEventListener: () => undefined, removeEventListener: () => undefined };
    expect(await levers({ scenario: shop, packs }, { replications: REPLICATIONS, executor: inlineExecutor, signal })).toEqual([]);
  });
});

describe("a first look", () => {
  const look = (kind: "pool" | "reply" | "sticky", gain: number, standardError: number) =>
    ({ move: kind === "pool" ? { kind, policy: "newest-first" as const } : kind === "reply" ? { kind, policy: "newest-first" as const } : { kind, on: true }, gain, standardError });
  const fewer = (gain: number) => ({ move: { kind: "agents" as const, team: "t", shift: "s", change: -1 }, gain, standardError: 0.001 });

  it("tells the mean difference of margins from replication to replication and its standard error", () => {
    const { gain, standardError } = firstLook({ kind: "sticky", on: true }, Float64Array.of(3, 5, 7, 9), Float64Array.of(1, 2, 3, 4));
    expect(gain).toBe(3.5);
    expect(standardError).toBeCloseTo(Math.sqrt((2.25 + 0.25 + 0.25 + 2.25) / 3 / 4), 12);
  });

  it("lets the best of each kind through, unless it clearly harms; then those whose gain is clearest", () => {
    const looks = [look("pool", 0.01, 0.01), look("pool", 0.02, 0.02), look("reply", -0.05, 0.01), look("sticky", -0.01, 0.01), look("pool", 0.015, 0.001)];
    expect(promisingLevers(looks, 9)).toEqual([0, 1, 3, 4]);
    expect(promisingLevers(looks, 3)).toEqual([1, 3, 4]);
    expect(promisingLevers(looks, 2)).toEqual([1, 3]);
  });

  it("lets the best of the caps of a team through, and no other of them", () => {
    const cap = (team: string, to: number, gain: number) => ({ move: { kind: "cap" as const, team, change: to - 8, from: 8, to }, gain, standardError: 0.0001 });
    expect(promisingLevers([cap("a", 6, 0.01), cap("a", 10, 0.03), cap("a", 12, 0.02), cap("b", 10, 0.01), look("pool", 0.001, 0.01)], 9)).toEqual([1, 3, 4]);
  });

  it("always lets the fewer agents through that cost least of the margin, for they save", () => {
    expect(promisingLevers([fewer(-0.2), fewer(-0.1), look("pool", -0.1, 0.01)], 9)).toEqual([1]);
  });
});

describe("the order of levers", () => {
  const estimate = (value: number) => ({ value, level: 0.95, replications: 9, method: "paired" as const });
  const lever = (question: string, yuan: number, gain?: Partial<NonNullable<Lever["gain"]>>): Lever => ({
    move: { kind: "question", question, on: true }, settings: [], costChange: { yuan, hours: 0 },
    ...(gain === undefined ? {} : { gain: { standing: "helps", pass: estimate(0.1), targets: [], hardest: 0, cost: estimate(yuan), ...gain } }),
  });
  const price = (of: "pass" | "rate", value: number) => ({ of, value, lower: value, upper: value });

  it("is what helps for nothing, then what helps by the price of a point, then what is unclear, what harms, and what was set aside", () => {
    const levels = [
      lever("aside", 0), lever("harms", 0, { standing: "harms", pass: estimate(-0.2) }), lever("unclear", 0, { standing: "unclear", pass: estimate(0.01) }),
      lever("by rate", 10, { yuanPerPoint: price("rate", 1) }), lever("dear", 90, { yuanPerPoint: price("pass", 9) }), lever("cheap", 30, { yuanPerPoint: price("pass", 3) }),
      lever("free", 0, { pass: estimate(0.05) }), lever("saves and helps", -10, { pass: estimate(0.2) }),
    ];
    expect(rankedLevers(levels).map(({ move }) => move.kind === "question" && move.question)).toEqual(["saves and helps", "free", "cheap", "dear", "by rate", "unclear", "harms", "aside"]);
  });
});
