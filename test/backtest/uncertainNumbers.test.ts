import { describe, expect, it } from "vitest";
import { backtest } from "../../src/backtest/backtest.ts";
import { drawnScenarios, type Fits, uncertainPaths } from "../../src/backtest/uncertainNumbers.ts";
import type { Fit } from "../../src/calibration/fit.ts";
import { inlineExecutor } from "../../src/experiment/executor.ts";
import { lawMean } from "../../src/random/lawMean.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { quantile } from "../../src/statistics/quantile.ts";
import { packsOf, playedFile } from "./playedFile.ts";

const COUNT = 400;
const scenario = parseScenario(`replycast: 1
name: learned
platform: pinduoduo
start: 2026-06-01
days: 2
seed: learned
arrivals: { a: { consultsPerDay: 80 }, b: { consultsPerDay: [10, 20] } }
conversations: { a: { handle: { lognormal: { mean: 22, cv: 0.9 } }, turns: { geometric: { mean: 4 } } } }
teams: { a: { streams: [a, b], slowdownPerChat: 0 } }
roster: { a: { early: 1, late: 1 } }
rules: [pinduoduo/manual-reply-3min]
`);

function fit(value: number, lower?: number, upper?: number, more: Partial<Fit> = {}): Fit {
  return { value, level: 0.9, n: 100, of: "days", source: "fitted", ...(lower === undefined || upper === undefined ? {} : { lower, upper }), ...more };
}

const fits: Fits = {
  "arrivals.a.consultsPerDay": fit(80, 64, 96),
  "arrivals.b.consultsPerDay": fit(15, 12, 18),
  "arrivals.a.busynessCv": fit(0.15, 0.1, 0.2, { source: "default" }),
  "conversations.a.handle": fit(22, 20, 25, { cv: { value: 0.9, lower: 0.8, upper: 1 } }),
  "conversations.a.turns": fit(4),
  "conversations.a.transferShare": fit(0, 0, 0.02),
  "teams.a.slowdownPerChat": fit(0, 0, 0.01),
  "teams.a.cap": fit(8, 8, 8),
  "conversations.gone.handle": fit(5, 4, 6),
};

const drawn = drawnScenarios(scenario, fits, COUNT);
const sorted = (number: (one: Scenario) => number): Float64Array => Float64Array.from(drawn, number).sort();
const limits = (values: Float64Array): readonly number[] => [0.05, 0.5, 0.95].map((p) => quantile(values, p));

describe("numbers drawn from their intervals", () => {
  it("are those that were fitted, have an interval and can take any value in it", () => {
    expect(uncertainPaths(scenario, fits).toSorted()).toEqual([
      "arrivals.a.consultsPerDay", "arrivals.b.consultsPerDay", "conversations.a.handle", "conversations.a.transferShare", "teams.a.slowdownPerChat",
    ]);
    expect(drawn.every(({ arrivals, conversations, teams }) => arrivals["a"].busynessCv === scenario.arrivals["a"].busynessCv && lawMean(conversations["a"].turns) === 4 && teams["a"].cap === 10)).toBe(true);
  });

  it("have the interval's limits as their quantiles and their value in the middle", () => {
    const [low, middle, high] = limits(sorted(({ arrivals }) => Number(arrivals["a"].consultsPerDay)));
    expect([low / 64, middle / 80, high / 96]).toEqual([1, 1, 1].map(() => expect.closeTo(1, 2)));
    const means = limits(sorted(({ conversations }) => lawMean(conversations["a"].handle)));
    expect(means.map((mean, index) => mean / [20, 22, 25][index])).toEqual([1, 1, 1].map(() => expect.closeTo(1, 2)));
  });

  it("keep what a list of days has in common", () => {
    for (const { arrivals } of drawn) {
      const [first, second] = arrivals["b"].consultsPerDay as readonly number[];
      expect(second / first).toBeCloseTo(2, 9);
    }
  });

  it("are 0 half of the time where 0 is the value, and never below", () => {
    const shares = sorted(({ conversations }) => conversations["a"].transferShare);
    expect(shares[0]).toBe(0);
    expect(shares.filter((share) => share === 0).length / COUNT).toBeCloseTo(0.5, 2);
    expect(quantile(shares, 0.95)).toBeCloseTo(0.02, 3);
  });

  it("are independent of each other, the spread of a law of its mean too", () => {
    const handles = drawn.map(({ conversations }) => conversations["a"].handle as { readonly lognormal: { readonly mean: number; readonly cv: number } });
    const pairs = [
      drawn.map(({ arrivals }, index) => [Number(arrivals["a"].consultsPerDay), handles[index].lognormal.mean] as const),
      handles.map(({ lognormal: { mean, cv } }) => [mean, cv] as const),
    ];
    for (const pair of pairs) expect(Math.abs(correlation(pair))).toBeLessThan(4 / Math.sqrt(COUNT));
  });

  it("are the same for the same seed", () => {
    expect(JSON.stringify(drawnScenarios(scenario, fits, 20))).toBe(JSON.stringify(drawnScenarios(scenario, fits, 20)));
  });

  it("widen what is said of the days, and are told", async () => {
    const log = playedFile({ ...scenario, seed: "real" });
    const options = { replications: 200, executor: inlineExecutor };
    const [fixed, uncertain] = [await backtest(log, scenario, packsOf(scenario), options), await backtest(log, scenario, packsOf(scenario), { ...options, fits: { "arrivals.a.consultsPerDay": fit(80, 40, 120) } })];
    const width = ({ arrivalsPerDay: { p05 = 0, p95 = 0 } }: typeof fixed): number => p95 - p05;
    expect(width(uncertain)).toBeGreaterThan(1.5 * width(fixed));
    expect(uncertain.uncertain).toEqual(["arrivals.a.consultsPerDay"]);
    expect(fixed.uncertain).toBeUndefined();
    expect(uncertain.replications).toBe(200);
  });

  it("are refused where they are another scenario's", async () => {
    const others = { "arrivals.other.consultsPerDay": fit(80, 60, 100), "conversations.other.turns": fit(4), "shifts.early.from": fit(8, 7, 9) };
    await expect(backtest(playedFile({ ...scenario, seed: "real" }), scenario, packsOf(scenario), { replications: 1, executor: inlineExecutor, fits: others })).rejects.toThrow(/none of its 1 fitted numbers is in the scenario learned/);
    const { findings, uncertain } = await backtest(playedFile({ ...scenario, seed: "real" }), scenario, packsOf(scenario), { replications: 5, executor: inlineExecutor, fits: { ...others, "teams.a.pickupDelay": fit(5, 4, 6) } });
    expect(findings.find(({ code }) => code === "backtest-fits-other")).toMatchObject({ count: 1, facts: { path: "arrivals.other.consultsPerDay" } });
    expect(uncertain).toEqual(["teams.a.pickupDelay"]);
  });
});

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (place: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[place], 0) / pairs.length;
  const [x, y] = [mean(0), mean(1)];
  const sum = (product: (pair: readonly [number, number]) => number): number => pairs.reduce((total, pair) => total + product(pair), 0);
  return sum(([a, b]) => (a - x) * (b - y)) / Math.sqrt(sum(([a]) => (a - x) ** 2) * sum(([, b]) => (b - y) ** 2));
}
