import type { RulePack } from "../../src/rules/rulePack.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { deskScenario } from "../engine/playDesk.ts";

/** A rule with nothing special about it: 180 s, all day, manual replies. */
export function plainRule(unit: RulePack["unit"], changes: Partial<RulePack> = {}): RulePack {
  return {
    id: `plain/${unit}`, name: { en: unit, zh: unit }, platform: "none", unit, scope: "shop",
    window: { from: "00:00", to: "24:00", closed: false, by: "message" }, deadline: 180, deadlineInclusive: true, clock: "each-message",
    repliesCount: ["manual"], anyMissFails: true, denominator: "consulting", excludes: [], botOnlyUnits: "count", closingWords: "need-reply",
    beforeWindow: "excluded", consumerMessages: "in-window", sessionResume: 0, afterWindow: "clock-runs", allOffline: "counts", transfer: "clock-runs", dayCutOff: "00:00", consequences: [], effective: { from: null, to: null },
    sources: [], ...changes,
  };
}

/**
 * The chat day on which programs are compared: 10,000 conversations in 15 hours, geometric turns of mean 5, lognormal handling of 25 s,
 * exponential thinking of 40 s. Exact figures from 2,000 days of an independent C program.
 */
export function chatDay(agents = 26, cap = 8): Scenario {
  const scenario = deskScenario({
    consultsPerDay: 10_000,
    laws: { turns: { geometric: { mean: 5 } }, handle: { lognormal: { mean: 25, cv: 0.8 } }, think: { exponential: { mean: 40 } } },
    team: { cap }, roster: { day: agents }, seed: "chat day",
  });
  const profile = [...Array<number>(15).fill(1), ...Array<number>(9).fill(0)];
  return { ...scenario, arrivals: { buyers: { ...scenario.arrivals.buyers, profile } } };
}
