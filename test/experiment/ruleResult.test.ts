import { describe, expect, it } from "vitest";
import { judgedRule } from "../../src/experiment/judgedRule.ts";
import type { Estimate, RuleResult } from "../../src/experiment/result.ts";
import { ruleResult } from "../../src/experiment/ruleResult.ts";
import type { Consequence, RulePack } from "../../src/rules/rulePack.ts";
import type { Target } from "../../src/scenario/scenario.ts";
import { naiveBlaker } from "../statistics/naiveBlaker.ts";
import { plainRule } from "./chatDay.ts";
import { type HandMadeRow, tableOf } from "./handMadeTable.ts";

const DATES = ["2026-06-01", "2026-06-02"];
const HORIZON = { days: 2, event: [], registration: [] };
/** Five replications of two days: 9, 7, 8, 10, 6 of ten on the first; 4 of 5, none of none, 10 of 10, 3 of 5, 9 of 10 on the second. */
const NUMERATORS = [[9, 4], [7, 0], [8, 10], [10, 3], [6, 9]];
const DENOMINATORS = [[10, 5], [10, 0], [10, 10], [10, 5], [10, 10]];
const ROWS: readonly HandMadeRow[] = NUMERATORS.map((numerators, row) => ({ numerators: [numerators], denominators: [DENOMINATORS[row]] }));
const STUDENT = { df3: 3.182446305284263, df4: 2.7764451051977987 };

function resultOf(rows: readonly HandMadeRow[], target?: Partial<Target>, pack: RulePack = plainRule("message")): RuleResult {
  const whole = target === undefined ? undefined : { assurance: 0.95, over: "all-days" as const, ...target };
  return ruleResult(tableOf([pack], 2, rows), 0, judgedRule(pack, whole, HORIZON), DATES);
}

function expectEstimate(found: Estimate | undefined, expected: { value: number; lower: number; upper: number; replications: number }): void {
  expect(found?.replications).toBe(expected.replications);
  for (const name of ["value", "lower", "upper"] as const) expect(found?.[name], name).toBeCloseTo(expected[name], 7);
}

/** Limits of a share: its odds times e^±(reach ÷ (value · (1 − value))). */
function limits(value: number, reach: number): { lower: number; upper: number } {
  const odds = value / (1 - value);
  const factor = Math.exp(reach / (value * (1 - value)));
  return { lower: odds / factor / (1 + odds / factor), upper: (odds * factor) / (1 + odds * factor) };
}

const consequence = (rest: Partial<Consequence>): Consequence => ({ kind: "fine", period: "day", ...rest });

describe("the rate", () => {
  it("is all numerators over all denominators, with the delta method's interval over replications", () => {
    const { rate } = resultOf(ROWS);
    // residuals 0.625, −1.25, 1.5, 0.625, −1.5 of 80 units
    const reach = (STUDENT.df4 * Math.sqrt((6.84375 * 5) / 4)) / 80;
    expectEstimate(rate, { value: 66 / 80, ...limits(66 / 80, reach), replications: 5 });
  });

  it("of a day is that day's alone; replications without units bear nothing on it", () => {
    const [first, second] = resultOf(ROWS).days;
    const reach = (STUDENT.df4 * Math.sqrt((10 * 5) / 4)) / 50;
    expectEstimate(first.rate, { value: 0.8, ...limits(0.8, reach), replications: 5 });
    // 26 of 30: residuals −1/3, 0, 4/3, −4/3, 1/3 in four replications with units
    const reachOfSecond = (STUDENT.df3 * Math.sqrt(((2 / 9 + 32 / 9) * 4) / 3)) / 30;
    expectEstimate(second.rate, { value: 26 / 30, ...limits(26 / 30, reachOfSecond), replications: 5 });
    expect([first.date, second.date, first.units, second.units]).toEqual([...DATES, 10, 6]);
  });

  it("has quantiles over replications on a straight line between neighbours, without the days that had no units", () => {
    const [first, second] = resultOf(ROWS).days;
    // 0.6 0.7 0.8 0.9 1: places 0.2, 2 and 3.8
    expect([first.p05, first.p50, first.p95].map((value) => value?.toFixed(9))).toEqual(["0.620000000", "0.800000000", "0.980000000"]);
    // 0.6 0.8 0.9 1: places 0.15, 1.5 and 2.85
    expect([second.p05, second.p50, second.p95].map((value) => value?.toFixed(9))).toEqual(["0.630000000", "0.850000000", "0.985000000"]);
  });

  it("of a day without units anywhere is absent, and so are its quantiles", () => {
    const [, second] = resultOf([{ numerators: [[1, 0]], denominators: [[2, 0]] }, { numerators: [[2, 0]], denominators: [[2, 0]] }]).days;
    expect(second.rate.value).toBeUndefined();
    expect([second.p05, second.p50, second.p95, second.units]).toEqual([undefined, undefined, undefined, 0]);
  });
});

