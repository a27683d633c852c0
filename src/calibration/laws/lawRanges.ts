import { studentQuantile } from "../../statistics/studentQuantile.ts";
import type { Ranged } from "../fit.ts";
import { UPPER_LIMIT } from "../limitReach.ts";
import type { FittedFamily } from "./fitFamily.ts";
import { lawCv } from "./lawCv.ts";
import { ranged } from "./ranged.ts";

const STEP = 1e-4;

/**
 * Mean and cv of a fitted family with their limits: Wald's on the logarithmic scale, Student's quantile with the observations less the parameters; that of a mixture's cv by the delta method.
 * Without limits where the likelihood has none to give, and the cv of an exponential law, which is 1 by its form.
 */
export function lawRanges(fitted: FittedFamily, n: number): { readonly mean: Ranged; readonly cv: Ranged } {
  const { family, parameters, covariance } = fitted;
  const logCv = (at: readonly number[]): number => Math.log(lawCv(family.law(at)));
  const [mean, cv] = [Math.exp(parameters[0]), lawCv(fitted.law)];
  if (covariance === undefined) return { mean: { value: mean }, cv: { value: cv } };
  const reach = studentQuantile(UPPER_LIMIT, Math.max(1, n - parameters.length));
  const moved = (axis: number, step: number): number[] => parameters.map((x, i) => (i === axis ? x + step : x));
  const slopes = parameters.map((_, axis) => (logCv(moved(axis, STEP)) - logCv(moved(axis, -STEP))) / (2 * STEP));
  const variance = slopes.reduce((sum, slope, i) => sum + slopes.reduce((row, other, j) => row + slope * other * covariance[i][j], 0), 0);
  return {
    mean: ranged(mean, reach * Math.sqrt(covariance[0][0])),
    cv: variance > 0 ? ranged(cv, reach * Math.sqrt(variance)) : { value: cv },
  };
}
