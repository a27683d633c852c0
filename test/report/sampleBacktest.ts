import type { BacktestResult, Band, Coverage, DayBacktest, RuleBacktest, RuleDayBand } from "../../src/backtest/backtestResult.ts";

export const MANUAL = "pinduoduo/manual-reply-3min";
export const ANSWER = "pinduoduo/answer-30s";
export const MEAN = "pinduoduo/mean-manual-reply-time";

const DATES = ["2026-06-08", "2026-06-09", "2026-06-10", "2026-06-11", "2026-06-12", "2026-06-13"];

const band = (real: number, p05: number, p50: number, p95: number): Band => ({ real, p05, p50, p95, inside: real >= p05 && real <= p95 });
const ofRule = (real: number, p05: number, p50: number, p95: number): RuleDayBand => ({ ...band(real, p05, p50, p95), units: 200, pit: 0.5 });
const coverage = (level: number, inside: number, n: number, lower: number, upper: number): Coverage => ({ level, share: inside / n, lower, upper, n });

const rule = (en: string, zh: string, quantity: "share" | "seconds", total: RuleDayBand, inside: number): RuleBacktest =>
  ({ name: { en, zh }, unit: quantity === "share" ? "consumer-day" : "message", quantity, total, coverage: coverage(0.9, inside, 6, 0.36, 0.99) });

const days = DATES.map((date, day): DayBacktest => ({
  date,
  rules: {
    [MANUAL]: ofRule(day === 4 ? 0.71 : 0.86 + day / 100, 0.82, 0.87, 0.93), [ANSWER]: ofRule(0.4 + day / 50, 0.35, 0.42, 0.55), [MEAN]: ofRule(60 + 3 * day, 52, 64, 90),
  },
  arrivals: band(400 + day, 350, 405, 460),
  replySeconds: { mean: band(64, 52, 64, 90), p50: band(31, 28, 32, 40), p90: band(150, 120, 149, 210) },
}));

/** A back-test of six days under three rules: one day outside, the nights without units. */
export function sampleBacktest(changes: Partial<BacktestResult> = {}): BacktestResult {
  return {
    replycast: 1, kind: "backtest",
    log: { file: "logs/june.csv", timeZone: "Asia/Shanghai", startDate: DATES[0], days: 6, shape: "messages", buyerMessages: 9000, replies: 8800, conversations: 2400, consumers: 2300, agents: 4 },
    scenario: { name: "desk <b>", platform: "pinduoduo" }, seed: "1", replications: 200, arrivals: "drawn",
    rules: {
      [MANUAL]: rule("3-minute manual reply rate", "3分钟人工回复率", "share", ofRule(0.86, 0.84, 0.87, 0.9), 5),
      [ANSWER]: rule("30-second answer rate", "30秒应答率", "share", ofRule(0.45, 0.4, 0.43, 0.5), 6),
      [MEAN]: rule("mean manual reply time", "平均人工响应时长", "seconds", ofRule(67, 58, 65, 76), 6),
    },
    days,
    hours: Array.from({ length: 24 }, (_, hour) => ({
      hour,
      rules: hour < 8 || hour === 23 ? { [MANUAL]: { units: 0 }, [ANSWER]: { units: 0 }, [MEAN]: { units: 0 } }
        : { [MANUAL]: ofRule(hour === 12 ? 0.6 : 0.9, 0.8, 0.88, 0.95), [ANSWER]: ofRule(0.45, 0.4, 0.43, 0.5), [MEAN]: ofRule(67, 58, 65, 76) },
      arrivals: band(hour, hour / 2, hour, hour * 1.5), waiting: band(2, 1, 2, 4),
    })),
    arrivalsPerDay: band(402, 380, 405, 430),
    replySeconds: {
      mean: band(64, 52, 64, 90), p50: band(31, 28, 32, 40), p90: band(150, 120, 149, 210),
      within: [1, 10, 60, 180, 1800].map((seconds, index) => ({ seconds, ...band(0.1 + index / 5, index / 6, 0.1 + index / 5, 0.2 + index / 5) })),
    },
    waiting: "unassigned", replied: "every-message",
    coverage: coverage(0.9, 17, 18, 0.73, 0.99),
    calibration: [coverage(0.1, 2, 18, 0.02, 0.33), coverage(0.5, 15, 18, 0.6, 0.95), coverage(0.9, 17, 18, 0.73, 0.99)],
    verdict: [{ code: "reproduces" }],
    findings: [{ code: "conversation-without-reply", count: 2, example: "nobody answers the conversation of b1 that begins in line 3", line: 3, facts: { consumer: "b1" } }],
    ...changes,
  };
}