describe("passing", () => {
  it("of a day is counted over the replications that had units, with Blaker's limits", () => {
    const [first, second] = resultOf(ROWS, { rate: ">= 80%" }).days;
    expectEstimate(first.pass, { value: 3 / 5, ...naiveBlaker(3, 5), replications: 5 });
    expectEstimate(second.pass, { value: 3 / 4, ...naiveBlaker(3, 4), replications: 4 });
  });

  it.each(["all-days", "each-day"] as const)("over %s asks in each replication that no day fails", (over) => {
    // the first day fails in replications 1 and 4, the second in 3
    expectEstimate(resultOf(ROWS, { rate: ">= 80%", over }).passAll, { value: 2 / 5, ...naiveBlaker(2, 5), replications: 5 });
  });

  it("pooled asks for the rate of the days together", () => {
    // 13/15, 7/10, 18/20, 13/15, 15/20
    expectEstimate(resultOf(ROWS, { rate: ">= 80%", over: "pooled" }).passAll, { value: 3 / 5, ...naiveBlaker(3, 5), replications: 5 });
    expectEstimate(resultOf(ROWS, { rate: ">= 75%", over: "pooled" }).passAll, { value: 4 / 5, ...naiveBlaker(4, 5), replications: 5 });
  });

  it("at the limit itself is decided by the operator", () => {
    expect(resultOf(ROWS, { rate: "> 80%" }).days.map(({ pass }) => pass?.value)).toEqual([2 / 5, 2 / 4]);
    expect(resultOf(ROWS, { rate: ">= 100%" }).days.map(({ pass }) => pass?.value)).toEqual([1 / 5, 1 / 4]);
  });

  it("is judged by the target before the pack's first consequence, whose minimum volume holds for both", () => {
    const pack = plainRule("message", { consequences: [consequence({ threshold: { operator: ">=", value: 0.7 }, minimumVolume: { operator: ">=", value: 6 } })] });
    const byPack = resultOf(ROWS, undefined, pack);
    expect(byPack.target).toEqual({ operator: ">=", value: 0.7, source: "consequence" });
    expect(byPack.days.map(({ pass }) => [pass?.value, pass?.replications])).toEqual([[4 / 5, 5], [1, 2]]);
    const byTarget = resultOf(ROWS, { rate: ">= 95%", assurance: 0.9 }, pack);
    expect(byTarget.target).toEqual({ operator: ">=", value: 0.95, source: "target", assurance: 0.9 });
    expect(byTarget.days.map(({ pass }) => [pass?.value, pass?.replications])).toEqual([[1 / 5, 5], [1 / 2, 2]]);
  });

  it("is not told where there is neither a target nor a threshold", () => {
    const result = resultOf(ROWS);
    expect([result.target, result.passAll, result.days[0].pass]).toEqual([undefined, undefined, undefined]);
  });
});

describe("days below the minimum volume", () => {
  const pack = plainRule("message", { consequences: [consequence({ threshold: { operator: ">=", value: 0.8 }, minimumVolume: { operator: ">=", value: 6 } })] });

  it("are left out of rates, quantiles and verdicts, but not of the number of units", () => {
    const { rate, days } = resultOf(ROWS, undefined, pack);
    expect(rate.value).toBeCloseTo((40 + 19) / 70, 12);
    expect(days[1].rate.value).toBeCloseTo(19 / 20, 12);
    expect([days[1].p05, days[1].p95].map((value) => value?.toFixed(9))).toEqual(["0.905000000", "0.995000000"]);
    expect(days[1].units).toBe(6);
  });

  it("fail no replication; pooled, the assessed days need not reach the volume anew", () => {
    // assessed: day 1 everywhere (fails in 1 and 4), day 2 in replications 2 and 4 (passes)
    expect(resultOf(ROWS, undefined, pack).passAll?.value).toBe(3 / 5);
    expect(resultOf(ROWS, { rate: ">= 75%", over: "pooled" }, pack).passAll?.value).toBe(4 / 5);
  });

  it("take a replication out of the count where none of its days is assessed", () => {
    const rows = [...ROWS, { numerators: [[5, 5]], denominators: [[5, 5]] }];
    expectEstimate(resultOf(rows, undefined, pack).passAll, { value: 3 / 5, ...naiveBlaker(3, 5), replications: 5 });
  });
});

