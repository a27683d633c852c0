import { describe, expect, it } from "vitest";
import { dayPosterior, type DayPrior } from "../../src/forecast/today/dayPosterior.ts";
import { gammaQuantile } from "../../src/random/gammaQuantile.ts";
import { normalDistribution } from "../../src/random/normalDistribution.ts";

const EVEN: DayPrior = { means: new Float64Array(96).fill(10), busynessCv: 0.2, quarterCv: 0, quarterCorrelation: 0 };

describe("how busy a day is, given its counts until now", () => {
  it.each([[40, 500], [40, 300], [8, 80], [1, 30]])("is the conjugate gamma law where quarter-hours vary by chance alone (%d quarter-hours, %d counted)", (quarters, counted) => {
    const counts = Array.from({ length: quarters }, (_, place) => Math.floor(((place + 1) * counted) / quarters) - Math.floor((place * counted) / quarters));
    const { busyness, restCv, ratios } = dayPosterior(EVEN, { counts, quartersEach: 1, lastPart: 1 });
    const shape = 25 + counted;
    const mean = shape / (25 + 10 * quarters);
    expect(busyness.value).toBeCloseTo(mean, 4);
    expect(restCv).toBeCloseTo(1 / Math.sqrt(shape), 4);
    expect(ratios[95]).toBeCloseTo(mean, 4);
    // The limits are points of the grid, whose step is a tenth of the spread at most.
    expect(Math.abs((busyness.lower ?? 0) - gammaQuantile(0.05, mean, 1 / Math.sqrt(shape)))).toBeLessThan((0.25 * mean) / Math.sqrt(shape));
    expect(Math.abs((busyness.upper ?? 0) - gammaQuantile(0.95, mean, 1 / Math.sqrt(shape)))).toBeLessThan((0.25 * mean) / Math.sqrt(shape));
  });

  it("takes the part of the last quarter-hour that has passed", () => {
    const { busyness } = dayPosterior(EVEN, { counts: [...Array<number>(40).fill(10), 3], quartersEach: 1, lastPart: 0.2 });
    expect(busyness.value).toBeCloseTo((25 + 403) / (25 + 402), 4);
  });

  it("learns nothing of those who come where nobody is expected", () => {
    const night: DayPrior = { ...EVEN, means: Float64Array.from({ length: 96 }, (_, quarter) => (quarter < 32 ? 0 : 10)) };
    const counts = Array.from({ length: 40 }, (_, quarter) => (quarter < 32 ? 0 : 12));
    const [nobody, somebody] = [0, 3].map((first) => dayPosterior(night, { counts: [first, ...counts.slice(1)], quartersEach: 1, lastPart: 1 }));
    expect(somebody).toEqual(nobody);
    const closed = dayPosterior({ ...EVEN, means: new Float64Array(96), quarterCv: 0.4, quarterCorrelation: 0.5 }, { counts: [2, 1], quartersEach: 1, lastPart: 1 });
    expect(closed.busyness.value).toBeCloseTo(1, 2);
    expect(closed.restCv).toBe(0);
  });

  it("stays what it was where nothing has been counted yet", () => {
    const { busyness, restCv } = dayPosterior(EVEN, { counts: [], quartersEach: 1, lastPart: 1 });
    expect(busyness.value).toBeCloseTo(1, 3);
    expect(restCv).toBeCloseTo(0.2, 3);
  });

  it("says less where quarter-hours vary beyond chance, and still less where they go with one another", () => {
    const counted = { counts: Array<number>(40).fill(14), quartersEach: 1, lastPart: 1 };
    const [plain, varying, going] = [{}, { quarterCv: 0.5 }, { quarterCv: 0.5, quarterCorrelation: 0.9 }].map((law) => dayPosterior({ ...EVEN, ...law }, counted));
    expect(varying.restCv).toBeGreaterThan(1.15 * plain.restCv);
    expect(going.restCv).toBeGreaterThan(1.3 * varying.restCv);
    expect(going.busyness.value).toBeLessThan(varying.busyness.value);
    // What is left after the last quarter-hours is more than the day's own busyness, and wears off.
    expect(going.ratios[40]).toBeGreaterThan(going.ratios[95] * 1.02);
    expect(going.ratios[95]).toBeCloseTo(going.busyness.value, 2);
  });

  it("agrees with weighing many drawn days by their likelihood", () => {
    const prior: DayPrior = { means: new Float64Array(96).fill(10), busynessCv: 0.3, quarterCv: 0.4, quarterCorrelation: 0.7 };
    const counts = [9, 14, 18, 20, 15, 22, 17, 19];
    const { busyness, ratios } = dayPosterior(prior, { counts, quartersEach: 1, lastPart: 1 });
    const weighed = weighedDays(prior, counts, 400_000);
    // The weighed mean's own standard error is told by the drawn days.
    expect(Math.abs(busyness.value - weighed.factor)).toBeLessThan(4 * weighed.factorError + 0.002);
    expect(Math.abs(ratios[8] - weighed.next)).toBeLessThan(4 * weighed.nextError + 0.005);
  });

  it("learns how strong an event is while it lasts", () => {
    const surplus = Float64Array.from({ length: 96 }, (_, quarter) => (quarter >= 32 ? 3 : 0));
    const means = Float64Array.from(surplus, (added) => 10 * (1 + added));
    const prior: DayPrior = { means, busynessCv: 0, quarterCv: 0, quarterCorrelation: 0, uplift: { cv: 0.4, surplus } };
    const counts = Array.from({ length: 40 }, (_, quarter) => (quarter < 32 ? 10 : 60));
    const { ratios } = dayPosterior(prior, { counts, quartersEach: 1, lastPart: 1 });
    // 50 an hour's quarter above the 10: the strength is near 50/30, drawn a little towards 1.
    const strength = (ratios[95] * 40 - 10) / 30;
    expect(strength).toBeGreaterThan(1.5);
    expect(strength).toBeLessThan(50 / 30);
  });

  it("takes counts by the hour much as the same counts by the quarter-hour", () => {
    const prior: DayPrior = { ...EVEN, quarterCv: 0.5, quarterCorrelation: 0.6 };
    // A morning as the law makes them: runs of busier and calmer quarter-hours.
    const counts = [14, 9, 6, 8, 12, 17, 25, 21, 14, 13, 9, 16, 22, 27, 19, 12, 10, 5, 7, 11, 15, 13, 18, 24, 16, 9, 8, 6, 12, 19, 15, 20, 13, 11, 7, 10, 17, 16, 12, 14];
    const hours = Array.from({ length: 10 }, (_, hour) => counts.slice(4 * hour, 4 * hour + 4).reduce((sum, count) => sum + count, 0));
    const byQuarter = dayPosterior(prior, { counts, quartersEach: 1, lastPart: 1 });
    const byHour = dayPosterior(prior, { counts: hours, quartersEach: 4, lastPart: 1 });
    expect(Math.abs(byHour.busyness.value - byQuarter.busyness.value)).toBeLessThan(0.5 * byQuarter.restCv);
    expect(Math.abs(byHour.restCv / byQuarter.restCv - 1)).toBeLessThan(0.25);
  });
});

