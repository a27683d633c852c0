import { describe, expect, it } from "vitest";
import { inlineExecutor } from "../../src/experiment/executor.ts";
import { periodOutlook, type PeriodOutlook } from "../../src/forecast/period/periodOutlook.ts";
import { isDayTable, readDayTable } from "../../src/forecast/period/readDayTable.ts";
import { requiredRate } from "../../src/forecast/period/requiredRate.ts";
import type { RuleHistory } from "../../src/forecast/period/ruleHistory.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import { addDays } from "../../src/time/calendar.ts";
import { negativeBinomialProbability } from "./negativeBinomial.ts";
import { threeMinutePack } from "./threeMinutePack.ts";

const REPLICATIONS = 400;

const pack = threeMinutePack("60%", 30);

const shop = parseScenario(JSON.stringify({
  replycast: 1, name: "near a hundred", platform: "pinduoduo", start: "2026-09-01", days: 4, rules: ["pinduoduo/manual-reply-3min"],
  arrivals: { sales: { consultsPerDay: 105, busynessCv: 0.25 } },
  conversations: { sales: { turns: { constant: 1 }, burst: { constant: 1 }, closingWordShare: 0, patience: "never" } },
  roster: { sales: { early: 1, late: 1 } },
}));

function outlook(history: RuleHistory): Promise<PeriodOutlook | undefined> {
  return periodOutlook(shop, { packs: [pack], history, replications: REPLICATIONS, executor: inlineExecutor });
}

/** So many days before the first simulated one, all alike. */
function past(days: number, numerator: number, denominator: number): RuleHistory {
  return { [pack.id]: Array.from({ length: days }, (_, day) => ({ date: addDays("2026-09-01", day - days), numerator, denominator })) };
}

describe("what the next days must reach", () => {
  it("is worked out from what has been counted and the volume to come", () => {
    // 29 days of 70 in 100 and one more of 100: (0.8 · 3000 − 2030) ÷ 100 = 3.7 cannot be; 21 more days beside 9 of 70: (2400 − 630) ÷ 2100.
    expect(requiredRate({ numerator: 2030, denominator: 2900 }, 100, 0.8)).toBeCloseTo(3.7, 12);
    expect(requiredRate({ numerator: 630, denominator: 900 }, 2100, 0.8)).toBeCloseTo(1770 / 2100, 12);
    expect(requiredRate({ numerator: 0, denominator: 0 }, 0, 0.8)).toBeUndefined();
  });

  it("falls as bad days drop out of the period, and ends at the limit itself", async () => {
    const result = await outlook(past(30, 70, 100));
    const [{ current, after, volume, expected = 0, ...recovery }] = result?.recoveries ?? [];
    expect(recovery).toMatchObject({ rule: pack.id, kind: "star-rating", days: 30, limit: { operator: ">=", value: 0.8 } });
    expect(current).toMatchObject({ numerator: 2100, denominator: 3000, value: 0.7, verdict: "fail", daysMissing: 0 });
    after.forEach(({ required }, index) => {
      const kept = 29 - index;
      expect(required).toBeCloseTo((0.8 * (100 * kept + volume * (index + 1)) - 70 * kept) / (volume * (index + 1)), 9);
    });
    expect(after.at(-1)?.required).toBeCloseTo(0.8, 9);
    expect(after.map(({ date }) => date).slice(0, 2)).toEqual(["2026-09-01", "2026-09-02"]);
    // Where the rate as simulated is far from what is required the probability is 0 or 1.
    for (const { required = 0, days, probability } of after) {
      if (days < 3) continue;
      if (required > expected + 0.15) expect(probability.value).toBeLessThan(0.02);
      if (required < expected - 0.15) expect(probability.value).toBeGreaterThan(0.98);
    }
  });

  it("is not told without history, and says where days are missing", async () => {
    expect((await outlook({}))?.recoveries).toEqual([]);
    const result = await outlook(past(10, 95, 100));
    expect(result?.recoveries[0].current).toMatchObject({ daysMissing: 20, value: 0.95, verdict: "pass" });
    expect(result?.history).toEqual({ from: "2026-08-22", to: "2026-08-31", days: 10 });
  });
});

