import type { AheadResult } from "../../src/forecast/aheadResult.ts";
import type { MoveGain } from "../../src/forecast/today/moveGains.ts";
import type { Move } from "../../src/forecast/today/todayMoves.ts";
import type { TodayRule } from "../../src/forecast/today/todayOutlook.ts";
import type { Estimate } from "../../src/statistics/estimate.ts";

const PAIRED = { level: 0.95, replications: 400, method: "paired" } as const;
const NAME = { en: "3-minute manual reply rate", zh: "3分钟人工回复率" };

/** A move with what it does: value, lower and upper limit of the gain in passing and in the rate. */
export function sampleGain(move: Move, pass: readonly [number, number, number], rate: readonly [number, number, number], agentHours = 0): MoveGain {
  const estimate = ([value, lower, upper]: readonly [number, number, number]): Estimate => ({ value, lower, upper, ...PAIRED });
  return { move, agentHours, pass: estimate(pass), rate: estimate(rate) };
}

/** The rule that decides, with its probability of passing. */
export function sampleDeciding(pass: number): TodayRule {
  return {
    rule: "pinduoduo/manual-reply-3min", name: NAME, quantity: "share", soFar: { numerator: 41, denominator: 48, pending: 2 },
    rate: { p05: 0.776, p50: 0.845, p95: 0.904, mean: 0.843 }, limit: { operator: ">=", value: 0.85 }, pass: { value: pass, lower: pass - 0.05, upper: Math.min(1, pass + 0.05), level: 0.95, replications: 400, method: "blaker" },
  };
}

export const CALL_IN: Move = { kind: "call-in", team: "desk", from: "14:30", to: "22:00" };
export const NEWEST: Move = { kind: "newest-first" };
export const LATER_MEAL: Move = { kind: "shift-meal", shift: "late", from: "18:00", to: "19:00" };

/** A made-up rest of a day and days ahead. */
export function sampleAhead(): Required<AheadResult> {
  const chance: Estimate = { value: 0.2, lower: 0.16, upper: 0.24, level: 0.95, replications: 400, method: "blaker" };
  const named = { rule: "pinduoduo/manual-reply-3min", name: NAME, quantity: "share" as const };
  return {
    today: {
      date: "2026-06-18", now: "14:00", leftOut: [], replications: 400, deciding: 0,
      streams: [{ stream: "desk", counted: 108, expected: 126, busyness: { value: 0.89, lower: 0.78, upper: 1.02 }, rest: { p05: 131, p50: 154, p95: 186, mean: 155 } }],
      hours: Array.from({ length: 8 }, (_, hour) => ({ start: `${hour + 14}:00`, p05: 9, p50: 14, p95: 21, mean: 14.3 })),
      rules: [sampleDeciding(0.46)],
      moves: [sampleGain(CALL_IN, [0.54, 0.47, 0.61], [0.08, 0.07, 0.09], 7.5), sampleGain(NEWEST, [0.01, -0.01, 0.02], [0, -0.01, 0.01]), sampleGain(LATER_MEAL, [-0.04, -0.07, -0.01], [-0.01, -0.02, 0])],
    },
    outlook: {
      replications: 400, history: { from: "2026-05-20", to: "2026-06-16", days: 28 },
      recoveries: [{
        ...named, kind: "star-rating", limit: { operator: ">=", value: 0.8 }, days: 30, current: { numerator: 4_525, denominator: 5_800, value: 0.78, verdict: "fail", daysMissing: 1 }, volume: 193, expected: 0.875,
        after: [{ days: 1, date: "2026-06-17", required: 1.4, probability: { ...chance, value: 0, lower: 0, upper: 0.009 } }, { days: 7, date: "2026-06-23", required: 0.883, probability: chance }],
      }],
      calendar: [{ date: "2026-06-19", eligible: chance, rules: [{ rule: named.rule, eligible: chance, daysMissing: 2 }] }],
      volumes: [{ ...named, kinds: ["registration"], minimum: { operator: ">=", value: 100 }, of: "consumers", days: [{ date: "2026-06-18", mean: 266, reached: chance }] }],
      leftOut: [],
    },
  };
}
