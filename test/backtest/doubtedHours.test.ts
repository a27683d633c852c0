import { describe, expect, it } from "vitest";
import type { Figure } from "../../src/backtest/band.ts";
import { doubtedHours, type HourFigures } from "../../src/backtest/doubtedHours.ts";
import { verdictOf } from "../../src/backtest/verdictOf.ts";
import { draw, unitInterval } from "../../src/random/draw.ts";
import { normalQuantile } from "../../src/random/normalQuantile.ts";

const REPLICATIONS = 199;
const UNITS = Array.from({ length: 24 }, (_, hour) => (hour < 8 ? 4 : 100));

function normal(a: number, b: number, number: number): number {
  return normalQuantile(unitInterval(draw(a, b, number)));
}

/** A rate hour by hour, log and replications drawn alike, hours with few units far apart; the log moved in one hour as asked. */
function rate(seed: number, { hour: movedHour = -1, by = 0 } = {}): HourFigures {
  const hours = UNITS.map((units, hour): Figure => {
    const at = (number: number): number => 0.8 + (0.4 / Math.sqrt(units)) * normal(seed, hour, number);
    return { real: at(REPLICATIONS) + (hour === movedHour ? by : 0), played: Float64Array.from({ length: REPLICATIONS }, (_, row) => at(row)) };
  });
  return { what: "rule", rule: `rate ${seed}`, hours, weights: UNITS };
}

describe("the hours of the days", () => {
  it.each([1, 5])("are doubted in as many cases as asked where the model is true, with %d figures looked at", (figures) => {
    const CASES = 400;
    const CHANCE = 0.025;
    let doubted = 0;
    for (let number = 0; number < CASES; number++) {
      if (doubtedHours(Array.from({ length: figures }, (_, each) => rate(100_000 * figures + 10 * number + each)), CHANCE).length > 0) doubted++;
    }
    expect(Math.abs(doubted / CASES - CHANCE)).toBeLessThan(4 * Math.sqrt((CHANCE * (1 - CHANCE)) / CASES));
  });

  it("are told with the hour that weighs most", () => {
    const [found, ...others] = doubtedHours([rate(1), rate(2, { hour: 12, by: -0.3 }), rate(3)], 0.025);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: "hours-differ", what: "rule", rule: "rate 2", hour: 12, real: expect.closeTo(0.5, 0), played: expect.closeTo(0.8, 1) });
  });

  it("say nothing of hours that one of both lacks, nor where nothing ever differs", () => {
    const none: Figure = { real: undefined, played: new Float64Array(REPLICATIONS).fill(-1) };
    const same: Figure = { real: 3, played: new Float64Array(REPLICATIONS).fill(3) };
    expect(doubtedHours([{ what: "waiting", hours: UNITS.map((_, hour) => (hour < 12 ? none : same)), weights: UNITS }], 0.025)).toEqual([]);
    expect(doubtedHours([], 0.025)).toEqual([]);
  });

  it("are not told of a rule whose whole is doubted", () => {
    const hours = [rate(2, { hour: 12, by: -0.3 })];
    const total = (moved: number): Figure => ({ real: 0.8 + moved, played: Float64Array.from({ length: REPLICATIONS }, (_, row) => 0.8 + 0.01 * normal(9, 9, row)) });
    const codes = (moved: number): readonly string[] =>
      verdictOf({ figures: [{ rule: "rate 2", moreIsBetter: true, total: total(moved), days: [] }], replies: [], hours }, REPLICATIONS, 7).map(({ code }) => code);
    expect(codes(0)).toEqual(["hours-differ"]);
    expect(codes(-0.1)).toEqual(["too-optimistic"]);
  });
});

describe("reply times of all days", () => {
  const seconds = (figure: "mean" | "p50" | "p90", moved: number, seed: number) => ({ figure, total: { real: 20 + moved, played: Float64Array.from({ length: REPLICATIONS }, (_, row) => 20 + normal(seed, 1, row)) } });

  it("are judged with the rules, and told by the figure that is farthest off", () => {
    const verdict = verdictOf({ figures: [], replies: [seconds("mean", 4, 1), seconds("p50", 6, 2), seconds("p90", 1, 3)], hours: [] }, REPLICATIONS, 7);
    expect(verdict).toEqual([{ code: "replies-slower", figure: "p50", real: 26, played: expect.closeTo(20, 0) }]);
    expect(verdictOf({ figures: [], replies: [seconds("mean", -6, 1)], hours: [] }, REPLICATIONS, 7)).toMatchObject([{ code: "replies-faster", figure: "mean" }]);
    expect(verdictOf({ figures: [], replies: [seconds("mean", 1, 1)], hours: [] }, REPLICATIONS, 7)).toEqual([{ code: "reproduces" }]);
  });
});