describe("whether a shop is assessed at all", () => {
  it("is the probability that a day reaches the minimum volume, as the negative binomial law has it", async () => {
    const volumes = (await outlook({}))?.volumes ?? [];
    expect(volumes).toHaveLength(1);
    const [{ days, minimum }] = volumes;
    let below = 0;
    for (let n = 0; n < 100; n++) below += negativeBinomialProbability(105, 0.25, n);
    expect(minimum).toEqual({ operator: ">=", value: 100 });
    for (const { mean, reached } of days) {
      expect(Math.abs(mean - 105)).toBeLessThan(4 * Math.sqrt((105 + (105 * 0.25) ** 2) / REPLICATIONS));
      expect(Math.abs((reached.value ?? 0) - (1 - below))).toBeLessThan(4 * Math.sqrt((below * (1 - below)) / REPLICATIONS));
    }
  });
});

describe("the calendar of registration days", () => {
  it("ranks dates by the probability that no day before them bars the shop, real days included", async () => {
    const result = await outlook({ [pack.id]: [
      { date: "2026-08-30", numerator: 90, denominator: 100 }, { date: "2026-08-31", numerator: 30, denominator: 100 },
    ] });
    const calendar = result?.calendar ?? [];
    const of = (date: string) => calendar.find((day) => day.date === date);
    // The 31st of August fails, and lies before the 1st, 2nd and 3rd.
    for (const date of ["2026-09-01", "2026-09-02", "2026-09-03"]) expect(of(date)?.eligible.value).toBe(0);
    expect(of("2026-09-04")?.eligible.value).toBeGreaterThan(0);
    expect(of("2026-09-01")?.rules[0].daysMissing).toBe(1);
    const values = calendar.map(({ eligible }) => eligible.value ?? 0);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(calendar).toHaveLength(5);
  });
});

describe("a table of days", () => {
  it("is read by counts, or by rate and volume, for one rule or for all", () => {
    expect(isDayTable("date,rate,volume\n")).toBe(true);
    expect(isDayTable("time,consumer,sender\n")).toBe(false);
    const table = "date\trate\tvolume\n2026-08-31\t81.5%\t200\n2026-08-30\t0.9\t100\n";
    expect(readDayTable(table, "days.csv", [{ id: "a" }, { id: "b" }])).toEqual({
      a: [{ date: "2026-08-30", numerator: 90, denominator: 100 }, { date: "2026-08-31", numerator: 163, denominator: 200 }],
      b: [{ date: "2026-08-30", numerator: 90, denominator: 100 }, { date: "2026-08-31", numerator: 163, denominator: 200 }],
    });
    expect(readDayTable("date,rule,numerator,denominator\n2026-08-30,b,1,2\n", "days.csv", [{ id: "a" }, { id: "b" }])).toEqual({ b: [{ date: "2026-08-30", numerator: 1, denominator: 2 }] });
  });

  it("tells all rows that are wrong, by line", () => {
    expect(() => readDayTable("date,numerator,denominator\n2026-13-01,1,2\n2026-08-30,x,2\n2026-08-29,1,2\n2026-08-29,1,2\n", "days.csv", [{ id: "a" }])).toThrow(/days\.csv:2[\s\S]*days\.csv:3[\s\S]*days\.csv:5/);
  });

  it("refuses a rate above all, no rows, and rows of other rules alone; seconds may be more than their replies", () => {
    const read = (text: string, rules: Parameters<typeof readDayTable>[2] = [{ id: "a" }]) => readDayTable(text, "days.csv", rules);
    expect(() => read("date,rate,volume\n2026-08-30,85,200\n")).toThrow(/days\.csv:2.*rate is 85[\s\S]*85%/);
    expect(() => read("date,rate,volume\n2026-08-30,120%,200\n")).toThrow(/rate is 1\.2/);
    expect(() => read("date,numerator,denominator\n2026-08-30,297,222\n")).toThrow(/numerator is 297 and denominator 222/);
    expect(() => read("date,rate,volume\n")).toThrow(/no row tells of a day/);
    expect(() => read("date,rule,rate,volume\n2026-08-30,b,85%,200\n")).toThrow(/its rows are of b, and the scenario judges by a/);
    expect(read("date,rate,volume\n2026-08-30,85,200\n", [{ id: "a", measure: "mean-reply-time" }])).toEqual({ a: [{ date: "2026-08-30", numerator: 17_000, denominator: 200 }] });
  });
});
