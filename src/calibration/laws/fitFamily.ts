import type { Law } from "../../random/law.ts";
import { covarianceAt } from "../../statistics/curvature.ts";
import { minimumOf } from "../../statistics/minimum.ts";
import { closedForm } from "./closedForm.ts";
import { mixtureStart } from "./mixtureStart.ts";
import type { TimeCells } from "./timeCells.ts";
import type { TimeFamily } from "./timeFamily.ts";
import { logLikelihoodOf } from "./timeLikelihood.ts";

/** What a scenario takes. */
const LEAST_CV = 0.01;
const MOST_CV = 10;
const LEAST_SHARE = 0.001;
/** Of the longest time seen: a mean further out is none that the times could tell. */
const MOST_BEYOND = 1000;

/** A family at the parameters of greatest likelihood. */
export interface FittedFamily {
  readonly family: TimeFamily;
  readonly parameters: readonly number[];
  readonly law: Law;
  readonly logLikelihood: number;
  /** −2 log-likelihood + parameters · log(observations that are not censored). */
  readonly bic: number;
  /** Of the parameters; absent where the likelihood has no proper top. */
  readonly covariance?: readonly (readonly number[])[];
}

/** A family fitted by maximum likelihood, within the cv that a scenario takes (0.01 to 10) and a mean of a thousand times the longest time. Absent where no search could begin: no time above 0. */
export function fitFamily(cells: TimeCells, family: TimeFamily): FittedFamily | undefined {
  const most = Math.log(MOST_BEYOND * Math.max(cells.longest, ...cells.above.most.subarray(-1)));
  const cost = (parameters: readonly number[]): number => (parameters[0] <= most && isAllowed(family.law(parameters)) ? -logLikelihoodOf(cells, family.at(parameters)) : Infinity);
  const found = topOf(cells, family, cost);
  if (found === undefined) return undefined;
  const covariance = covarianceAt(cost, found.at);
  return {
    family,
    parameters: found.at,
    law: family.law(found.at),
    logLikelihood: -found.value,
    bic: 2 * found.value + family.parameters * Math.log(Math.max(cells.n, 2)),
    ...(covariance === undefined ? {} : { covariance }),
  };
}

function topOf(cells: TimeCells, family: TimeFamily, cost: (parameters: readonly number[]) => number): { at: number[]; value: number } | undefined {
  const closed = closedForm(family.family, cells);
  if (closed !== undefined) {
    const value = cost(closed);
    if (Number.isFinite(value)) return { at: closed, value };
  }
  const start = family.family === "mixture" ? mixtureStart(cells) : startOf(cells, family);
  return Number.isFinite(cost(start)) ? minimumOf(cost, start) : undefined;
}

/** Those known to be longer stretch the mean as under an exponential law. */
function startOf(cells: TimeCells, family: TimeFamily): number[] {
  const beyond = cells.above.weight.reduce((sum, weight, group) => sum + weight * cells.above.at[group], 0);
  return family.start(Math.max(cells.sum + beyond, cells.resolution / 4) / cells.n, Math.min(3, Math.max(0.02, cells.cv)));
}

function isAllowed(law: Law): boolean {
  if (law === "never") return false;
  if ("mixture" in law) return law.mixture.every((part) => part.share >= LEAST_SHARE && isAllowed(part.of));
  const spread = "lognormal" in law ? law.lognormal : "gamma" in law ? law.gamma : "weibull" in law ? law.weibull : undefined;
  return spread === undefined || (spread.mean > 0 && spread.mean < Infinity && spread.cv >= LEAST_CV && spread.cv <= MOST_CV);
}