describe("a measure", () => {
  const pack = plainRule("message", { measure: "mean-reply-time" });
  /** Milliseconds over messages: means of 20, 30 and 40 s on the first day, 10 s on the second. */
  const rows = [20, 30, 40].map((seconds) => ({ numerators: [[seconds * 4000, 50_000]], denominators: [[4, 5]], misses: [{ pool: 3 }] }));

  it("is told in seconds, with an interval that no bound cuts", () => {
    const result = resultOf(rows, undefined, pack);
    expect([result.quantity, result.misses]).toEqual(["seconds", {}]);
    const reach = (4.302652729911275 * Math.sqrt((2 * 40 ** 2 * 3) / 2)) / 12;
    expectEstimate(result.days[0].rate, { value: 30, lower: 30 - reach, upper: 30 + reach, replications: 3 });
    expect([result.days[0].p05, result.days[0].p50, result.days[1].p50]).toEqual([21, 30, 10]);
    expect(result.rate.value).toBeCloseTo((360 + 150) / 27, 12);
  });

  it("passes at or below its value", () => {
    const { target, days, passAll } = resultOf(rows, { value: "<= 30s" }, pack);
    expect(target).toMatchObject({ operator: "<=", value: 30 });
    expect(days.map(({ pass }) => pass?.value)).toEqual([2 / 3, 1]);
    expect(passAll?.value).toBe(2 / 3);
    // 130/9, 170/9 and 210/9 s over both days
    expect(resultOf(rows, { value: "<= 19s", over: "pooled" }, pack).passAll?.value).toBe(2 / 3);
  });
});

describe("misses", () => {
  it("are the shares of the causes in all missed units of all replications", () => {
    const rows = [{ overload: 2, pool: 1 }, { overload: 3 }, { "no-cover": 2 }].map((misses) => ({ misses: [misses] }));
    const { misses } = resultOf(rows);
    expect([misses.overload, misses.pool, misses["no-cover"]]).toEqual([5 / 8, 1 / 8, 2 / 8]);
    expect(Object.values(misses).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it("are empty where nothing was missed", () => {
    expect(resultOf(ROWS).misses).toEqual({});
  });
});

describe("a consequence", () => {
  it("is judged over its own days with its own volume, whatever the target asks", () => {
    const last = { days: 1, before: "registration", each: true } as const;
    const pack = plainRule("message", { consequences: [
      consequence({ threshold: { operator: ">=", value: 0.7 } }), consequence({}),
      consequence({ threshold: { operator: ">=", value: 0.85 }, period: last, minimumVolume: { operator: ">=", value: 5 } }),
    ] });
    const { consequences } = resultOf(ROWS, { rate: ">= 99%" }, pack);
    expect(consequences.map(({ judgedDays }) => judgedDays)).toEqual([2, 1]);
    // replication 4 has 60 % on the first day, 3 has 60 % on the second
    expectEstimate(consequences[0].avoided, { value: 3 / 5, ...naiveBlaker(3, 5), replications: 5 });
    expectEstimate(consequences[1].avoided, { value: 2 / 4, ...naiveBlaker(2, 4), replications: 4 });
  });
});

it("rules do not see each other's columns", () => {
  const packs = [plainRule("message"), plainRule("consumer-day")];
  const rows = [[1, 2], [3, 4]].map((numerators) => ({ numerators: [[8, 8], numerators], denominators: [[8, 8], [5, 5]], misses: [{ pool: 1 }, { away: 1 }] }));
  const second = ruleResult(tableOf(packs, 2, rows), 1, judgedRule(packs[1], undefined, HORIZON), DATES);
  expect(second.days.map(({ rate }) => rate.value)).toEqual([4 / 10, 6 / 10]);
  expect(second.misses.away).toBe(1);
});
