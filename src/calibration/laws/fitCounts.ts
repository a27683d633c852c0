import type { Law } from "../../random/law.ts";
import { studentQuantile } from "../../statistics/studentQuantile.ts";
import { FIT_LEVEL } from "../fit.ts";
import type { Observed, Ranged } from "../fit.ts";
import type { LawShape } from "../fitShape.ts";
import { fittedFit } from "../fittedFit.ts";
import { LIMIT_Z, UPPER_LIMIT } from "../limitReach.ts";
import { countCells } from "./countCells.ts";
import type { CountCells } from "./countCells.ts";
import { empiricalCounts } from "./empiricalCounts.ts";
import type { FittedLaw } from "./fitTimes.ts";
import { LEAST_OBSERVATIONS } from "./fitTimes.ts";
import type { LawFamily } from "./lawFamily.ts";

const TIE = 2;

export interface FitCountsOptions {
  readonly of: Observed;
  /** How many observations each count stands for, 1 where absent. */
  readonly weights?: Float64Array;
}

/** A law of counts as a chart and a test see it: the probability of each count. */
interface CountLaw {
  readonly law: Law;
  readonly family: LawFamily;
  readonly mean: Ranged;
  readonly cv: Ranged;
  share(count: number): number;
}

/**
 * The law of counts 1, 2, 3 …: a constant where all are equal, else geometric or empirical (each count with its share), by likelihood with a penalty on parameters (BIC), the geometric one within 2.
 * The mean's limits are drawn on the logarithm of mean − 1; where every count was 1, up to the mean of the geometric law that gives so many ones with 5 %.
 * Undefined below 30 counts. Cost: linear.
 */
export function fitCounts(counts: ArrayLike<number>, options: FitCountsOptions): FittedLaw | undefined {
  const cells = countCells(counts, options.weights);
  if (cells.n < LEAST_OBSERVATIONS) return undefined;
  if (cells.counts.length === 1) return fitted(cells, constant(cells), options.of, []);
  const logN = Math.log(cells.n);
  const geometric = { ...geometricLaw(cells), parameters: 1 };
  const empirical = { ...empiricalLaw(cells), parameters: cells.counts.length - 1 };
  const tried = [geometric, empirical].map((law) => {
    const logLikelihood = cells.counts.reduce((sum, count, i) => sum + cells.weights[i] * Math.log(law.share(count)), 0);
    return { family: law.family, law: law.law, logLikelihood, bic: -2 * logLikelihood + law.parameters * logN, distance: distanceOf(cells, law) };
  });
  const isGeometric = tried[0].bic <= tried[1].bic + TIE;
  return fitted(cells, isGeometric ? geometric : empirical, options.of, tried);
}

function constant(cells: CountCells): CountLaw {
  const value = cells.counts[0];
  const most = value === 1 ? ((1 - FIT_LEVEL) / 2) ** (-1 / cells.n) : value;
  return { law: { constant: value }, family: "constant", mean: { value, lower: value, upper: most }, cv: { value: 0 }, share: (count) => (count === value ? 1 : 0) };
}

/** Var log(m − 1) = m ÷ ((m − 1) n); the cv is √(1 − 1/m). */
function geometricLaw({ mean, n }: CountCells): CountLaw {
  const logReach = LIMIT_Z * Math.sqrt(mean / ((mean - 1) * n));
  const [lower, upper] = [1 + (mean - 1) * Math.exp(-logReach), 1 + (mean - 1) * Math.exp(logReach)];
  const cvOf = (m: number): number => Math.sqrt(1 - 1 / m);
  return {
    law: { geometric: { mean } },
    family: "geometric",
    mean: { value: mean, lower, upper },
    cv: { value: cvOf(mean), lower: cvOf(lower), upper: cvOf(upper) },
    share: (count) => (1 / mean) * (1 - 1 / mean) ** (count - 1),
  };
}

function empiricalLaw(cells: CountCells): CountLaw {
  const { counts, weights, n, mean, cv } = cells;
  const reach = studentQuantile(UPPER_LIMIT, Math.max(1, n - 1)) / Math.sqrt(n);
  const moment = (power: number): number => counts.reduce((sum, count, i) => sum + (weights[i] / n) * ((count - mean) / (cv * mean)) ** power, 0);
  const cvReach = reach * Math.sqrt(Math.max(0, (moment(4) - 1) / 4 - moment(3) * cv + cv * cv));
  return {
    law: { empirical: empiricalCounts(cells) },
    family: "empirical",
    mean: { value: mean, lower: Math.max(1, mean * Math.exp(-reach * cv)), upper: mean * Math.exp(reach * cv) },
    cv: { value: cv, lower: cv * Math.exp(-cvReach), upper: cv * Math.exp(cvReach) },
    share: (count) => (weights[counts.indexOf(count)] ?? 0) / n,
  };
}

function distanceOf(cells: CountCells, law: CountLaw): number {
  let [observed, expected, most] = [0, 0, 0];
  for (let count = 1, i = 0; i < cells.counts.length; count++) {
    expected += law.share(count);
    if (cells.counts[i] === count) observed += cells.weights[i++] / cells.n;
    most = Math.max(most, Math.abs(expected - observed));
  }
  return most;
}

function fitted(cells: CountCells, law: CountLaw, of: Observed, tried: FittedLaw["tried"]): FittedLaw {
  const { mean, cv, family } = law;
  const fit = fittedFit(mean, Math.round(cells.n), of, { cv, family, fitTest: { name: "ks", value: distanceOf(cells, law) } });
  const below = (x: number): number => Array.from({ length: Math.max(0, Math.floor(x)) }, (_, i) => law.share(i + 1)).reduce((sum, share) => sum + share, 0);
  return { law: law.law, below, fit, shape: shapeOf(cells, law), tried };
}

const MOST_BINS = 40;

/** Each whole number is a bin, the last one holds all beyond as well. */
function shapeOf(cells: CountCells, law: CountLaw): LawShape {
  const bins = Math.min(MOST_BINS, cells.counts[cells.counts.length - 1]);
  const edges = Array.from({ length: bins + 1 }, (_, i) => i + 0.5);
  const observed = edges.slice(1).map(() => 0);
  cells.counts.forEach((count, i) => {
    observed[Math.min(count, bins) - 1] += cells.weights[i] / cells.n;
  });
  const shares = observed.map((_, i) => law.share(i + 1));
  const before = shares.slice(0, -1).reduce((sum, share) => sum + share, 0);
  return { kind: "law", edges, observed, fitted: [...shares.slice(0, -1), 1 - before] };
}
