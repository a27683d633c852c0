import { passDifference } from "../../experiment/passDifference.ts";
import type { Simulation } from "../../experiment/simulation.ts";
import type { Estimate } from "../../statistics/estimate.ts";
import { pairedEstimate, type RatioColumns } from "../../statistics/pairedEstimate.ts";
import type { SearchTarget } from "../target/searchTarget.ts";
import type { TargetColumns } from "../target/targetFigures.ts";
import { hardestTarget, type LeverBase } from "./hardestTarget.ts";
import type { LeverGain, TargetGain } from "./lever.ts";
import type { LeverColumns } from "./leverColumns.ts";

const POINTS = 100;

/** What a desk that is done otherwise gains over the one as it stands, replication by replication, at a confidence level. `yuan`: change of the roster's cost. */
export function leverGain(base: LeverBase, changed: LeverColumns, yuan: number, level: number): LeverGain {
  const targets = base.targets.map((target, place) => targetGain(base.simulation, target, changed.targets[place], base.columns.targets[place], level));
  const pass = passDifference(changed.passes, base.columns.passes, level);
  const variable = pairedEstimate(amounts(changed.variableYuan), amounts(base.columns.variableYuan), level, "any");
  const hardest = hardestTarget(base);
  const { standing, decidedBy } = decision(targets, hardest);
  const price = standing === "helps" && yuan > 0 && decidedBy !== undefined ? yuanPerPoint(yuan, targets[hardest], decidedBy) : undefined;
  return { standing, ...(decidedBy === undefined ? {} : { decidedBy }), pass, targets, hardest, cost: moved(variable, yuan), ...(price === undefined ? {} : { yuanPerPoint: price }) };
}

/** By so many figures it is decided whether a lever helps: the chance of every target and a rate. */
export function decidingFigures(targets: readonly SearchTarget[]): number {
  return targets.length + 1;
}

function targetGain({ rules }: Simulation, { rule }: SearchTarget, changed: TargetColumns, base: TargetColumns, level: number): TargetGain {
  const { pack, shop } = rules[rule];
  return {
    rule: pack.id, ...(shop === undefined ? {} : { shop }), name: pack.name,
    quantity: base.isMeasure ? "seconds" : "share",
    pass: passDifference(changed.passes, base.passes, level),
    rate: pairedEstimate(changed, base, level, base.isMeasure ? "any" : "share"),
  };
}

/** By the chance of the target that is met least surely, where that does not surely change by its rate; what surely lowers the chance of another target harms. */
function decision(targets: readonly TargetGain[], hardest: number): Pick<LeverGain, "standing" | "decidedBy"> {
  if (targets.some(({ pass }) => directionOf(pass) < 0)) return { standing: "harms", decidedBy: "pass" };
  const byChance = directionOf(targets[hardest].pass);
  const sign = byChance === 0 ? rateDirection(targets[hardest]) : byChance;
  if (sign === 0) return { standing: "unclear" };
  return { standing: sign > 0 ? "helps" : "harms", decidedBy: byChance === 0 ? "rate" : "pass" };
}

/** 1 where a target's rate is surely better, -1 where it is surely worse; of a measure less is better. */
export function rateDirection({ rate, quantity }: Pick<TargetGain, "rate" | "quantity">): number {
  const direction = directionOf(rate);
  return quantity === "share" || direction === 0 ? direction : -direction;
}

/** 1 where the whole interval is above 0, -1 where it is below. */
export function directionOf({ lower, upper }: Estimate): number {
  return lower !== undefined && lower > 0 ? 1 : upper !== undefined && upper < 0 ? -1 : 0;
}

/** Of the figure by which the lever helps; absent where that is a measure. */
function yuanPerPoint(yuan: number, { pass, rate, quantity }: TargetGain, of: "pass" | "rate"): LeverGain["yuanPerPoint"] {
  const { value, lower, upper } = of === "pass" ? pass : rate;
  if ((of === "rate" && quantity !== "share") || value === undefined || lower === undefined || upper === undefined) return undefined;
  return { of, value: yuan / (value * POINTS), lower: yuan / (upper * POINTS), upper: yuan / (lower * POINTS) };
}

function amounts(numerators: Float64Array): RatioColumns {
  return { numerators, denominators: numerators.map(() => 1) };
}

function moved({ value, lower, upper, ...basis }: Estimate, by: number): Estimate {
  return { ...(value === undefined ? {} : { value: value + by }), ...(lower === undefined || upper === undefined ? {} : { lower: lower + by, upper: upper + by }), ...basis };
}
