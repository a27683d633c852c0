import { describe, expect, it } from "vitest";
import type { Observed } from "../../../src/calibration/counters/narrowedBox.ts";
import { narrowedBox } from "../../../src/calibration/counters/narrowedBox.ts";
import { gridOf, type PairBox, type PairPoint, pairPoint, WHOLE_BOX } from "../../../src/calibration/counters/pairPoint.ts";
import { pairRegion } from "../../../src/calibration/counters/pairRegion.ts";
import { pairShift } from "../../../src/calibration/counters/pairShift.ts";
import { pairSurface } from "../../../src/calibration/counters/pairSurface.ts";

/** Three figures that are linear in the logarithm of the handling time and in the shrinkage, so that everything about the pair has a closed form. */
const SLOPES = [[-2, -1.5], [-0.5, -6], [1, 2.5]];
const SDS = [0.06, 0.08, 0.05];
const CORRELATIONS = [[1, 0.4, -0.5], [0.4, 1, -0.3], [-0.5, -0.3, 1]];
const TRUTH = { handle: 20, shrinkage: 0.15 };
const BOX: PairBox = { handle: [15, 26], shrinkage: [0, 0.3] };
const MANY = 1e6;

const meansOf = (handle: number, shrinkage: number): number[] => SLOPES.map(([a, b], k) => 0.3 * k + a * Math.log(handle / 20) + b * (shrinkage - 0.15));
const pointOf = (pair: { readonly handle: number; readonly shrinkage: number }): PairPoint => ({ ...pair, means: meansOf(pair.handle, pair.shrinkage), sds: SDS, correlations: CORRELATIONS, replications: MANY });
const observed: Observed = { values: meansOf(TRUTH.handle, TRUTH.shrinkage), roundingVariances: [0, 0, 0], varianceFactor: 1 };
const points = gridOf(BOX, 5, 5).map(pointOf);

/** Covariance of the pair's best estimate: the inverse of Jᵀ·V⁻¹·J. */
function exactCovariance(): { readonly log: number; readonly share: number; readonly both: number } {
  const v = CORRELATIONS.map((row, i) => row.map((r, j) => r * SDS[i] * SDS[j]));
  const inverse = inverse3(v);
  const product = (a: number, b: number): number => SLOPES.reduce((sum, row, i) => sum + SLOPES.reduce((inner, other, j) => inner + row[a] * inverse[i][j] * other[b], 0), 0);
  const [aa, ab, bb] = [product(0, 0), product(0, 1), product(1, 1)];
  const determinant = aa * bb - ab * ab;
  return { log: bb / determinant, share: aa / determinant, both: -ab / determinant };
}

function inverse3(m: readonly (readonly number[])[]): number[][] {
  const cofactor = (i: number, j: number): number => {
    const [r, s] = [0, 1, 2].filter((row) => row !== i);
    const [t, u] = [0, 1, 2].filter((column) => column !== j);
    return (m[r][t] * m[s][u] - m[r][u] * m[s][t]) * ((i + j) % 2 === 0 ? 1 : -1);
  };
  const determinant = m[0][0] * cofactor(0, 0) + m[0][1] * cofactor(0, 1) + m[0][2] * cofactor(0, 2);
  return [0, 1, 2].map((i) => [0, 1, 2].map((j) => cofactor(j, i) / determinant));
}

