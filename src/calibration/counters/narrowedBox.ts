import { type PairBox, type PairPoint, WHOLE_BOX } from "./pairPoint.ts";

/** What is compared with: by statistic the observed value and the variance of its rounding, on the figures' scales; and by how much days that were played vary more or less than those observed. */
export interface Observed {
  readonly values: readonly number[];
  readonly roundingVariances: readonly number[];
  /** Days played ÷ days observed. */
  readonly varianceFactor: number;
}

/** Places looked at between two neighbouring points of the grid. */
const STEPS = 10;
/** What a straight line between two points may miss, as a share of the difference of the corners: the means bend. */
const BEND = 0.12;
/** How far beyond the best place others are kept: far outside any region, since all this is rough. */
const KEPT = 15;
/** Cells of the grid that are kept around them. */
const MARGIN = 0.3;
const LEAST_SD = 1e-3;

/** The part of a grid's box outside of which no pair explains the figures as well as the best one does. `points` as gridOf orders them. */
export function narrowedBox(box: PairBox, points: readonly PairPoint[], shrinkages: number, observed: Observed): PairBox {
  const handles = points.length / shrinkages;
  const places: { readonly x: number; readonly y: number; readonly distance: number }[] = [];
  for (let i = 0; i < handles - 1; i++) {
    for (let j = 0; j < shrinkages - 1; j++) {
      const corners = [points[i * shrinkages + j], points[i * shrinkages + j + 1], points[(i + 1) * shrinkages + j], points[(i + 1) * shrinkages + j + 1]];
      for (let a = 0; a <= STEPS; a++) {
        for (let b = 0; b <= STEPS; b++) places.push({ x: i + a / STEPS, y: j + b / STEPS, distance: roughDistance(corners, a / STEPS, b / STEPS, observed) });
      }
    }
  }
  const least = places.reduce((best, { distance }) => Math.min(best, distance), Infinity);
  const kept = places.filter(({ distance }) => distance <= least + KEPT);
  const span = (of: "x" | "y", cells: number): [number, number] => {
    const values = kept.map((place) => place[of]);
    return [Math.max(0, Math.min(...values) - MARGIN) / cells, Math.min(cells, Math.max(...values) + MARGIN) / cells];
  };
  const [fromX, toX] = span("x", handles - 1);
  const [fromY, toY] = span("y", shrinkages - 1);
  const handleAt = (share: number): number => box.handle[0] * (box.handle[1] / box.handle[0]) ** share;
  const shrinkageAt = (share: number): number => box.shrinkage[0] + (box.shrinkage[1] - box.shrinkage[0]) * share;
  return { handle: [handleAt(fromX), handleAt(toX)], shrinkage: [shrinkageAt(fromY), shrinkageAt(toY)] };
}

function roughDistance(corners: readonly PairPoint[], right: number, up: number, { values, roundingVariances, varianceFactor }: Observed): number {
  const shares = [(1 - right) * (1 - up), (1 - right) * up, right * (1 - up), right * up];
  return values.reduce((sum, value, k) => {
    const mean = corners.reduce((total, { means }, corner) => total + shares[corner] * means[k], 0);
    const variance = corners.reduce((total, { sds }, corner) => total + shares[corner] * Math.max(sds[k], LEAST_SD) ** 2, 0);
    const all = corners.map(({ means }) => means[k]);
    const bend = BEND * (Math.max(...all) - Math.min(...all)) * 4 * Math.max(right * (1 - right), up * (1 - up));
    return sum + (value - mean) ** 2 / (variance * varianceFactor * 1.5 + bend ** 2 + roundingVariances[k]);
  }, 0);
}

/** The box, wider on every side by this share of itself but within what is searched at all. */
export function widenedBox({ handle, shrinkage }: PairBox, share: number): PairBox {
  const grow = (handle[1] / handle[0]) ** share;
  const wide = (shrinkage[1] - shrinkage[0]) * share;
  return {
    handle: [Math.max(WHOLE_BOX.handle[0], handle[0] / grow), Math.min(WHOLE_BOX.handle[1], handle[1] * grow)],
    shrinkage: [Math.max(WHOLE_BOX.shrinkage[0], shrinkage[0] - wide), Math.min(WHOLE_BOX.shrinkage[1], shrinkage[1] + wide)],
  };
}
