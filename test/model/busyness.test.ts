import { describe, expect, it } from "vitest";
import { compileModel } from "../../src/model/compileModel.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { DAY_MS } from "../../src/time/units.ts";
import { arrivalsOf } from "../engine/arrivalsOf.ts";
import { deskScenario } from "../engine/playDesk.ts";

const REPLICATIONS = 400;
const PER_DAY = 400;
const CV = 0.5;

/** Conversations by simulated day, then replication. */
function countsByDay(days: number, busynessCorrelation: number, streams: readonly string[] = ["buyers"]): number[][] {
  const desk = deskScenario({ days, seed: "busyness" });
  const stream = { ...desk.arrivals.buyers, consultsPerDay: PER_DAY, busynessCv: CV, busynessCorrelation };
  const scenario: Scenario = {
    ...desk, arrivals: Object.fromEntries(streams.map((name) => [name, stream])),
    conversations: Object.fromEntries(streams.map((name) => [name, desk.conversations.buyers])),
  };
  const model = compileModel(scenario, 0);
  const counts = Array.from({ length: days * streams.length }, () => Array<number>(REPLICATIONS).fill(0));
  arrivalsOf(model, REPLICATIONS).forEach((arrivals, replication) => {
    for (const { atMs, stream: name } of arrivals) counts[streams.indexOf(name) * days + Math.floor(atMs / DAY_MS)][replication]++;
  });
  return counts;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function ranks(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2);
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  const product = (left: readonly number[], right: readonly number[], ofLeft: number, ofRight: number): number =>
    left.reduce((sum, value, index) => sum + (value - ofLeft) * (right[index] - ofRight), 0);
  return product(a, b, meanA, meanB) / Math.sqrt(product(a, a, meanA, meanA) * product(b, b, meanB, meanB));
}

/** Spearman's correlation of days whose normal standings go together by `standing`: 6/π · asin(standing/2). The Poisson spread about the factor takes 1 % off. */
function expectedOfRanks(standing: number): number {
  return 0.99 * (6 / Math.PI) * Math.asin(standing / 2);
}

/** 3.3 standard errors of a rank correlation r, by Fisher's transformation (variance 1.06/(n − 3)). */
function tolerance(r: number): number {
  return 3.3 * (1 - r * r) * Math.sqrt(1.06 / (REPLICATIONS - 3));
}

function expectTogether(a: readonly number[], b: readonly number[], standing: number): void {
  const expected = expectedOfRanks(standing);
  expect(Math.abs(correlation(ranks(a), ranks(b)) - expected)).toBeLessThan(tolerance(expected));
}

describe("the busyness of neighbouring days", () => {
  it("goes together by busynessCorrelation, of days further apart by its power", () => {
    const [first, second, third] = countsByDay(3, 0.8);
    expectTogether(first, second, 0.8);
    expectTogether(second, third, 0.8);
    expectTogether(first, third, 0.64);
  });

  it("goes against each other where it is negative, and is unrelated where it is 0", () => {
    const [first, second] = countsByDay(2, -0.7);
    expectTogether(first, second, -0.7);
    const [alone, next] = countsByDay(2, 0);
    expectTogether(alone, next, 0);
  });

  it("varies as much on every day, however strong the correlation: mean and variance are those of one day", () => {
    const variance = PER_DAY + (PER_DAY * CV) ** 2;
    for (const day of countsByDay(3, 0.9)) {
      expect(Math.abs(mean(day) - PER_DAY)).toBeLessThan(3.3 * Math.sqrt(variance / REPLICATIONS));
      // kurtosis of the gamma law: 3 + 6 cv²
      expect(Math.abs(mean(day.map((count) => (count - PER_DAY) ** 2)) - variance)).toBeLessThan(3.3 * variance * Math.sqrt((2 + 6 * CV * CV) / REPLICATIONS));
    }
  });

  it("is each stream's own", () => {
    const [first, , other] = countsByDay(2, 0.8, ["buyers", "others"]);
    expectTogether(first, other, 0);
  });
});