/** Importance sampling: days drawn from the law, weighed by the Poisson probability of the counts. */
function weighedDays({ busynessCv, quarterCv, quarterCorrelation }: DayPrior, counts: readonly number[], draws: number) {
  let state = 12_345;
  const uniform = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return ((state >>> 0) + 0.5) / 2 ** 32;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const table = (cv: number): Float64Array => Float64Array.from({ length: 1601 }, (_, at) => gammaQuantile(normalDistribution(-4 + at / 200), 1, cv));
  const [days, quarters] = [table(busynessCv), table(quarterCv)];
  const at = (values: Float64Array, standing: number): number => values[Math.max(0, Math.min(1600, Math.round((standing + 4) * 200)))];
  const rows = Array.from({ length: draws }, () => {
    const factor = at(days, normal());
    let standing = normal();
    let log = 0;
    for (const count of counts) {
      const mean = 10 * factor * at(quarters, standing);
      log += count * Math.log(mean) - mean;
      standing = quarterCorrelation * standing + Math.sqrt(1 - quarterCorrelation ** 2) * normal();
    }
    return { factor, next: factor * at(quarters, standing), log };
  });
  const best = rows.reduce((most, { log }) => Math.max(most, log), -Infinity);
  const weights = rows.map(({ log }) => Math.exp(log - best));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = (key: "factor" | "next"): number => rows.reduce((sum, row, index) => sum + weights[index] * row[key], 0) / total;
  const error = (key: "factor" | "next", about: number): number => Math.sqrt(rows.reduce((sum, row, index) => sum + (weights[index] * (row[key] - about)) ** 2, 0)) / total;
  const [factor, next] = [mean("factor"), mean("next")];
  return { factor, factorError: error("factor", factor), next, nextError: error("next", next) };
}
