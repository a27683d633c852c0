import { describe, expect, it } from "vitest";
import { measureResults } from "../../src/experiment/measureResults.ts";
import type { Estimate, QuantileMeasure } from "../../src/experiment/result.ts";
import type { Measure } from "../../src/metrics/measures.ts";
import { deskScenario } from "../engine/playDesk.ts";
import { tableOf } from "./handMadeTable.ts";

/** t(0.975) with one and two degrees of freedom. */
const STUDENT = { df1: 12.706204736432095, df2: 4.302652729911275 };

const ROWS: readonly Partial<Record<Measure, number>>[] = [
  {
    buyerMessages: 300, consumerDays: 100, replies: 10, replyMs: 200_000, replyP50Ms: 12_000, replyP90Ms: 40_000, replyP99Ms: 90_000,
    firstReplies: 4, firstReplyMs: 60_000, firstReplyP50Ms: 11_000, firstReplyP90Ms: 31_000, firstReplyP99Ms: 71_000,
    conversations: 40, left: 10, pooled: 5, poolMs: 120_000, busyMs: 600, onDutyMs: 1000,
  },
  {
    buyerMessages: 360, consumerDays: 130, replies: 30, replyMs: 1_000_000, replyP50Ms: 18_000, replyP90Ms: 44_000, replyP99Ms: 99_000,
    firstReplies: 6, firstReplyMs: 140_000, firstReplyP50Ms: 15_000, firstReplyP90Ms: 35_000, firstReplyP99Ms: 75_000,
    conversations: 60, left: 20, pooled: 1, poolMs: 480_000, busyMs: 2400, onDutyMs: 3000,
  },
];

const measuresOf = (rows: readonly Partial<Record<Measure, number>>[], days = 3): Record<string, Estimate> & Record<"replySeconds" | "firstReplySeconds", QuantileMeasure> =>
  measureResults(tableOf([], days, rows.map((measures) => ({ measures }))), deskScenario({ days })) as never;

function expectInterval(found: Estimate, value: number, reach: number): void {
  for (const [name, expected] of [["value", value], ["lower", value - reach], ["upper", value + reach]] as const) expect(found[name], name).toBeCloseTo(expected, 7);
}

describe("reply times", () => {
  it("are seconds: the mean over all messages, quantiles as means of the replications' own", () => {
    const { mean, p50, p90, p99 } = measuresOf(ROWS).replySeconds;
    // residuals −100 and 100 s of 40 messages
    expectInterval(mean, 30, (STUDENT.df1 * Math.sqrt((2 * 100 ** 2 * 2) / 1)) / 40);
    expectInterval(p50, 15, STUDENT.df1 * 3);
    expectInterval(p90, 42, STUDENT.df1 * 2);
    expectInterval(p99, 94.5, STUDENT.df1 * 4.5);
  });

  it("of conversations' first messages have columns of their own", () => {
    const { mean, p50, p90, p99 } = measuresOf(ROWS).firstReplySeconds;
    expect([mean.value, p50.value, p90.value, p99.value]).toEqual([20, 13, 33, 73]);
  });

  it("leave out the replications in which nothing was answered", () => {
    const silent = { replyP50Ms: -1, replyP90Ms: -1, replyP99Ms: -1, firstReplyP50Ms: -1, firstReplyP90Ms: -1, firstReplyP99Ms: -1 };
    const { replySeconds, firstReplySeconds } = measuresOf([ROWS[0], silent, ROWS[1]]);
    expect([replySeconds.mean.value, replySeconds.p50.value, replySeconds.p50.replications, firstReplySeconds.p99.value]).toEqual([30, 15, 2, 73]);
    expect(measuresOf([silent]).replySeconds.p50.value).toBeUndefined();
  });
});

describe("shares and means", () => {
  it("are sums over sums: occupancy of time on duty, leavers and pool seconds of the conversations begun", () => {
    const { occupancy, abandonedShare, poolSeconds } = measuresOf(ROWS);
    expect(occupancy.value).toBe(3000 / 4000);
    expect(abandonedShare.value).toBe(30 / 100);
    // 600 s over 100 conversations, not over the six that stood in the pool
    expect(poolSeconds.value).toBe(6);
  });

  it("may exceed 1 where it is occupancy, and may not where it is a share", () => {
    const rows = [{ busyMs: 900, onDutyMs: 800, left: 0, conversations: 5 }, { busyMs: 700, onDutyMs: 800, left: 5, conversations: 5 }];
    const { occupancy, abandonedShare } = measuresOf(rows);
    expect(occupancy.upper).toBeGreaterThan(1);
    expect(abandonedShare.lower).toBeGreaterThanOrEqual(0);
    expect(abandonedShare.upper).toBeLessThanOrEqual(1);
  });
});

describe("buyers' messages and consumers", () => {
  it("are told per judged day", () => {
    const { buyerMessages, consumers } = measuresOf(ROWS);
    expectInterval(buyerMessages, 110, STUDENT.df1 * 10);
    expectInterval(consumers, 115 / 3, STUDENT.df1 * 5);
    expect(measuresOf(ROWS, 1).buyerMessages.value).toBe(330);
  });

  it("have Student's interval over replications", () => {
    expectInterval(measuresOf([100, 130, 160].map((consumerDays) => ({ consumerDays })), 1).consumers, 130, (STUDENT.df2 * 30) / Math.sqrt(3));
  });
});

it("the cost does not vary", () => {
  // a day of one agent around the clock at 25 an hour, three days
  expect(measuresOf(ROWS).cost).toEqual({ value: 1800, lower: 1800, upper: 1800, level: 0.95, replications: 2, method: "mean" });
});
