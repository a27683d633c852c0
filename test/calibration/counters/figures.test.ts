import { describe, expect, it } from "vitest";
import { figureScale } from "../../../src/calibration/counters/figureScale.ts";
import { statisticPlan } from "../../../src/calibration/counters/statisticPlan.ts";
import { observedFigures } from "../../../src/calibration/counters/observedFigures.ts";
import { playedDays } from "../../../src/calibration/counters/playedDays.ts";
import { roundingOf } from "../../../src/calibration/counters/roundingOf.ts";
import { scaledLaw, spreadLaw } from "../../../src/calibration/counters/scaledLaw.ts";
import { Findings } from "../../../src/import/finding.ts";
import { lawMean } from "../../../src/random/lawMean.ts";
import { readCounters } from "../../import/readTable.ts";

describe("the rounding of an export", () => {
  it("is the coarsest step of which all figures are multiples", () => {
    expect([roundingOf([0.91, 0.845], "share"), roundingOf([0.9533, 0.91], "share"), roundingOf([0.95, 1], "share")]).toEqual([0.001, 0.0001, 0.01]);
    expect([roundingOf([22.2, 48.6], "seconds"), roundingOf([22, 9], "seconds"), roundingOf([22.4, 9], "seconds"), roundingOf([60, 120], "seconds")]).toEqual([0.6, 1, 0.1, 60]);
    expect(roundingOf([1 / 3], "share")).toBe(0);
  });
});

describe("scales", () => {
  it.each([["share", 0.8, 500], ["share", 1, 40], ["share", 0, 40], ["seconds", 22.2, 10]] as const)("of a %s bring %s back, and their slope is the derivative", (quantity, value, units) => {
    const scale = figureScale(quantity, units);
    expect(scale.unscaled(scale.scaled(value))).toBeCloseTo(value, 9);
    const h = 1e-6 * Math.max(value, 1);
    expect((scale.scaled(value + h) - scale.scaled(value - h)) / (2 * h) / scale.slope(value)).toBeCloseTo(1, 4);
  });
});

describe("a law times a factor", () => {
  it("has its mean times the factor, whatever law it is", () => {
    const laws = [{ constant: 4 }, { exponential: { mean: 4 } }, { lognormal: { mean: 4, cv: 1 } }, { gamma: { mean: 4, cv: 1 } }, { weibull: { mean: 4, cv: 1 } }, { geometric: { mean: 4 } }, { empirical: [2, 6] },
      { mixture: [{ share: 0.5, of: { constant: 2 } }, { share: 0.5, of: { constant: 6 } }] }] as const;
    for (const law of laws) expect(lawMean(scaledLaw(law, 1.5))).toBeCloseTo(6, 12);
    expect(scaledLaw("never", 2)).toBe("never");
  });

  it("keeps its cv, and has another one only where it has one of its own", () => {
    expect(scaledLaw({ lognormal: { mean: 4, cv: 0.9 } }, 2)).toEqual({ lognormal: { mean: 8, cv: 0.9 } });
    expect(spreadLaw({ gamma: { mean: 4, cv: 0.5 } }, 2)).toEqual({ gamma: { mean: 4, cv: 1 } });
    expect(spreadLaw({ constant: 4 }, 2)).toBeUndefined();
  });
});

describe("observed figures", () => {
  const hours = readCounters(`时段,咨询人数,30秒应答率,平均人工响应时长(秒)\n${Array.from({ length: 15 }, (_, at) => `${at + 8},${10 + at},${90 - at}%,${20 + at}`).join("\n")}`);
  const days = readCounters("日期,咨询人数,需要人工回复的咨询人数,3分钟未回复人数,30秒应答率\n2026-06-01,100,90,5,90.00%\n2026-06-02,300,280,30,80.00%");

  it("are those of the platform that the tables tell, weighed as `score` weighs them", () => {
    const figures = observedFigures([days, hours], "pinduoduo", [], new Findings());
    const byId = new Map(figures.map((figure) => [figure.pack.id, figure]));
    expect([...byId.keys()].toSorted()).toEqual(["pinduoduo/answer-30s", "pinduoduo/manual-reply-3min", "pinduoduo/mean-manual-reply-time"]);
    expect(byId.get("pinduoduo/manual-reply-3min")).toMatchObject({ value: 1 - 35 / 400, roundingSd: 0, byHour: [] });
    expect(byId.get("pinduoduo/answer-30s")?.byHour).toHaveLength(15);
    expect(byId.get("pinduoduo/mean-manual-reply-time")?.roundingSd).toBeCloseTo(1 / Math.sqrt(12 * 15), 12);
    expect(observedFigures([days, hours], "douyin", [], new Findings())).toEqual([]);
  });

  it("by hour are taken together by load; hours without anybody on duty are left out", () => {
    const figures = observedFigures([hours], "pinduoduo", [], new Findings());
    const counts = Array.from({ length: 24 }, (_, hour) => (hour < 8 || hour > 22 ? 0 : hour + 2));
    const loads = counts.map((count, hour) => (hour === 12 ? Infinity : count));
    const { statistics } = statisticPlan(figures, loads, counts);
    const ofAnswer = statistics.filter(({ figure }) => figure.pack.id === "pinduoduo/answer-30s");
    expect(ofAnswer.map((statistic) => statistic.hours)).toEqual([[8, 9, 10, 11, 13, 14], [15, 16, 17, 18], [19, 20, 21, 22]]);
    expect(ofAnswer[2].observed).toBeCloseTo((79 * 21 + 78 * 22 + 77 * 23 + 76 * 24) / 90 / 100, 12);
    expect(ofAnswer[2].parts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  it("of whole days stand where hours are not told", () => {
    const { statistics } = statisticPlan(observedFigures([days], "pinduoduo", [], new Findings()), [], []);
    expect(statistics.map(({ hours: told, parts }) => [told, parts])).toEqual([[undefined, [{ weight: 1 }]], [undefined, [{ weight: 1 }]]]);
  });
});

describe("days that are played", () => {
  const of = (days: number, total: number): readonly number[] => playedDays({ column: "consumers", dates: [], areDated: true, totals: Array.from({ length: days }, () => total) });

  it("are all of them, or twenty evenly chosen, fewer of a large shop", () => {
    expect(of(5, 100)).toEqual([0, 1, 2, 3, 4]);
    const month = of(30, 100);
    expect([month.length, month[0], month[19]]).toEqual([20, 0, 29]);
    expect(of(30, 1500)).toHaveLength(8);
    expect(of(30, 1e6)).toHaveLength(3);
  });
});
