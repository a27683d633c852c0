import { describe, expect, it } from "vitest";
import { bandOf, type Figure, pitOf } from "../../src/backtest/band.ts";
import type { BacktestVerdict } from "../../src/backtest/backtestVerdict.ts";
import { coverageOf } from "../../src/backtest/coverageOf.ts";
import { type JudgedFigures, verdictOf as verdictOn } from "../../src/backtest/verdictOf.ts";
import { draw, unitInterval } from "../../src/random/draw.ts";
import { normalQuantile } from "../../src/random/normalQuantile.ts";

const REPLICATIONS = 199;

/** Of rules alone. */
function verdictOf(figures: readonly JudgedFigures[], replications: number, days: number): BacktestVerdict[] {
  return verdictOn({ figures, replies: [], hours: [] }, replications, days);
}

/** Standard normal numbers by address. */
function normal(a: number, b: number, number: number): number {
  return normalQuantile(unitInterval(draw(a, b, number)));
}

/** A rule of so many days, log and replications drawn alike around 0.8 with a standard deviation of 0.02; the log moved and stretched as asked. */
function rule(name: string, seed: number, days: number, { moved = 0, stretched = 1 } = {}): JudgedFigures {
  const ofDays = Array.from({ length: days }, (_, day): Figure => ({
    real: 0.8 + moved + 0.02 * stretched * normal(seed, day, REPLICATIONS),
    played: Float64Array.from({ length: REPLICATIONS }, (_each, row) => 0.8 + 0.02 * normal(seed, day, row)),
  }));
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const total = { real: mean(ofDays.map(({ real }) => real ?? 0)), played: Float64Array.from({ length: REPLICATIONS }, (_, row) => mean(ofDays.map(({ played }) => played[row]))) };
  return { rule: name, moreIsBetter: true, total, days: ofDays };
}

describe("the verdict", () => {
  it("doubts the whole of a true model in one case of twenty and the spread of its days in one of forty, however many rules there are", () => {
    const cases = 400;
    for (const rules of [1, 6]) {
      let [totals, spreads] = [0, 0];
      for (let number = 0; number < cases; number++) {
        const codes = verdictOf(Array.from({ length: rules }, (_, each) => rule(`r${each}`, 1000 * rules + 10 * number + each, 7)), REPLICATIONS, 7).map(({ code }) => code);
        if (codes.some((code) => code.startsWith("too-"))) totals++;
        if (codes.some((code) => code.startsWith("days-"))) spreads++;
      }
      // Four standard errors in 400.
      for (const [doubted, chance] of [[totals, 0.05], [spreads, 0.025]]) expect(Math.abs(doubted / cases - chance)).toBeLessThan(4 * Math.sqrt((chance * (1 - chance)) / cases));
    }
  });

  it("tells how far off a model is, and which way", () => {
    const [low] = verdictOf([rule("rate", 1, 7, { moved: -0.05 })], REPLICATIONS, 7);
    expect(low).toMatchObject({ code: "too-optimistic", rule: "rate" });
    expect(low).toHaveProperty("by", expect.closeTo(0.05, 1));
    const [high] = verdictOf([rule("rate", 1, 7, { moved: 0.05 })], REPLICATIONS, 7);
    expect(high).toMatchObject({ code: "too-pessimistic", rule: "rate" });
  });

  it("takes a longer mean time for the worse one", () => {
    const [longer] = verdictOf([{ ...rule("time", 2, 7, { moved: 0.05 }), moreIsBetter: false }], REPLICATIONS, 7);
    expect(longer).toMatchObject({ code: "too-optimistic" });
  });

  it("tells the spread of the days as a ratio of standard deviations", () => {
    const [wide] = verdictOf([rule("rate", 3, 14, { stretched: 3 })], REPLICATIONS, 14).filter(({ code }) => code === "days-vary-more");
    expect(wide).toHaveProperty("ratio", expect.closeTo(3, 0));
    expect(verdictOf([rule("rate", 4, 14, { stretched: 0.1 })], REPLICATIONS, 14).map(({ code }) => code)).toContain("days-vary-less");
  });

  it("names arrivals apart, as a share of the real ones", () => {
    const { rule: _, ...arrivals } = rule("", 5, 7, { moved: -0.1 });
    const [more] = verdictOf([arrivals], REPLICATIONS, 7);
    expect(more).toMatchObject({ code: "too-many-arrivals" });
    expect(more).toHaveProperty("by", expect.closeTo(0.1 / 0.7, 1));
  });

  it("says what it cannot tell", () => {
    expect(verdictOf([rule("rate", 6, 7)], 39, 7)).toEqual([{ code: "few-replications", replications: 39 }]);
    expect(verdictOf([rule("rate", 6, 2)], REPLICATIONS, 2)).toContainEqual({ code: "few-days", days: 2 });
  });

  it("looks past figures that the log or the replications do not have", () => {
    const nothing: Figure = { real: undefined, played: new Float64Array(REPLICATIONS).fill(-1) };
    expect(verdictOf([{ rule: "none", moreIsBetter: true, total: nothing, days: [nothing, nothing] }], REPLICATIONS, 7)).toEqual([{ code: "reproduces" }]);
  });
});

describe("a figure beside the replications", () => {
  const played = Float64Array.from([5, 3, -1, 1, 2, 4]);

  it("has the replications' quantiles and lies between them or not", () => {
    expect(bandOf({ real: 3, played })).toEqual({ real: 3, inside: true, p05: 1, p50: 3, p95: 5 });
    expect(bandOf({ real: 5.1, played })).toMatchObject({ inside: false });
  });

  it("has its place among them, ties by half, never 0 or 1", () => {
    expect(pitOf({ real: 3, played })).toBe(0.5);
    expect(pitOf({ real: 0, played })).toBeCloseTo(0.5 / 6, 12);
    expect(pitOf({ real: 9, played })).toBeCloseTo(5.5 / 6, 12);
  });

  it("is told alone where one side is missing", () => {
    expect(bandOf({ real: 3, played: new Float64Array(0) })).toEqual({ real: 3 });
    expect(bandOf({ real: undefined, played })).toEqual({ p05: 1, p50: 3, p95: 5 });
    expect(pitOf({ real: undefined, played })).toBeUndefined();
  });

  it("counts at every level how often it lies in the middle", () => {
    const hundred = Float64Array.from({ length: 101 }, (_, value) => value);
    const figures = Array.from({ length: 101 }, (_, real): Figure => ({ real, played: hundred }));
    expect(coverageOf(figures, 0.5)).toMatchObject({ share: 51 / 101, n: 101 });
    expect(coverageOf([...figures, { real: undefined, played: hundred }], 0.9)).toMatchObject({ share: 91 / 101, n: 101 });
    expect(coverageOf([], 0.9)).toEqual({ level: 0.9, n: 0 });
  });
});
