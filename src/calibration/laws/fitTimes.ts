import type { Law } from "../../random/law.ts";
import { kolmogorovTail } from "../../statistics/kolmogorovTail.ts";
import { studentQuantile } from "../../statistics/studentQuantile.ts";
import type { Fit, FitTest, Observed, Ranged } from "../fit.ts";
import type { LawShape } from "../fitShape.ts";
import { fittedFit } from "../fittedFit.ts";
import { UPPER_LIMIT } from "../limitReach.ts";
import { averagedRange } from "./averagedRange.ts";
import { empiricalTimes } from "./empiricalTimes.ts";
import { fitFamily } from "./fitFamily.ts";
import type { FittedFamily } from "./fitFamily.ts";
import { lawDistance } from "./lawDistance.ts";
import { LAW_FAMILIES } from "./lawFamily.ts";
import type { LawFamily } from "./lawFamily.ts";
import { lawCv } from "./lawCv.ts";
import { lawRanges } from "./lawRanges.ts";
import { lawShapeOf } from "./lawShapeOf.ts";
import { mixtureFamily } from "./mixtureFamily.ts";
import { momentRanges } from "./momentRanges.ts";
import type { ObservedTimes } from "./observedTimes.ts";
import { timeCells } from "./timeCells.ts";
import type { TimeCells } from "./timeCells.ts";
import { TIME_FAMILIES } from "./timeFamilies.ts";

/** With fewer the default stands. */
export const LEAST_OBSERVATIONS = 30;
/** From how many on, and beyond what distance of the distribution functions, or of the means, the empirical law stands; chance must not make such a distance more often than so. */
const LEAST_FOR_EMPIRICAL = 200;
const FAR = 0.05;
const CHANCE = 0.01;
/** BICs that differ by less tell nothing. */
const TIE = 2;
/** A mixture, with its five parameters, is looked at where distance · √n of the best other family is more: below it, it cannot win. */
const VISIBLE = 0.7;
const LEAST_CV = 0.01;

export interface FitTimesOptions {
  readonly of: Observed;
  /** Which are tried; all where absent. A constant stands for what is constant in any case. */
  readonly families?: readonly LawFamily[];
  /** Values of an empirical law at most (200). */
  readonly most?: number;
}

/** The law that was chosen, how it was found, and what the charts draw. */
export interface FittedLaw {
  readonly law: Law;
  /** Its distribution function. */
  readonly below: (x: number) => number;
  readonly fit: Fit;
  readonly shape: LawShape;
  /** Families that were fitted, each with its law and what speaks against it. */
  readonly tried: readonly TriedFamily[];
}

export interface TriedFamily {
  readonly family: LawFamily;
  readonly law: Law;
  readonly logLikelihood: number;
  readonly bic: number;
  /** As `fitTest` of a fit with the name `ks`. */
  readonly distance: number;
}

/** A family with the distance at which it stays from what was observed. */
interface Candidate extends FittedFamily {
  readonly distance: number;
  readonly below: (x: number) => number;
}

/**
 * The law of a kind of times: the family of greatest likelihood with a penalty on parameters (BIC); of families within 2 of the best the first in LAW_FAMILIES. The empirical law where, of 200 times or more, the best family's
 * distribution function lies off by more than 0.05 anywhere, beyond chance (p below 1 %), or its mean by more than 5 % and three standard errors; not where some are censored, since it would end
 * where the observations do. A constant where all are equal or differ by less than 1 % of their mean. Undefined below 30 times that are not censored.
 *
 * Limits of mean and cv allow for the family being another of those tried (`averagedRange`). The p of the `ks` test is too kind: the law was fitted to the very times with which it is compared. None where some are censored.
 * Source: G. Schwarz, Ann. Statist. 6 (1978) 461; with censoring C. T. Volinsky, A. E. Raftery, Biometrics 56 (2000) 256. Cost: linear, 10 million times in about a second.
 */
export function fitTimes(observed: ObservedTimes, options: FitTimesOptions): FittedLaw | undefined {
  const cells = timeCells(observed);
  if (cells.n < LEAST_OBSERVATIONS) return undefined;
  if (isConstant(cells)) return constantLaw(cells, options.of);
  const families = options.families ?? LAW_FAMILIES;
  const candidates = candidatesOf(cells, families);
  const best = chosen(candidates);
  const tried = candidates.map(({ family, law, logLikelihood, bic, distance }) => ({ family: family.family, law, logLikelihood, bic, distance }));
  const mayBeEmpirical = families.includes("empirical") && cells.censored === 0;
  if (mayBeEmpirical && (best === undefined || (cells.n >= LEAST_FOR_EMPIRICAL && isFar(cells, best)))) {
    const { law, mean, cv, below } = empiricalTimes(cells, options.most ?? LEAST_FOR_EMPIRICAL);
    const fit = fitOf(cells, options.of, { mean, cv, family: "empirical", fitTest: { name: "ks", value: lawDistance(cells, below) } });
    return { law, below, fit, shape: lawShapeOf(cells, below), tried };
  }
  if (best === undefined) return undefined;
  const fit = fitOf(cells, options.of, { ...rangesOf(cells, best, candidates), family: best.family.family, fitTest: testOf(cells, best.distance) });
  return { law: best.law, below: best.below, fit, shape: lawShapeOf(cells, best.below), tried };
}

