import type { CounterResult } from "../../src/calibration/counters/counterResult.ts";
import type { Fit } from "../../src/calibration/fit.ts";

const fit = (value: number, lower: number, upper: number): Fit => ({ value, lower, upper, level: 0.9, n: 7, of: "days", source: "fitted" });
const quarters = (value: number): number[] => Array.from({ length: 96 }, (_, quarter) => (quarter < 32 ? 0.5 : value));

/** An ellipse of pairs about 24 s with 14 % away. */
function outline(): { handle: number; shrinkage: [number, number] }[] {
  return Array.from({ length: 21 }, (_, step) => {
    const across = (step - 10) / 10;
    const half = 0.04 * Math.sqrt(1 - across ** 2);
    return { handle: 24 + 2 * across, shrinkage: [0.14 - half, 0.14 + half] };
  });
}

/** What a week of desk counters taught about a shop. */
export function sampleCounters(changes: Partial<CounterResult> = {}): CounterResult {
  return {
    replycast: 1, kind: "calibration", log: { shape: "counters", files: ["exports/trend.csv", "exports/days.csv"], rows: 175 },
    scenario: { replycast: 1, name: "shop", extends: "base.yaml", conversations: { shop: { handle: { lognormal: { mean: 23.9, cv: 0.9 } } } } },
    fits: { "arrivals.shop.consultsPerDay": fit(285.2, 263, 307), "conversations.shop.handle": fit(23.85, 22.9, 24.9), "teams.shop.shrinkage": fit(0.136, 0.11, 0.163) },
    shapes: { "arrivals.shop.profile": { kind: "profile", observed: quarters(4), fitted: quarters(4), lower: quarters(3.5), upper: quarters(4.5) } },
    findings: [{ code: "shape-counters", count: 175, example: "columns date, hour, consumers" }],
    days: { startDate: "2026-08-24", counted: 7, played: 7 },
    pair: {
      handle: { value: 23.85, lower: 22.9, upper: 24.9 }, shrinkage: { value: 0.136, lower: 0.11, upper: 0.163 }, correlation: -0.3, area: 0.006,
      ends: [{ handle: 22.9, shrinkage: 0.143 }, { handle: 24.9, shrinkage: 0.127 }], outline: outline(), atBound: [], misfit: { value: 0.6, degrees: 1, p: 0.89 },
    },
    figures: [
      { rule: "pinduoduo/manual-reply-3min", name: { en: "3-minute manual reply rate", zh: "3分钟人工回复率" }, quantity: "share", observed: 0.6855, simulated: 0.6854, spread: 0.0158 },
      { rule: "pinduoduo/mean-manual-reply-time", name: { en: "mean manual reply time", zh: "平均人工响应时长" }, hours: [8, 9, 12], quantity: "seconds", observed: 105, simulated: 104.3, spread: 5.6 },
    ],
    assumptions: [{ of: "turns", factor: 1.2, handle: 23.2, shrinkage: 0.112 }],
    ...changes,
  };
}
