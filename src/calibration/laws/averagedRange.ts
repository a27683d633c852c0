import { bracketedRoot } from "../../random/bracketedRoot.ts";
import { normalDistribution } from "../../random/normalDistribution.ts";
import type { Ranged } from "../fit.ts";
import { LIMIT_Z, UPPER_LIMIT } from "../limitReach.ts";


/** A number above 0 as one of several models tells it, and how much that model weighs. */
export interface WeighedRange {
  readonly range: Ranged;
  readonly weight: number;
}

/**
 * Limits that allow for not knowing which model is right: where the models' tail areas, weighted, make up what the level leaves on each side. One model alone keeps its own limits.
 * Models without limits are left out; absent where none has any. The value is the one given, and lies between the limits.
 * Source: D. Turek, D. Fletcher, Model-averaged Wald confidence intervals, Computational Statistics & Data Analysis 56 (2012) 2809.
 */
export function averagedRange(value: number, models: readonly WeighedRange[]): Ranged {
  const curves = models.flatMap(({ range: { value: centre, lower, upper }, weight }) =>
    lower === undefined || upper === undefined ? [] : [{ centre: Math.log(centre), deviation: Math.max(1e-12, Math.log(upper / lower) / (2 * LIMIT_Z)), weight }]);
  if (curves.length === 0) return { value };
  const sum = curves.reduce((all, { weight }) => all + weight, 0);
  const below = (log: number): number => curves.reduce((all, { centre, deviation, weight }) => all + (weight / sum) * normalDistribution((log - centre) / deviation), 0);
  const least = Math.min(...curves.map(({ centre, deviation }) => centre - 3 * deviation));
  const most = Math.max(...curves.map(({ centre, deviation }) => centre + 3 * deviation));
  const limit = (share: number): number => Math.exp(bracketedRoot((log) => below(log) - share, least, most));
  return { value, lower: Math.min(value, limit(1 - UPPER_LIMIT)), upper: Math.max(value, limit(UPPER_LIMIT)) };
}
