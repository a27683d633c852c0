import type { Estimate, IntervalResult, RuleDayResult, RuleResult, SimulationResult } from "../../src/experiment/result.ts";
import { REPLY_TIME_MARKS } from "../../src/metrics/replyTimeMarks.ts";
import type { Cause } from "../../src/metrics/cause.ts";
import { probabilityEstimate } from "../../src/statistics/probabilityEstimate.ts";
import { sampleScenario } from "./sampleScenario.ts";

const REPLICATIONS = 400;
const MANUAL = "pinduoduo/manual-reply-3min";
const FIVE = "pinduoduo/reply-5min";
const HOUR = "pinduoduo/effective-reply-60min";
const THIRTY = "pinduoduo/answer-30s";
const MEAN = "pinduoduo/mean-manual-reply-time";
const HALF = { operator: ">=", value: 0.5 } as const;

export interface SampleOptions {
  readonly name?: string;
  readonly dates?: readonly string[];
}

/** A made-up but plausible result: three days of a sale, five rules (one passes, two fail, two have no target), lunch as the weak spot. */
export function sampleResult(options: SampleOptions = {}): SimulationResult {
  const dates = options.dates ?? ["2026-06-17", "2026-06-18", "2026-06-19"];
  return {
    replycast: 1,
    kind: "simulation",
    scenario: sampleScenario(options.name ?? "618, mid-size shop", dates),
    seed: "618",
    replications: REPLICATIONS,
    rules: sampleRules(dates),
    measures: {
      replySeconds: { mean: mean(64.2, 1.3), p50: mean(27.5, 0.4), p90: mean(148, 4.1), p99: mean(611, 22) },
      firstReplySeconds: { mean: mean(81.7, 2.2), p50: mean(31.1, 0.6), p90: mean(204, 6.3), p99: mean(742, 31) },
      occupancy: ratio(0.641, 0.004),
      poolSeconds: { mean: mean(22.4, 1.1), p50: mean(0, 0), p90: mean(71.3, 4.4), p99: mean(388, 19) },
      abandonedShare: ratio(0.0312, 0.0009),
      buyerMessages: mean(48211.4, 310.2),
      consumers: mean(9120.6, 58.1),
      overtimeHours: mean(6.25, 0.2),
      cost: mean(13_806.25, 8.5),
    },
    costParts: { wages: 13_650, minimumHours: 0, overtime: 156.25, reserve: 0 },
    intervals: dates.flatMap((date, day) => Array.from({ length: 96 }, (_, quarter) => sampleInterval(date, day, quarter))),
    replyTimes: REPLY_TIME_MARKS.map((within) => ({ within, share: ratio(Number((0.98 * (1 - Math.exp(-(Math.log1p(within) ** 2) / 18))).toFixed(4)), 0.004) })),
    logged: { replication: 0, rules: { [MANUAL]: { numerator: 7010, denominator: 9088 } } },
  };
}

