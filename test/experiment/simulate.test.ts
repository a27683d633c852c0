import { describe, expect, it } from "vitest";
import { type Executor, inlineExecutor } from "../../src/experiment/executor.ts";
import type { Estimate } from "../../src/experiment/result.ts";
import { runJob } from "../../src/experiment/runJob.ts";
import { simulate } from "../../src/experiment/simulate.ts";
import { deskScenario } from "../engine/playDesk.ts";
import { plainRule } from "./chatDay.ts";

const RULES = [plainRule("message"), plainRule("consumer-day"), plainRule("message", { id: "plain/mean", measure: "mean-reply-time" })];

/** Distance from the exact value in standard errors of the difference; the exact figure's own 95 % half-width is given. */
function distance(estimate: Estimate, exact: number, exactHalfWidth: number): number {
  const half = ((estimate.upper ?? 0) - (estimate.lower ?? 0)) / 2;
  return Math.abs((estimate.value ?? 0) - exact) / (Math.sqrt(half ** 2 + exactHalfWidth ** 2) / 1.96);
}

describe("simulate", () => {
  const small = deskScenario({
    consultsPerDay: 300, days: 3, laws: { turns: { geometric: { mean: 3 } }, handle: { lognormal: { mean: 40, cv: 1 } } }, roster: { day: 1 }, team: { cap: 3 },
  });

  it("gives the same bytes in whatever order and sizes the jobs come back", async () => {
    const shuffled: Executor = {
      async run(jobs, onResult) {
        for (const [index, job] of [...jobs.entries()].toReversed()) onResult(runJob(job), index);
      },
    };
    const inOrder = await simulate(small, { packs: RULES, replications: 130, executor: inlineExecutor });
    const outOfOrder = await simulate(small, { packs: RULES, replications: 130, executor: shuffled });
    expect(JSON.stringify(outOfOrder)).toBe(JSON.stringify(inOrder));
  });

  it("stops after the first hundred replications that make every rate precise enough", async () => {
    const result = await simulate(small, { packs: RULES, replications: 2000, precision: 0.02, executor: inlineExecutor });
    expect(result.replications % 100).toBe(0);
    expect(result.replications).toBeLessThan(2000);
    const rate = result.rules["plain/consumer-day"].rate;
    expect(((rate.upper ?? 1) - (rate.lower ?? 0)) / 2).toBeLessThanOrEqual(0.02);
    const plain = await simulate(small, { packs: RULES, replications: result.replications, executor: inlineExecutor });
    expect(JSON.stringify(plain)).toBe(JSON.stringify(result));
  });

  it("tells after the first hundred how many replications a precision will take, near what it takes", async () => {
    const expected: number[] = [];
    const { replications } = await simulate(small, { packs: RULES, replications: 20_000, precision: 0.004, executor: inlineExecutor, onExpected: (count) => void expected.push(count) });
    expect(replications).toBeGreaterThan(200);
    expect(expected).toHaveLength(1);
    expect(expected[0]).toBeGreaterThan(replications / 2);
    expect(expected[0]).toBeLessThan(replications * 2);
    await simulate(small, { packs: RULES, replications: 300, precision: 1e-6, executor: inlineExecutor, onExpected: (count) => void expected.push(count) });
    expect(expected.slice(1)).toEqual([300]);
  });

  it("tells, when aborted, the unbroken run of finished replications: the bytes of a shorter simulation", async () => {
    const stop = new AbortController();
    const result = await simulate(small, {
      packs: RULES, replications: 1000, executor: inlineExecutor, signal: stop.signal, onProgress: (done) => void (done >= 60 && stop.abort()),
    });
    expect(result.replications).toBe(60);
    const shorter = await simulate(small, { packs: RULES, replications: 60, executor: inlineExecutor });
    expect(JSON.stringify(shorter)).toBe(JSON.stringify(result));
  });

  it("tells the probability that each day passes and that all do, by the target or else the pack's first consequence", async () => {
    const withTarget = { ...small, targets: { "plain/consumer-day": { rate: ">= 85%", assurance: 0.95, over: "all-days" as const } } };
    const consequence = { kind: "fine", threshold: { operator: ">=" as const, value: 0.9 }, minimumVolume: { operator: ">=" as const, value: 290 }, period: "day" as const };
    const packs = [plainRule("consumer-day"), plainRule("message", { consequences: [consequence] }), plainRule("message", { id: "plain/none" })];
    const result = await simulate(withTarget, { packs, replications: 200, executor: inlineExecutor });
    const target = result.rules["plain/consumer-day"];
    const days = target.days.map((day) => day.pass?.value ?? 0);
    expect(days).toHaveLength(3);
    expect(target.passAll?.value).toBeLessThanOrEqual(Math.min(...days));
    expect(target.passAll?.value).toBeGreaterThan(0);
    expect(result.rules["plain/message"].target).toEqual({ operator: ">=", value: 0.9, source: "consequence" });
    expect(result.rules["plain/none"].passAll).toBeUndefined();
  });

  it("judges each consequence of a pack over its own period, whatever the target is", async () => {
    const daily = { kind: "fine", amount: 1000, threshold: { operator: ">=" as const, value: 0.9 }, period: "day" as const };
    const lastDay = { ...daily, kind: "event-eligibility", period: { days: 1, before: "registration" as const, each: true } };
    const standard = { kind: "restriction", period: "day" as const };
    const scenario = { ...small, targets: { "plain/message": { rate: ">= 1%", assurance: 0.9, over: "all-days" as const } } };
    const result = await simulate(scenario, { packs: [plainRule("message", { consequences: [daily, lastDay, standard] })], replications: 200, executor: inlineExecutor });
    const byConsequence = await simulate(small, { packs: [plainRule("message", { consequences: [daily] })], replications: 200, executor: inlineExecutor });
    const rule = result.rules["plain/message"];
    expect(rule.passAll?.value).toBe(1);
    // the one without a threshold is the user's to give
    expect(rule.consequences.map((each) => [each.kind, each.judgedDays])).toEqual([["fine", 3], ["event-eligibility", 1]]);
    expect(rule.consequences[0].avoided).toEqual(byConsequence.rules["plain/message"].passAll);
    expect(rule.consequences[1].avoided).toEqual(byConsequence.rules["plain/message"].days[2].pass);
  });

  it("leaves days below the minimum volume out: neither pass nor fail, and nothing is told where none is assessed", async () => {
    const consequence = { kind: "fine", threshold: { operator: ">=" as const, value: 1 }, minimumVolume: { operator: ">=" as const, value: 100_000 }, period: "day" as const };
    const result = await simulate(small, { packs: [plainRule("message", { consequences: [consequence] })], replications: 50, executor: inlineExecutor });
    const rule = result.rules["plain/message"];
    expect(rule.rate.value).toBeUndefined();
    expect(rule.days[0].pass?.value).toBeUndefined();
    expect(rule.passAll?.value).toBeUndefined();
  });

  it("refuses more days than 32-bit milliseconds hold with the longest deadline, days that do not begin at midnight, and two rules of one id", async () => {
    const run = (scenario: typeof small, changes: object): Promise<unknown> => simulate(scenario, { packs: [plainRule("message", changes)], replications: 1, executor: inlineExecutor });
    await expect(run({ ...small, days: 22 }, { deadline: 3 * 86_400 })).rejects.toThrow(/at most 24.9 days/u);
    await expect(simulate(small, { packs: [plainRule("message"), plainRule("message")], replications: 1, executor: inlineExecutor })).rejects.toThrow(/two rules have this id/u);
    await expect(run(small, { dayCutOff: "06:00" })).rejects.toThrow(/dayCutOff 06:00 in a simulation is not built yet/u);
  });

  it("gives causes that sum to 1 and quarter-hours that sum to the day", async () => {
    const result = await simulate(small, { packs: RULES, replications: 100, executor: inlineExecutor });
    const causes = Object.values(result.rules["plain/message"].misses).reduce((sum, share) => sum + share, 0);
    expect(causes).toBeCloseTo(1, 12);
    expect(result.intervals).toHaveLength(3 * 96);
    const arrivals = result.intervals.reduce((sum, interval) => sum + interval.arrivals, 0);
    const consumers = (result.measures.consumers as Estimate).value ?? 0;
    expect(arrivals / 3).toBeGreaterThan(consumers * 0.95);
    expect(result.intervals[40].onDuty).toBe(1);
    const late = result.intervals.reduce((sum, interval) => sum + interval.late["plain/message"], 0);
    const rate = result.rules["plain/message"];
    const units = rate.days.reduce((sum, day) => sum + day.units, 0);
    expect(late / units).toBeCloseTo(1 - (rate.rate.value ?? 0), 9);
  });

  it("blames on an agent's own clock nothing that came before its list", async () => {
    const desk = deskScenario({ arrivals: [36_000, 36_000, 36_000, 36_000], laws: { handle: { constant: 200 } }, team: { cap: 1 } });
    const packs = [plainRule("message", { id: "shop", deadline: 150 }), plainRule("message", { id: "agent", deadline: 150, clock: "agent-list", scope: "agent" })];
    const result = await simulate(desk, { packs, replications: 1, executor: inlineExecutor });
    // the first is handled at once; the second waits 200 s in the pool and is handled for as long, which goes to the earlier cause
    expect(result.rules.shop.misses).toMatchObject({ pool: 0.75, "slow-reply": 0.25 });
    expect(result.rules.agent.misses).toMatchObject({ "slow-reply": 1 });
  });

  it("judges only the days after the warm-up", async () => {
    const warm = { ...small, days: 1, warmUp: 2 };
    const result = await simulate(warm, { packs: RULES, replications: 20, executor: inlineExecutor });
    expect(result.rules["plain/message"].days.map((day) => day.date)).toEqual(["2026-06-03"]);
    expect(result.intervals[0].start).toBe("2026-06-03T00:00");
  });

  it("gives a mean reply time that depends neither on the other rules nor on how many days follow", async () => {
    const desk = (days: number): typeof small => deskScenario({
      consultsPerDay: 110, days, laws: { handle: { exponential: { mean: 46 } } }, shifts: { day: { from: "08:00", to: "20:00" } }, roster: { day: 2 }, team: { cap: 5 },
    });
    const mean = plainRule("message", { id: "plain/mean", measure: "mean-reply-time" });
    const run = (days: number, packs: typeof RULES): ReturnType<typeof simulate> => simulate(desk(days), { packs, replications: 60, executor: inlineExecutor });
    const alone = await run(1, [mean]);
    const beside = await run(1, [mean, plainRule("message", { deadline: 43_200 })]);
    expect(beside.rules["plain/mean"]).toEqual(alone.rules["plain/mean"]);
    const three = (await run(3, [mean])).rules["plain/mean"].days;
    for (const day of three) {
      expect(distance(day.rate, three[1].rate.value ?? 0, ((three[1].rate.upper ?? 0) - (three[1].rate.lower ?? 0)) / 2)).toBeLessThan(3.3);
      // 12 h of every night without anybody
      expect(day.rate.value).toBeGreaterThan(5000);
    }
  });

  it("costs the rostered hours without meals", async () => {
    const result = await simulate(deskScenario({ days: 2, shifts: { early: { from: "08:00", to: "17:00", breaks: [{ from: "12:00", length: 3600, waves: 2 }] } }, roster: { early: 5 } }), {
      packs: RULES, replications: 10, executor: inlineExecutor,
    });
    expect((result.measures.cost as Estimate).value).toBe(2 * 5 * 8 * 25);
  });

  it("costs what agents work after their shift, and tells whose it was", async () => {
    // the second buyer waits for the first and is answered two hours after the shift
    const desk = deskScenario({
      arrivals: [57_600, 57_601], laws: { handle: { constant: 5400 } }, shifts: { early: { from: "08:00", to: "17:00" } }, roster: { early: 1 }, team: { cap: 2 },
    });
    const { measures, agents } = await simulate(desk, { packs: [], replications: 2, executor: inlineExecutor });
    expect((measures.overtimeHours as Estimate).value).toBe(2);
    expect(measures.cost).toMatchObject({ value: (9 + 2) * 25, lower: (9 + 2) * 25 });
    expect(agents?.map(({ replies, conversations, overtimeHours, occupancy }) => ({ replies, conversations, overtimeHours, occupancy }))).toEqual([
      { replies: 2, conversations: 2, overtimeHours: 2, occupancy: 3 / 9 },
    ]);
  });

  it("costs each call of the reserve and its time on duty", async () => {
    const crowd = Array.from({ length: 30 }, (_, index) => 36_000 + index);
    const reserve = { team: "desk", agents: 2, when: { pool: "> 20" }, delay: 600, stay: 7200, costPerCall: 50 };
    const { measures, agents } = await simulate(deskScenario({ arrivals: crowd, laws: { handle: { constant: 120 } }, team: { cap: 1 }, reserve }), {
      packs: [], replications: 2, executor: inlineExecutor,
    });
    expect((measures.reserveCalls as Estimate).value).toBe(1);
    expect((measures.cost as Estimate).value).toBeCloseTo(24 * 25 + 50 + 2 * 2 * 25, 9);
    expect(agents?.map(({ intervals }) => intervals.onDuty.reduce((sum, share) => sum + share, 0) / 4)).toEqual([24, expect.closeTo(2, 3), expect.closeTo(2, 3)]);
  });

  it("tells of one replication what its own log will score", async () => {
    const result = await simulate(small, { packs: RULES, replications: 40, executor: inlineExecutor, logReplication: 7 });
    expect(result.logged?.replication).toBe(7);
    expect(result.logged?.rules["plain/message"].denominator).toBeGreaterThan(500);
  });
});
