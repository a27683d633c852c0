import type { Law } from "../../random/law.ts";
import { covarianceAt } from "../../statistics/curvature.ts";
import { minimumOf } from "../../statistics/minimum.ts";
import { closedForm } from "./closedForm.ts";
import { mixtureStart } from "./mixtureStart.ts";
import type { TimeCells } from "./timeCells.ts";
import type { TimeFamily } from "./timeFamily.ts";
import { logLikelihoodOf } from "./timeLikelihood.ts";

/** Logarithms of the cv that a scenario takes. */
export const LOG_CV = [Math.log(0.01), Math.log(10)] as const;
/** Log-odds of a mixture's share: a thousandth at least. */
const ODDS = [-Math.log(999), Math.log(999)] as const;
/** Of the longest time seen: a mean further out is none that the times could tell. */
const MOST_BEYOND = Math.log(1000);
/** Of the log-likelihood: some thousandth of a standard error. */
const FLAT = 1e-6;

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
  const cost = (parameters: readonly number[]): number => -logLikelihoodOf(cells, family.at(parameters));
  const clamped = clampOf(cells, family);
  const found = closedTop(cells, family, cost, clamped) ?? topOf(cells, family, cost, clamped);
  if (found === undefined) return undefined;
  const covariance = covarianceAt((parameters) => (excessOf(parameters, clamped(parameters)) > 0 ? Infinity : cost(parameters)), found.at);
  return {
    family,
    parameters: found.at,
    law: family.law(found.at),
    logLikelihood: -found.value,
    bic: 2 * found.value + family.parameters * Math.log(Math.max(cells.n, 2)),
    ...(covariance === undefined ? {} : { covariance }),
  };
}

type Parameters = readonly number[];

/** The nearest parameters that are allowed. */
function clampOf(cells: TimeCells, { parameters, family }: TimeFamily): (given: Parameters) => number[] {
  const mostMean = MOST_BEYOND + Math.log(Math.max(cells.longest, ...cells.above.most.subarray(-1)));
  const cvs = family === "mixture" ? [3, 4] : parameters === 2 ? [1] : [];
  const odds = family === "mixture" ? 1 : -1;
  return (given) => given.map((x, i) => {
    const [least, most] = i === 0 ? [-Infinity, mostMean] : cvs.includes(i) ? LOG_CV : i === odds ? ODDS : [-Infinity, Infinity];
    return Math.min(most, Math.max(least, x));
  });
}

function excessOf(given: Parameters, allowed: Parameters): number {
  return given.reduce((sum, x, i) => sum + (x - allowed[i]) ** 2, 0);
}

function closedTop(cells: TimeCells, { family }: TimeFamily, cost: (parameters: Parameters) => number, clamped: (given: Parameters) => number[]): { at: number[]; value: number } | undefined {
  const closed = closedForm(family, cells);
  return closed === undefined || excessOf(closed, clamped(closed)) > 0 ? undefined : { at: closed, value: cost(closed) };
}

/** Outside what is allowed the likelihood of the border stands, less the further out: a search may cross it, but does not stay there. */
function topOf(cells: TimeCells, family: TimeFamily, cost: (parameters: Parameters) => number, clamped: (given: Parameters) => number[]): { at: number[]; value: number } | undefined {
  const start = clamped(family.family === "mixture" ? mixtureStart(cells) : startOf(cells, family));
  if (!Number.isFinite(cost(start))) return undefined;
  const { at } = minimumOf((given) => {
    const allowed = clamped(given);
    return cost(allowed) + excessOf(given, allowed);
  }, start, undefined, FLAT);
  return { at: clamped(at), value: cost(clamped(at)) };
}

/** Those known to be longer stretch the mean as under an exponential law. */
function startOf(cells: TimeCells, family: TimeFamily): number[] {
  const beyond = cells.above.weight.reduce((sum, weight, group) => sum + weight * cells.above.at[group], 0);
  return family.start(Math.max(cells.sum + beyond, cells.resolution / 4) / cells.n, Math.min(3, Math.max(0.02, cells.cv)));
}
