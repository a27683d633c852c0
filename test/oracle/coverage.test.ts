import { describe, expect, test } from "vitest";
import { blakerInterval } from "../../src/statistics/blakerInterval.ts";
import type { Estimate } from "../../src/statistics/estimate.ts";
import { pairedEstimate, type RatioColumns } from "../../src/statistics/pairedEstimate.ts";
import { probabilityEstimate } from "../../src/statistics/probabilityEstimate.ts";
import { quantileEstimate } from "../../src/statistics/quantileEstimate.ts";
import { ratioEstimate } from "../../src/statistics/ratioEstimate.ts";
import { uniforms } from "../random/words.ts";
import { binomialCoverage, binomialWeights } from "./binomialCoverage.ts";
import { countedDays, secondRate } from "./countedDays.ts";
import { type Coverage, coverageLine, isCovered } from "./coverage.ts";
import { deskMacros } from "./deskMacros.ts";
import { DESK_TIMEOUT_MS, isLongForm } from "./oracleForm.ts";

const LEVEL = 0.95;
const MACROS = isLongForm ? 2000 : 250;
const SIZES = [30, 100, 400];
const RATES = [0.5, 0.9, 0.99];

describe("intervals hold the truth as often as they say", () => {
  test("a rate by ratio and a paired difference of rates, by replications that are known exactly", ({ task }) => {
    const coverages = RATES.flatMap((rate) => {
      const uniform = uniforms(`counted days ${rate}`);
      const macros = Array.from({ length: MACROS }, () => countedDays(rate, Math.max(...SIZES), uniform));
      return SIZES.flatMap((size) => [
        covered("ratio", `rate ${rate}`, size, rate, macros.map(({ first }) => ratioOf(first, size))),
        covered("paired difference", `rates ${rate} and ${secondRate(rate)}`, size, rate - secondRate(rate), macros.map(({ first, second }) => pairOf(first, second, size))),
      ]);
    });
    expectCovered(coverages, task);
  }, DESK_TIMEOUT_MS);

  test("a quantile, as often as the binomial law says", ({ task }) => {
    const coverages = [0.05, 0.5, 0.95].flatMap((p) => SIZES.map((size) => {
      const uniform = uniforms(`quantile ${p} ${size}`);
      const estimates = Array.from({ length: MACROS }, () => quantileEstimate(Array.from({ length: size }, () => -Math.log(uniform())), p, LEVEL));
      return covered("quantile", `${p} of an exponential law`, size, -Math.log(1 - p), estimates, quantileCoverage(size, p));
    }));
    expectCovered(coverages, task);
  });

  test("the probability of passing, as often as Blaker's interval does at so many trials", ({ task }) => {
    const coverages = [...RATES, 0.999].flatMap((p) => SIZES.map((size) => {
      const uniform = uniforms(`pass ${p} ${size}`);
      const estimates = Array.from({ length: MACROS }, () => probabilityEstimate(Array.from({ length: size }, uniform).filter((u) => u < p).length, size, LEVEL));
      return covered("pass probability", `${p}`, size, p, estimates, passCoverage(size, p));
    }));
    expectCovered(coverages, task);
  });

  test("all of them on a simulated desk, whose truth is that of all its replications together", async ({ task }) => {
    const { rate, consumerRate, passes, meanReply, pair, size, median, pass } = await deskMacros(MACROS);
    const ofDesk = "of a simulated desk";
    const together = (columns: readonly RatioColumns[]): number => total(columns.flatMap(({ numerators }) => [...numerators as number[]])) / total(columns.flatMap(({ denominators }) => [...denominators as number[]]));
    const whole = (columns: readonly RatioColumns[]) => ({ columns, truth: together(columns) });
    const [messages, consumers, first, second] = [rate, consumerRate, pair.map(([one]) => one), pair.map(([, other]) => other)].map(whole);
    expectCovered([
      covered("ratio", `message rate ${ofDesk}`, size, messages.truth, messages.columns.map((columns) => ratioOf(columns, size))),
      covered("ratio", `consumer rate ${ofDesk}`, size, consumers.truth, consumers.columns.map((columns) => ratioOf(columns, size))),
      covered("paired difference", `consumer rates, cap 4 and cap 3`, size, first.truth - second.truth, pair.map(([one, other]) => pairOf(one, other, size))),
      covered("quantile", `median day's mean reply ${ofDesk}`, size, median, meanReply.map((values) => quantileEstimate(values, 0.5, LEVEL)), quantileCoverage(size, 0.5)),
      covered("pass probability", `${pass.toFixed(3)} ${ofDesk}`, size, pass, passes.map((count) => probabilityEstimate(count, size, LEVEL)), passCoverage(size, pass)),
    ], task);
  }, DESK_TIMEOUT_MS);
});

function expectCovered(coverages: readonly Coverage[], task: { readonly meta: { coverages?: readonly Coverage[] } }): void {
  task.meta.coverages = coverages;
  expect(coverages.filter((one) => !isCovered(one)).map(coverageLine)).toEqual([]);
}

function covered(method: string, what: string, replications: number, truth: number, estimates: readonly Estimate[], exact = LEVEL): Coverage {
  const held = estimates.filter(({ lower = -Infinity, upper = Infinity }) => lower <= truth && truth <= upper).length;
  return { method, what, replications, macros: estimates.length, held, exact };
}

function ratioOf({ numerators, denominators }: RatioColumns, size: number): Estimate {
  return ratioEstimate(Array.prototype.slice.call(numerators, 0, size), Array.prototype.slice.call(denominators, 0, size), LEVEL);
}

function pairOf(first: RatioColumns, second: RatioColumns, size: number): Estimate {
  const [one, other] = [first, second].map(({ numerators, denominators }) => (
    { numerators: Array.prototype.slice.call(numerators, 0, size) as number[], denominators: Array.prototype.slice.call(denominators, 0, size) as number[] }
  ));
  return pairedEstimate(one, other, LEVEL);
}

/** How often the interval of a probability of passing holds it, exactly. */
function passCoverage(size: number, p: number): number {
  return binomialCoverage(size, p, (successes, n) => blakerInterval(successes, n, LEVEL));
}

/** P(l ≤ K < u), K binomial, with the ranks of quantileEstimate found by giving it the ranks as values; a limit that is absent holds always. */
function quantileCoverage(size: number, p: number): number {
  const { lower = 0, upper = size + 1 } = quantileEstimate(Array.from({ length: size }, (_, index) => index + 1), p, LEVEL);
  return total(binomialWeights(size, p).slice(lower, upper));
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