function sampleRules(dates: readonly string[]): Record<string, RuleResult> {
  const three = (values: readonly number[], units: number, pass?: readonly number[], half = 0.004, spread = 0.06): RuleDayResult[] =>
    dates.map((date, day) => ({
      date,
      rate: ratio(values[day % values.length], half),
      p05: Math.max(0, values[day % values.length] - spread),
      p50: values[day % values.length] + spread / 20,
      p95: Math.min(1, values[day % values.length] + spread),
      spread: { from: Number((values[day % values.length] - spread).toFixed(3)), width: Number((spread / 5).toFixed(4)), replications: [2, 9, 24, 51, 78, 84, 70, 46, 25, 11] },
      units: units * [0.4, 1, 0.6][day % 3],
      ...(pass ? { pass: passing(pass[day % pass.length]) } : {}),
    }));
  return {
    [HOUR]: {
      name: { en: "effective (1-hour) reply rate", zh: "有效回复率" }, unit: "consumer-day", quantity: "share",
      target: { operator: ">=", value: 0.5, source: "consequence" },
      rate: ratio(0.9893, 0.0009), days: three([0.9962, 0.9812, 0.9941], 4560, [1, 1, 1], 0.0008, 0.012), passAll: passing(1),
      consequences: [
        { kind: "event-eligibility", threshold: HALF, minimumVolume: { operator: ">=", value: 100 }, period: { days: 3, before: "event", each: true }, judgedDays: dates.length, avoided: passing(1) },
        { kind: "fine", threshold: HALF, minimumVolume: { operator: ">=", value: 100 }, amount: 1000, period: "day", judgedDays: dates.length, avoided: passing(1) },
      ],
      misses: { "no-cover": 0.71, backlog: 0.22, pool: 0.07 },
    },
    [FIVE]: {
      name: { en: "5-minute reply rate", zh: "5分钟回复率" }, unit: "consumer-day", quantity: "share",
      rate: ratio(0.862, 0.003), days: three([0.931, 0.811, 0.894], 4560, undefined, 0.003, 0.05),
      consequences: [], misses: { "no-cover": 0.18, pool: 0.41, overload: 0.12, away: 0.21, "slow-reply": 0.02, backlog: 0.06 },
    },
    [MANUAL]: {
      name: { en: "3-minute manual reply rate", zh: "3分钟人工回复率" }, unit: "consumer-day", deadline: 180, quantity: "share",
      target: { operator: ">=", value: 0.8, source: "target", assurance: 0.95 },
      rate: ratio(0.7734, 0.0031), days: three([0.868, 0.712, 0.826], 4100, [0.9325, 0.0725, 0.77]), passAll: passing(0.0575),
      consequences: [{ kind: "star-rating", threshold: { operator: ">=", value: 0.8 }, assumed: true, period: "day", judgedDays: dates.length, avoided: passing(0.0575) }],
      misses: { "no-cover": 0.08, pool: 0.37, overload: 0.15, away: 0.31, "slow-reply": 0.03, backlog: 0.05, "hand-over": 0.01 },
    },
    [THIRTY]: {
      name: { en: "30-second answer rate", zh: "30秒应答率" }, unit: "message", quantity: "share",
      target: { operator: ">=", value: 0.6, source: "target", assurance: 0.9 },
      rate: ratio(0.6342, 0.0028), days: three([0.722, 0.591, 0.651], 22800, [0.9975, 0.4125, 0.9125], 0.003, 0.07), passAll: passing(0.3975),
      consequences: [], misses: { "no-cover": 0.05, pool: 0.28, overload: 0.46, away: 0.14, "slow-reply": 0.07 },
    },
    [MEAN]: {
      name: { en: "mean manual reply time", zh: "平均人工响应时长" }, unit: "message", quantity: "seconds",
      target: { operator: "<=", value: 60, source: "target", assurance: 0.8 },
      rate: mean(64.2, 1.3),
      days: dates.map((date, day) => ({
        date, rate: mean([38.4, 88.9, 47.1][day % 3], 1.6), p05: [29, 61, 36][day % 3], p50: [37.5, 85.2, 46.2][day % 3], p95: [52, 131, 63][day % 3],
        units: 22800, pass: passing([0.985, 0.0425, 0.9125][day % 3]),
      })),
      passAll: passing(0.0375), consequences: [], misses: {},
    },
  };
}

function sampleInterval(date: string, day: number, quarter: number): IntervalResult {
  const hour = quarter / 4;
  const load = [0.4, 1, 0.6][day % 3];
  const arrivals = load * (18 + 34 * bump(hour, 10.8, 1.7) + 30 * bump(hour, 15, 2) + 58 * bump(hour, 20.7, 1.8) - 14 * bump(hour, 4, 3.2));
  const late = load * (22 * bump(hour, 12.4, 0.7) + 7 * bump(hour, 18, 0.6) + 15 * bump(hour, 20.8, 1));
  return {
    start: `${date}T${String(Math.floor(hour)).padStart(2, "0")}:${String((quarter % 4) * 15).padStart(2, "0")}`,
    arrivals,
    onDuty: onDuty(hour),
    open: arrivals * 1.35 + late * 1.2,
    pool: late * 0.55,
    oldestWait: late * 14,
    late: { [MANUAL]: late, [THIRTY]: late * 3.1, [FIVE]: late * 0.6, [HOUR]: late * 0.04, [MEAN]: 0 },
    lateByCause: { [MANUAL]: causes(hour, late), [THIRTY]: causes(hour, late * 3.1), [FIVE]: causes(hour, late * 0.6), [HOUR]: causes(hour, late * 0.04) },
  };
}

function onDuty(hour: number): number {
  if (hour < 8) return 0;
  const early = hour < 17 ? 10 : 0;
  const late = hour >= 15 ? 12 : 0;
  const eating = (hour >= 11.5 && hour < 13.5 ? 5 : 0) + (hour >= 17.5 && hour < 18.5 ? 6 : 0);
  return early + late - eating;
}

function causes(hour: number, late: number): Partial<Record<Cause, number>> {
  if (late < 0.005) return {};
  if (hour < 8.5) return { backlog: late * 0.7, "no-cover": late * 0.3 };
  if (hour < 14) return { away: late * 0.62, pool: late * 0.3, overload: late * 0.08 };
  return { pool: late * 0.55, overload: late * 0.35, "slow-reply": late * 0.07, "hand-over": late * 0.03 };
}

function bump(hour: number, centre: number, width: number): number {
  return Math.exp(-(((hour - centre) / width) ** 2));
}

function ratio(value: number, half: number): Estimate {
  return { value, lower: Math.max(0, value - half), upper: Math.min(1, value + half), level: 0.95, replications: REPLICATIONS, method: "ratio" };
}

function mean(value: number, half: number): Estimate {
  return { value, lower: value - half, upper: value + half, level: 0.95, replications: REPLICATIONS, method: "mean" };
}

function passing(value: number): Estimate {
  return probabilityEstimate(Math.round(value * REPLICATIONS), REPLICATIONS, 0.95);
}
