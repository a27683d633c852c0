import type { Pair } from "./counterCalibration.ts";
import type { PairBox } from "./pairPoint.ts";
import { WHOLE_BOX } from "./pairPoint.ts";
import type { PairSurface } from "./pairSurface.ts";

/** Step of the derivatives, as a share of the box. */
const STEP = 0.05;

/**
 * Where the best pair moves when the simulated figures are all `differences` (on their scales) higher than they were: one Gauss–Newton step; kept within what is searched.
 */
export function pairShift(box: PairBox, surface: PairSurface, best: Pair, differences: readonly number[]): Pair {
  const logStep = STEP * Math.log(box.handle[1] / box.handle[0]);
  const shareStep = STEP * (box.shrinkage[1] - box.shrinkage[0]);
  const slope = (from: Pair, to: Pair, step: number): Float64Array => {
    const [low, high] = [surface.means(from), surface.means(to)];
    return surface.whitened(best, high.map((mean, k) => (mean - low[k]) / (2 * step)));
  };
  const u = slope({ ...best, handle: best.handle * Math.exp(-logStep) }, { ...best, handle: best.handle * Math.exp(logStep) }, logStep);
  const v = slope({ ...best, shrinkage: best.shrinkage - shareStep }, { ...best, shrinkage: best.shrinkage + shareStep }, shareStep);
  const d = surface.whitened(best, differences);
  const [uu, uv, vv, ud, vd] = [product(u, u), product(u, v), product(v, v), product(u, d), product(v, d)];
  const determinant = uu * vv - uv * uv;
  // Figures that tell of one direction alone say nothing of the other: along it nothing moves.
  const isFlat = determinant < 1e-6 * uu * vv;
  const logHandle = isFlat ? -ud / (uu + vv) : -(vv * ud - uv * vd) / determinant;
  const shrinkage = isFlat ? -vd / (uu + vv) : -(uu * vd - uv * ud) / determinant;
  return {
    handle: Math.min(WHOLE_BOX.handle[1], Math.max(WHOLE_BOX.handle[0], best.handle * Math.exp(logHandle))),
    shrinkage: Math.min(WHOLE_BOX.shrinkage[1], Math.max(WHOLE_BOX.shrinkage[0], best.shrinkage + shrinkage)),
  };
}

function product(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, i) => sum + value * b[i], 0);
}