function candidatesOf(cells: TimeCells, families: readonly LawFamily[]): Candidate[] {
  const candidates = TIME_FAMILIES.filter(({ family }) => families.includes(family)).flatMap((family) => candidateOf(cells, fitFamily(cells, family)));
  const distance = chosen(candidates)?.distance ?? Infinity;
  const isVisible = distance * Math.sqrt(cells.n) > VISIBLE;
  return families.includes("mixture") && isVisible ? [...candidates, ...candidateOf(cells, fitFamily(cells, mixtureFamily))] : candidates;
}

function candidateOf(cells: TimeCells, fitted: FittedFamily | undefined): Candidate[] {
  if (fitted === undefined) return [];
  const { below } = fitted.family.at(fitted.parameters);
  return [{ ...fitted, below, distance: lawDistance(cells, below) }];
}

/** Candidates stand in the order of LAW_FAMILIES. */
function chosen(candidates: readonly Candidate[]): Candidate | undefined {
  const least = Math.min(...candidates.map((each) => each.bic));
  return candidates.find((each) => each.bic <= least + TIE);
}

function isFar(cells: TimeCells, best: Candidate): boolean {
  const mean = Math.exp(best.parameters[0]);
  const isOff = best.distance > FAR && kolmogorovTail(best.distance, cells.n) < CHANCE;
  return isOff || Math.abs(cells.mean / mean - 1) > Math.max(FAR, (3 * lawCv(best.law)) / Math.sqrt(cells.n));
}

/**
 * The limits of mean and cv: of all families that were tried, each weighing as its BIC says, so that they allow for the family being another one. An exponential law has no limits of its cv, of which the others
 * tell how far from 1 it may be. Where the likelihood has no proper top (a part of a mixture as narrow as is allowed) moments tell the limits.
 */
function rangesOf(cells: TimeCells, best: Candidate, candidates: readonly Candidate[]): { readonly mean: Ranged; readonly cv: Ranged } {
  const own = lawRanges(best, cells.n);
  if (own.mean.lower === undefined) {
    if (cells.censored > 0) return own;
    const moments = momentRanges(cells);
    return { mean: averagedRange(own.mean.value, [{ range: moments.mean, weight: 1 }]), cv: averagedRange(own.cv.value, [{ range: moments.cv, weight: 1 }]) };
  }
  const ranges = candidates.map((each) => ({ ...lawRanges(each, cells.n), weight: Math.exp((best.bic - each.bic) / 2) }));
  return {
    mean: averagedRange(own.mean.value, ranges.map(({ mean, weight }) => ({ range: mean, weight }))),
    cv: averagedRange(own.cv.value, ranges.map(({ cv, weight }) => ({ range: cv, weight }))),
  };
}

function testOf(cells: TimeCells, value: number): FitTest {
  return cells.censored > 0 ? { name: "ks", value } : { name: "ks", value, p: kolmogorovTail(value, cells.n) };
}

function isConstant(cells: TimeCells): boolean {
  const isExceeded = cells.above.count > 0 && cells.above.at[cells.above.count - 1] > cells.longest;
  return !isExceeded && (cells.shortest === cells.longest || cells.cv < LEAST_CV);
}

/** Known to the resolution, or as its spread leaves it. */
function constantLaw(cells: TimeCells, of: Observed): FittedLaw {
  const spread = studentQuantile(UPPER_LIMIT, Math.max(1, cells.n - 1)) * ((cells.cv * cells.mean) / Math.sqrt(cells.n));
  const reach = Math.max(cells.resolution / 2, spread);
  const mean = { value: cells.mean, lower: Math.max(0, cells.mean - reach), upper: cells.mean + reach };
  const below = (x: number): number => (x < cells.mean ? 0 : 1);
  const fit = fitOf(cells, of, { mean, cv: { value: 0 }, family: "constant", fitTest: { name: "ks", value: lawDistance(cells, below) } });
  return { law: { constant: cells.mean }, below, fit, shape: lawShapeOf(cells, below), tried: [] };
}

function fitOf(cells: TimeCells, of: Observed, found: { readonly mean: Ranged; readonly cv: Ranged; readonly family: LawFamily; readonly fitTest: FitTest }): Fit {
  const { mean, cv, family, fitTest } = found;
  const censored = Math.round(cells.censored);
  return fittedFit(mean, Math.round(cells.n) + censored, of, { ...(censored === 0 ? {} : { censored }), cv, family, fitTest });
}
