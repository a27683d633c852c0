import { describe, expect, it } from "vitest";
import { costParts } from "../../src/experiment/costParts.ts";
import { measureResults } from "../../src/experiment/measureResults.ts";
import type { Estimate, Measures, QuantileMeasure } from "../../src/experiment/result.ts";
import { compileSimulation } from "../../src/experiment/simulation.ts";
import type { Measure } from "../../src/metrics/measures.ts";
import type { Consequence, RulePack } from "../../src/rules/rulePack.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { deskScenario } from "../engine/playDesk.ts";
import { teamsScenario } from "../engine/twoTeams.ts";
import { naiveBlaker } from "../statistics/naiveBlaker.ts";
import { plainRule } from "./chatDay.ts";
import { type HandMadeRow, tableOfPlan } from "./handMadeTable.ts";

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
  resultsOf(deskScenario({ days }), rows.map((measures) => ({ measures }))) as never;

function resultsOf(scenario: Scenario, rows: readonly HandMadeRow[], packs: readonly RulePack[] = []): Measures {
  const simulation = compileSimulation(scenario, packs);
  return measureResults(tableOfPlan(simulation.plan, rows), simulation);
}

/** What is measured is at least `least`, and so is the lower limit. */
function expectInterval(found: Estimate, value: number, reach: number, least = 0): void {
  for (const [name, expected] of [["value", value], ["lower", Math.max(least, value - reach)], ["upper", value + reach]] as const) expect(found[name], name).toBeCloseTo(expected, 7);
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

describe("the cost", () => {
  const HOUR = 3_600_000;
  const teams = teamsScenario({
    streams: { a: {} }, teams: { dear: { streams: ["a"], costPerHour: 40, roster: { day: 1 } }, cheap: { streams: ["a"], costPerHour: 20, roster: {} } },
  });
  const costOf = (scenario: Scenario, rows: readonly HandMadeRow[]): Estimate => resultsOf(scenario, rows).cost as Estimate;

  it("of a roster that nothing adds to is certain", () => {
    // a day of one agent around the clock at 25 an hour, three days
    expect(measuresOf(ROWS).cost).toEqual({ value: 1800, lower: 1800, upper: 1800, level: 0.95, replications: 2, method: "mean" });
  });

  it("adds overtime at the cost of its own team, which differs by replication", () => {
    const rows = [{ overtimeMs: [HOUR / 2, 0] }, { overtimeMs: [0, HOUR] }, { overtimeMs: [HOUR, HOUR / 4] }];
    const cost = costOf(teams, rows);
    // 20, 20 and 45 yuan beside 24 h at 40
    const [mean, deviation] = [85 / 3, Math.sqrt((2 * (20 - 85 / 3) ** 2 + (45 - 85 / 3) ** 2) / 2)];
    expectInterval(cost, 960 + mean, (STUDENT.df2 * deviation) / Math.sqrt(3), 960);
  });

  it("adds each call of the reserve and its time on duty", () => {
    const reserve = { team: "cheap", agents: 2, when: { pool: "> 10" }, delay: 600, stay: 3600, costPerCall: 30 };
    const rows = [{ measures: { reserveCalls: 2, reserveMs: 3 * HOUR }, overtimeMs: [0, 0] }, { overtimeMs: [0, 0] }];
    expect(costOf({ ...teams, reserve }, rows).value).toBeCloseTo(960 + (2 * 30 + 3 * 20) / 2, 9);
    expect((resultsOf({ ...teams, reserve }, rows).reserveCalls as Estimate).value).toBe(1);
    expect(resultsOf(teams, rows)).not.toHaveProperty("reserveCalls");
  });
});

describe("the parts of the cost", () => {
  const HOUR = 3_600_000;
  const teams = teamsScenario({
    streams: { a: {} }, teams: { dear: { streams: ["a"], costPerHour: 40, roster: { day: 1 } }, cheap: { streams: ["a"], costPerHour: 20, roster: { day: 1 } } },
  });
  const reserve = { team: "cheap", agents: 2, when: { pool: "> 10" }, delay: 600, stay: 3600, costPerCall: 30 };
  const scenario = { ...teams, reserve, teams: { ...teams.teams, cheap: { ...teams.teams.cheap, minimumHours: 30 } } };
  const rows = [{ measures: { reserveCalls: 2, reserveMs: 3 * HOUR }, overtimeMs: [HOUR / 2, HOUR] }, { overtimeMs: [0, HOUR] }];

  it("are the rostered hours, what is paid at least, overtime and the reserve, and together the cost", () => {
    const simulation = compileSimulation(scenario, []);
    const parts = costParts(tableOfPlan(simulation.plan, rows), scenario, simulation.model);
    expect(parts).toEqual({ wages: 24 * 40 + 24 * 20, minimumHours: 6 * 20, overtime: (20 + 20 + 20) / 2, reserve: (2 * 30 + 3 * 20) / 2 });
    const sum = Object.values(parts).reduce((total, yuan) => total + yuan, 0);
    expect((resultsOf(scenario, rows).cost as Estimate).value).toBeCloseTo(sum, 9);
  });
});

describe("work after shifts and beside the chats", () => {
  it("is told in hours and tasks of all judged days, the latter only where there is such work", () => {
    const rows = [{ measures: { overtimeMs: 1_800_000, workMs: 7_200_000, tasks: 11 } }, { measures: { overtimeMs: 5_400_000, workMs: 3_600_000, tasks: 12 } }];
    const work = [{ name: "refunds", team: "desk", perDay: 5, handle: { constant: 60 }, between: ["08:00", "20:00"] as const }];
    const { overtimeHours, workHours, tasksDone } = resultsOf(deskScenario({ days: 3, work }), rows) as Record<string, Estimate>;
    expect([overtimeHours.value, workHours.value, tasksDone.value]).toEqual([1, 1.5, 11.5]);
    expect(resultsOf(deskScenario({}), rows)).not.toHaveProperty("workHours");
  });
});

describe("lost orders", () => {
  const rows = [{ measures: { lostOrders: 4.5 } }, { measures: { lostOrders: 5.5 } }];
  const value = { conversionByFirstReply: [[30, 0.4], ["later", 0.1]] as const, fines: false, registration: [] };

  it("are those of all judged days, with their value where an order's is given", () => {
    const desk = deskScenario({ days: 3 });
    expect((resultsOf({ ...desk, value }, rows).lostOrders as Estimate).value).toBe(5);
    expect(resultsOf({ ...desk, value }, rows)).not.toHaveProperty("lostValue");
    expectInterval(resultsOf({ ...desk, value: { ...value, orderValue: 80 } }, rows).lostValue as Estimate, 400, STUDENT.df1 * 40);
  });

  it("are not told where nothing says how many first replies make orders", () => {
    expect(resultsOf(deskScenario({}), rows)).not.toHaveProperty("lostOrders");
  });
});

describe("fines", () => {
  const fine: Consequence = { kind: "fine", amount: 1000, threshold: { operator: ">=", value: 0.5 }, minimumVolume: { operator: ">=", value: 100 }, period: "day" };
  const packs = [plainRule("message", { consequences: [fine] })];
  /** Of 200 messages each day so many are answered in time. */
  const replication = (...inTime: readonly number[]): HandMadeRow => ({ numerators: [inTime], denominators: [inTime.map(() => 200)] });
  const finesOf = (rows: readonly HandMadeRow[], fines: boolean | number = true, rules = packs): Estimate | undefined => {
    const desk = deskScenario({ days: 2 });
    return resultsOf({ ...desk, value: { ...desk.value, fines } }, rows, rules).fines as Estimate | undefined;
  };

  it("are each day's that falls short, on average over the replications", () => {
    const rows = [replication(99, 120), replication(50, 60), replication(150, 100), replication(150, 150)];
    const found = finesOf(rows);
    expect(found).toMatchObject({ value: 750, method: "mean", replications: 4 });
    expect(found?.lower).toBeGreaterThanOrEqual(0);
    expect(found?.upper).toBeLessThanOrEqual(2000);
  });

  it("do not come on days below the minimum volume", () => {
    expect(finesOf([{ numerators: [[1, 1]], denominators: [[99, 300]] }, replication(150, 150)])?.value).toBe(500);
  });

  it("that never came may still come: the limit is that of so many replications without any", () => {
    expect(finesOf(Array.from({ length: 50 }, () => replication(150, 150)))).toMatchObject({ value: 0, lower: 0, upper: expect.closeTo(2000 * naiveBlaker(0, 50).upper, 6) });
  });

  it("count as the scenario says: not at all, or so much each", () => {
    const rows = [replication(0, 0), replication(150, 150)];
    expect(finesOf(rows, false)).toBeUndefined();
    expect(finesOf(rows, 300)?.value).toBe(300);
    const nameless = [plainRule("message", { consequences: [{ kind: "fine", threshold: fine.threshold!, period: "day" }] })];
    expect(finesOf(rows, true, nameless)).toBeUndefined();
    expect(finesOf(rows, 300, nameless)?.value).toBe(300);
  });

  it("are absent where no rule brings any", () => {
    expect(finesOf([replication(0, 0)], true, [plainRule("message", { consequences: [{ ...fine, kind: "event-eligibility" }] })])).toBeUndefined();
  });

  it("of several rules add up, each over its own period", () => {
    const beforeEvent = { ...fine, amount: 200, period: { days: 1, before: "event" as const, each: true } };
    const two = [...packs, plainRule("consumer-day", { consequences: [beforeEvent] })];
    const row = { numerators: [[0, 0], [0, 0]], denominators: [[200, 200], [200, 200]] };
    expect(finesOf([row, row], true, two)?.value).toBe(2200);
  });

  it("of days judged together come once for each period that falls short", () => {
    const ofTwo = (each: boolean) => [plainRule("message", { consequences: [{ ...fine, period: { days: 2, each } }] })];
    // 80 and 150 of 200, 90 and 90 of 200: one day, two days; together 230 and 180 of 400
    const rows = [replication(80, 150), replication(90, 90)];
    expect(finesOf(rows, true, ofTwo(true))?.value).toBe(1500);
    expect(finesOf(rows, true, ofTwo(false))?.value).toBe(500);
  });

  it("that never came have a limit of what the period's days can bring, not of all days", () => {
    const lastDay = [plainRule("message", { consequences: [{ ...fine, period: { days: 1, before: "event", each: true } }] })];
    const never = Array.from({ length: 50 }, () => replication(150, 150));
    expect(finesOf(never, true, lastDay)).toMatchObject({ value: 0, upper: expect.closeTo(1000 * naiveBlaker(0, 50).upper, 6) });
    expect(finesOf([replication(0, 150), replication(0, 150)], true, lastDay)?.value).toBe(0);
  });
});
