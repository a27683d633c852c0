import { logGamma } from "../../random/logGamma.ts";
import { varianceFalls } from "./varianceFalls.ts";
import type { DayCounts, NegativeBinomialFit } from "./dayCounts.ts";
import { edgeBetween, topBetween } from "./likelihoodSearch.ts";

/** Squares of the cv that are looked at; below the least one a day is as good as Poisson. */
const LEAST = 1e-8;
const MOST = 25;
const GRID = 60;
const NARROW = 1e-5;

/**
 * The spread of gamma day factors under Poisson counts: a day's number is negative binomial, its mean that of its group times its exposure. The likelihood is profiled over the
 * means and adjusted for their having been fitted (without that a week's spread comes out 7 % too small); the limits are where it has fallen as far as that of a variance of so many
 * days does at its own.
 * Source: D. R. Cox, N. Reid, J. R. Statist. Soc. B 49 (1987) 1; for counts: D. J. McCarthy, Y. Chen, G. K. Smyth, Nucleic Acids Research 40 (2012) 4288.
 */
export function negativeBinomialDays(days: DayCounts): NegativeBinomialFit {
  const likelihood = (square: number): number => adjusted(days, square);
  const at = (logSquare: number): number => likelihood(Math.exp(logSquare));
  const [low, high] = [Math.log(LEAST), Math.log(MOST)];
  const step = (high - low) / GRID;
  let best = 0;
  for (let i = 1; i <= GRID; i++) if (at(low + i * step) > at(low + best * step)) best = i;
  const found = topBetween(at, low + Math.max(0, best - 1) * step, low + Math.min(GRID, best + 1) * step, NARROW);
  const poisson = likelihood(0);
  const square = poisson >= found.value ? 0 : Math.exp(found.at);
  const most = Math.max(poisson, found.value);
  const top = square === 0 ? low : found.at;
  const falls = varianceFalls(freedomOf(days));
  return {
    square,
    lowerSquare: poisson >= most - falls.lower ? 0 : Math.exp(edgeBetween(at, most - falls.lower, top, low, NARROW)),
    upperSquare: Math.exp(edgeBetween(at, most - falls.upper, top, high, NARROW)),
    means: groupMeans(days, square),
  };
}

/** Days beyond those that the groups' means take; at least one. */
function freedomOf({ exposures, groups }: DayCounts): number {
  const used = groups.filter((_, day) => exposures[day] > 0);
  return Math.max(1, used.length - new Set(used).size);
}

/** The likeliest mean of each group's whole day, the squared cv given. */
export function groupMeans({ counts, exposures, groups }: DayCounts, square: number): number[] {
  const size = Math.max(...groups) + 1;
  let means = new Array<number>(size).fill(1);
  for (let round = 0; round < 20; round++) {
    const counted = new Array<number>(size).fill(0);
    const of = new Array<number>(size).fill(0);
    for (let day = 0; day < counts.length; day++) {
      // The first round takes the days as Poisson.
      const weight = round === 0 ? 1 : 1 / (1 + exposures[day] * means[groups[day]] * square);
      counted[groups[day]] += weight * counts[day];
      of[groups[day]] += weight * exposures[day];
    }
    means = counted.map((sum, group) => (of[group] > 0 ? sum / of[group] : 0));
  }
  return means;
}

/** Logarithm of the likelihood at the likeliest means. */
export function logLikelihood(days: DayCounts, square: number, means = groupMeans(days, square)): number {
  return days.counts.reduce((sum, count, day) => sum + logProbability(count, days.exposures[day] * means[days.groups[day]], square), 0);
}

function adjusted(days: DayCounts, square: number): number {
  const means = groupMeans(days, square);
  const information = means.map(() => 0);
  days.groups.forEach((group, day) => {
    const mean = days.exposures[day] * means[group];
    information[group] += mean / (1 + mean * square);
  });
  return logLikelihood(days, square, means) - information.reduce((sum, each) => sum + (each > 0 ? Math.log(each) / 2 : 0), 0);
}

function logProbability(count: number, mean: number, square: number): number {
  if (mean === 0) return count === 0 ? 0 : -Infinity;
  if (square < LEAST) return count * Math.log(mean) - mean - logGamma(count + 1);
  const shape = 1 / square;
  return logGamma(count + shape) - logGamma(shape) - logGamma(count + 1) - shape * Math.log1p(mean * square) - count * Math.log1p(shape / mean);
}
