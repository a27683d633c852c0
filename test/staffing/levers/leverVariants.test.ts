import { describe, expect, it } from "vitest";
import { rulePackById } from "../../../src/rules/rulePackCatalogue.ts";
import { formatEffective } from "../../../src/scenario/formatEffective.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { settingsBetween } from "../../../src/scenario/settingsBetween.ts";
import { staffingOf } from "../../../src/scenario/staffingOf.ts";
import type { LeverMove } from "../../../src/staffing/levers/leverMove.ts";
import { leverVariants } from "../../../src/staffing/levers/leverVariants.ts";

const RULE = "pinduoduo/manual-reply-3min";
const packs = [rulePackById(RULE, "test")];

function shop(more: Readonly<Record<string, unknown>> = {}): Scenario {
  return parseScenario(JSON.stringify({
    replycast: 1, name: "shop", platform: "pinduoduo", start: "2026-06-17", warmUp: 1, days: 2,
    arrivals: { sales: { consultsPerDay: 150 }, after: { consultsPerDay: 30, afterSale: true } },
    teams: { front: { streams: ["sales", "after"], mayRefund: false, cap: { "08:00": 4, "20:00": 2 } }, refunds: { streams: ["after"], cap: 6, agents: [{ name: "Li", cap: 3 }] } },
    roster: { front: { early: 2, late: 2 }, refunds: { early: 1 } },
    events: [{ name: "sale", from: "2026-06-18T00:00", to: "2026-06-18T02:00", shape: { step: 3 } }],
    bot: { faq: { items: [{ question: "a" }, { question: "b", enabled: false }] }, smart: {}, status: { busy: true } },
    rules: [RULE], targets: { [RULE]: { rate: ">= 80%" } }, ...more,
  }));
}

function moves(scenario: Scenario): LeverMove[] {
  return leverVariants(scenario, packs).map(({ move }) => move);
}