describe("the region of pairs that explain figures", () => {
  const surface = pairSurface(BOX, points, observed);
  const region = pairRegion(BOX, surface);
  const exact = exactCovariance();

  it("has the pair that made the figures as its best", () => {
    expect(Math.abs(Math.log(region.best.handle / TRUTH.handle))).toBeLessThan(0.005);
    expect(Math.abs(region.best.shrinkage - TRUTH.shrinkage)).toBeLessThan(0.003);
    expect(surface.distance(TRUTH)).toBeLessThan(1e-4);
  });

  it("has limits of each at 1.645 standard errors", () => {
    const [logHalf, half] = [1.6449 * Math.sqrt(exact.log), 1.6449 * Math.sqrt(exact.share)];
    expect(Math.log((region.handle.upper ?? 0) / (region.handle.lower ?? 1)) / 2).toBeCloseTo(logHalf, 2);
    expect(((region.shrinkage.upper ?? 0) - (region.shrinkage.lower ?? 0)) / 2).toBeCloseTo(half, 2);
  });

  it("has the area of the ellipse π · 4.605 · √det, and its correlation", () => {
    const area = Math.PI * 4.60517 * Math.sqrt(exact.log * exact.share - exact.both ** 2);
    expect(Math.abs(region.area / area - 1)).toBeLessThan(0.03);
    expect(region.correlation).toBeCloseTo(exact.both / Math.sqrt(exact.log * exact.share), 1);
  });

  it("is outlined column by column, the best pair within", () => {
    const column = region.outline.find(({ handle }) => handle === region.best.handle);
    expect(column?.shrinkage[0]).toBeLessThan(region.best.shrinkage);
    expect(column?.shrinkage[1]).toBeGreaterThan(region.best.shrinkage);
  });

  it("is wider by what the rounding of the figures adds", () => {
    const rounded = pairRegion(BOX, pairSurface(BOX, points, { ...observed, roundingVariances: SDS.map((sd) => 3 * sd ** 2) }));
    expect(rounded.area).toBeGreaterThan(region.area * 1.5);
  });

  it("is wider where fewer replications know the covariance, and half as wide each way where four times as many days were observed", () => {
    const few = pairRegion(BOX, pairSurface(BOX, points.map((point) => ({ ...point, replications: 16 })), observed));
    expect(few.area).toBeGreaterThan(region.area * 1.2);
    const long = pairRegion(BOX, pairSurface(BOX, points, { ...observed, varianceFactor: 0.25 }));
    expect(long.area / region.area).toBeCloseTo(0.25, 1);
  });

  it("moves against a change of all simulated figures by one Gauss–Newton step", () => {
    const [logStep, step] = [0.04, -0.03];
    const moved = pairShift(BOX, surface, TRUTH, SLOPES.map(([a, b]) => -(a * logStep + b * step)));
    expect(Math.log(moved.handle / TRUTH.handle)).toBeCloseTo(logStep, 4);
    expect(moved.shrinkage - TRUTH.shrinkage).toBeCloseTo(step, 4);
  });
});

describe("a ridge", () => {
  const ridge: Observed = { values: [meansOf(20, 0.15)[2]], roundingVariances: [0], varianceFactor: 1 };
  const onRidge = gridOf(WHOLE_BOX, 5, 5).map((pair): PairPoint => ({ ...pair, means: [meansOf(pair.handle, pair.shrinkage)[2]], sds: [0.05], correlations: [[1]], replications: MANY }));
  const surface = pairSurface(WHOLE_BOX, onRidge, ridge);
  const region = pairRegion(WHOLE_BOX, surface);

  it("of one figure goes from one end of what is searched to the other, along what the figure lets vary", () => {
    expect(region.correlation).toBeLessThan(-0.9);
    const [low, high] = region.ends;
    expect(low.shrinkage).toBeGreaterThan(high.shrinkage);
    for (const end of region.ends) expect(Math.abs(meansOf(end.handle, end.shrinkage)[2] - ridge.values[0])).toBeLessThan(1.6449 * 0.05 + 0.02);
  });

  it("is moved along only across itself", () => {
    const moved = pairShift(WHOLE_BOX, surface, { handle: 20, shrinkage: 0.15 }, [-0.05]);
    expect(meansOf(moved.handle, moved.shrinkage)[2] - ridge.values[0]).toBeCloseTo(0.05, 3);
  });
});

describe("narrowing a box", () => {
  it("keeps what explains the figures and leaves out most of the rest", () => {
    const narrow = narrowedBox(WHOLE_BOX, gridOf(WHOLE_BOX, 9, 6).map(pointOf), 6, observed);
    expect(narrow.handle[0]).toBeLessThan(18);
    expect(narrow.handle[1]).toBeGreaterThan(22);
    expect(narrow.handle[1] / narrow.handle[0]).toBeLessThan(4);
    expect(narrow.shrinkage[0]).toBeLessThan(0.13);
    expect(narrow.shrinkage[1]).toBeGreaterThan(0.17);
    expect(narrow.shrinkage[1] - narrow.shrinkage[0]).toBeLessThan(0.35);
  });
});

it("a point has the means, standard deviations and correlations of its replications", () => {
  const point = pairPoint(TRUTH, [[1, 2], [2, 4], [3, 9]]);
  expect(point.means).toEqual([2, 5]);
  expect(point.sds[0]).toBeCloseTo(1, 12);
  expect(point.sds[1]).toBeCloseTo(Math.sqrt(13), 12);
  expect(point.correlations[0][1]).toBeCloseTo(3.5 / Math.sqrt(13), 12);
});