describe("what could be done otherwise", () => {
  it("moves no meal into an hour that somebody covers alone, though it would cover another in return", () => {
    const alone = shop({
      teams: { front: { streams: ["sales", "after"] } }, roster: { front: { day: 1 } }, events: [], bot: {},
      shifts: { day: { from: "08:00", to: "23:00", breaks: [{ from: "12:00", length: "1h" }] } }, staffing: { shifts: ["day"], cover: "none", labour: "none" },
    });
    const covered = { ...alone, staffing: { ...staffingOf(alone), cover: "always-one" as const } };
    expect(moves(alone).some(({ kind }) => kind === "meal")).toBe(true);
    expect(moves(covered).some(({ kind }) => kind === "meal")).toBe(false);
  });

  it("is a scenario each that a reader gets from the settings told with it, and that is valid", () => {
    const byDay = shop({ staffing: { days: "each" } });
    for (const [scenario, variants] of [[shop(), leverVariants(shop(), packs)], [byDay, leverVariants(byDay, packs).filter(({ move }) => move.kind === "agents")]] as const) {
      for (const variant of variants) {
        const settings = settingsBetween(scenario, variant.scenario);
        expect(settings.length, JSON.stringify(variant.move)).toBeGreaterThan(0);
        expect(parseScenario(formatEffective(scenario), "shop", settings), JSON.stringify(variant.move)).toEqual(variant.scenario);
      }
    }
  });

  it("comes in every kind that the scenario has room for", () => {
    expect([...new Set(moves(shop()).map(({ kind }) => kind))]).toEqual([
      "agents", "meal", "night-crew", "pool", "reply", "assign", "sticky", "overflow", "refund", "cap", "cap-of-one", "question", "new-question", "bot", "status",
    ]);
  });

  it("tries caps from half of what they are to twice as many, for a team and for one agent alone", () => {
    const caps = (kind: "cap" | "cap-of-one") => moves(shop()).flatMap((move) => (move.kind === kind && move.team === "refunds" ? [move.to] : []));
    expect(caps("cap")).toEqual([3, 4, 5, 7, 8, 9, 12]);
    // Li holds three: half of that are one and a half
    expect(caps("cap-of-one")).toEqual([1, 2, 4, 5, 6]);
    // by the clock as far as the smallest allows
    expect(moves(shop()).flatMap((move) => (move.kind === "cap" && move.team === "front" ? [move.change] : []))).toEqual([-1, 1, 2]);
  });

  it("is nowhere two things at once", () => {
    const told = moves(shop()).map((move) => JSON.stringify(move));
    expect(new Set(told).size).toBe(told.length);
  });

  it("changes agents within the limits of `staffing`, by day where each has a roster of its own", () => {
    const staffing = { shifts: ["early", "late"], minimum: { front: { early: 2 } }, maximum: { front: { late: 2 }, refunds: { early: 1, late: 0 } }, cover: "none" };
    const agents = (scenario: Scenario) => moves(scenario).filter((move) => move.kind === "agents");
    expect(agents(shop({ staffing }))).toEqual([
      { kind: "agents", team: "front", shift: "early", change: 1 },
      { kind: "agents", team: "front", shift: "late", change: -1 },
    ]);
    // who is named may be missing on one of the days
    const ofDay = (date: string) => [["front", "early", 1], ["front", "late", -1], ["refunds", "early", -1]].map(([team, shift, change]) => ({ kind: "agents", team, shift, change, date }));
    expect(agents(shop({ staffing: { ...staffing, days: "each" } }))).toEqual([...ofDay("2026-06-18"), ...ofDay("2026-06-19")]);
  });

  it("takes nobody away, and moves no meal, so that the desk stands empty where it must not and does not now", () => {
    const lone = { roster: { front: { early: 2, late: 1 }, refunds: { early: 1 } }, teams: { front: { streams: ["sales", "after"] }, refunds: { streams: ["after"] } } };
    const kept = (cover: string) => moves(shop({ ...lone, staffing: { shifts: ["early", "late"], cover } }));
    const lastLate = { kind: "agents", team: "front", shift: "late", change: -1 };
    expect(kept("none")).toContainEqual(lastLate);
    expect(kept("always-one")).not.toContainEqual(lastLate);
  });

  it("takes no place away from an agent who is named", () => {
    expect(moves(shop({ staffing: { shifts: ["early"], cover: "none" } }))).not.toContainEqual({ kind: "agents", team: "refunds", shift: "early", change: -1 });
  });

  it("sends a night crew for the first three hours of an event that begins while no rule judges, else from midnight", () => {
    const crews = (scenario: Scenario) => leverVariants(scenario, packs).filter(({ move }) => move.kind === "night-crew" && move.team === "front");
    const ofEvent = crews(shop());
    expect(ofEvent.map(({ move }) => move.kind === "night-crew" && [move.agents, move.from, move.to])).toEqual([1, 2, 3, 4, 5].map((agents) => [agents, "00:00", "03:00"]));
    expect(ofEvent[1].scenario.roster).toEqual([{ front: { early: 2, late: 2 }, refunds: { early: 1 } }, { front: { early: 2, late: 2, "night-crew": 2 }, refunds: { early: 1 } }, { front: { early: 2, late: 2 }, refunds: { early: 1 } }]);
    expect(crews(shop({ events: [] }))[0].scenario.roster).toEqual({ front: { early: 2, late: 2, "night-crew": 1 }, refunds: { early: 1 } });
    const late = crews(shop({ events: [{ name: "late", from: "23:30", to: "24:00", shape: { step: 2 } }] }));
    expect(late[0].scenario.shifts["night-crew"]).toMatchObject({ from: "23:30", to: "26:30" });
    // in the evening the rule judges
    expect(crews(shop({ events: [{ name: "evening", from: "20:00", to: "22:00", shape: { step: 2 } }] }))[0].move).toMatchObject({ from: "00:00" });
  });

  it("moves a meal by half an hour and an hour, within its shift and apart from its other breaks", () => {
    const shifts = { early: { breaks: [{ from: "08:30", length: 1800 }, { from: "12:00", length: 3600, waves: 2 }, { from: "14:30", length: 900 }] } };
    const meals = moves(shop({ shifts, staffing: { cover: "none" } })).filter((move) => move.kind === "meal" && move.shift === "early");
    expect(meals.map((move) => move.kind === "meal" && [move.from, move.to])).toEqual([["08:30", "08:00"], ["08:30", "09:00"], ["08:30", "09:30"], ["12:00", "11:00"], ["12:00", "11:30"], ["12:00", "12:30"], ["14:30", "14:00"], ["14:30", "15:00"], ["14:30", "15:30"]]);
  });

  it("helps out only who is not helped in a circle, and only where that brings something", () => {
    const overflow = (teams: unknown) => moves(shop({ teams })).filter((move) => move.kind === "overflow");
    const alone = { front: { streams: ["sales"] }, refunds: { streams: ["after"] } };
    expect(overflow(alone)).toEqual([{ kind: "overflow", team: "front", helper: "refunds" }, { kind: "overflow", team: "refunds", helper: "front" }]);
    expect(overflow({ ...alone, front: { streams: ["sales"], overflowTo: "refunds" } })).toEqual([{ kind: "overflow", team: "front" }]);
    // the front takes everything the others take
    expect(overflow({ front: {}, refunds: { streams: ["after"] } })).toEqual([{ kind: "overflow", team: "front", helper: "refunds" }]);
  });

  it("shows no sixth question, and nothing by which more than everybody would come", () => {
    const items = ["a", "b", "c", "d", "e"].map((question) => ({ question, share: 0.19 }));
    const bots = moves(shop({ bot: { faq: { items: [...items, { question: "f", enabled: false }] } } })).filter(({ kind }) => ["question", "new-question", "bot"].includes(kind));
    expect(bots.map((move) => (move.kind === "question" ? `${move.question} ${move.on}` : move.kind === "bot" ? `${move.part} ${move.on}` : move.kind)))
      .toEqual(["a false", "b false", "c false", "d false", "e false", "productCards true", "selfService true", "smart true"]);
  });
});
