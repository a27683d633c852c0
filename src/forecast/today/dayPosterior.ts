import type { Ranged } from "../../calibration/fit.ts";
import { factorGrid, type FactorPoint } from "./factorGrid.ts";
import { StandingFilter } from "./standingFilter.ts";

/** What is known beforehand of a day's arrivals. */
export interface DayPrior {
  /** Expected number by quarter-hour of the day, of an ordinary busyness and with the event as expected. */
  readonly means: ArrayLike<number>;
  readonly busynessCv: number;
  readonly quarterCv: number;
  readonly quarterCorrelation: number;
  /** An event of which it is not known how strong it is: its spread, and by quarter-hour what it adds to a factor of 1. */
  readonly uplift?: { readonly cv: number; readonly surplus: ArrayLike<number> };
}

/** What has been counted: from midnight on, by pieces of so many quarter-hours; of the last one only the part `lastPart` (0–1] had passed. */
export interface DayCounts {
  readonly counts: readonly number[];
  readonly quartersEach: number;
  readonly lastPart: number;
}

/** What the counts say of the day. */
export interface DayPosterior {
  /** How busy the day is beside an ordinary one, with its 90 % interval. */
  readonly busyness: Ranged;
  /** By quarter-hour: its expected number ÷ the prior's, given the counts. */
  readonly ratios: Float64Array;
  /** Spread (cv) of the expected number of all that is still to come, beyond chance. */
  readonly restCv: number;
}

/**
 * How busy the day is, given its counts until now. The prior is the engine's own law: a gamma day factor, gamma factors of the quarter-hours whose standings
 * go with the one before (normal copula, the day's first by itself), an uncertain event's gamma strength, and Poisson counts. The posterior is worked out on
 * a grid of day factor × strength; for each the standings are filtered from quarter-hour to quarter-hour. Without the latter two it is the conjugate gamma
 * law: shape 1/cv² + counted, rate 1/cv² + expected. What the last standing tells of the next quarter-hours is in `ratios`.
 * Counts by the hour are filtered by the hour, with the spread that the mean of four such factors has.
 * Source: A. Gelman et al., Bayesian Data Analysis, §2.6; L. R. Rabiner, A tutorial on hidden Markov models (1989), §III.A. Cost: grid points × pieces × 41².
 */
export function dayPosterior(prior: DayPrior, counted: DayCounts): DayPosterior {
  const filter = new StandingFilter(prior.quarterCv, prior.quarterCorrelation, counted.quartersEach);
  const pieces = (factor: number, strength: number): Float64Array => expectedPieces(prior, counted, factor, strength);
  const counts = expectedCounts(prior, counted);
  const points = factorGrid({ busynessCv: prior.busynessCv, upliftCv: prior.uplift?.cv ?? 0 }, (factor, strength) => filter.logLikelihood(pieces(factor, strength), counts));
  const next = nextQuarter(counted);
  const ahead = filter.factorsAhead(prior.means.length - next);
  const ofPoint = points.map((point): PointAhead => ({ ...point, ahead: meansUnder(filter.standingAfter(pieces(point.factor, point.strength), counts), ahead) }));
  return { busyness: rangedFactor(points), ratios: ratiosOf(prior, ofPoint, next), restCv: spreadOfRest(prior, ofPoint, next) };
}

/** A point of the grid with the mean factor of each quarter-hour to come, by what the last standing tells. */
interface PointAhead extends FactorPoint {
  readonly ahead: Float64Array;
}

/** Mean of each row under the chances of standings; without chances the mean is 1. */
function meansUnder(chances: Float64Array | undefined, rows: readonly Float64Array[]): Float64Array {
  return Float64Array.from(rows, (row) => (chances === undefined ? 1 : row.reduce((sum, factor, standing) => sum + factor * chances[standing], 0)));
}

/** Number of the first quarter-hour of which nothing is known. */
function nextQuarter({ counts, quartersEach, lastPart }: DayCounts): number {
  return Math.ceil((counts.length - 1 + lastPart) * quartersEach);
}

/** The counts of the pieces in which somebody is expected; who comes where nobody is says nothing of how busy the day is. */
function expectedCounts({ means }: DayPrior, { counts, quartersEach }: DayCounts): number[] {
  return counts.map((count, piece) => {
    for (let quarter = piece * quartersEach; quarter < (piece + 1) * quartersEach; quarter++) if (means[quarter] > 0) return count;
    return 0;
  });
}

function expectedPieces(prior: DayPrior, { counts, quartersEach, lastPart }: DayCounts, factor: number, strength: number): Float64Array {
  return Float64Array.from(counts, (_, piece) => {
    let expected = 0;
    for (let quarter = piece * quartersEach; quarter < (piece + 1) * quartersEach; quarter++) expected += prior.means[quarter] * upliftAt(prior, quarter, strength) / upliftAt(prior, quarter, 1);
    return factor * expected * (piece === counts.length - 1 ? lastPart : 1);
  });
}

/** Factor of the event in a quarter-hour where it is so strong. */
function upliftAt({ uplift }: DayPrior, quarter: number, strength: number): number {
  return uplift === undefined ? 1 : Math.max(0, 1 + uplift.surplus[quarter] * strength);
}

function ratiosOf(prior: DayPrior, points: readonly PointAhead[], next: number): Float64Array {
  return Float64Array.from({ length: prior.means.length }, (_, quarter) =>
    points.reduce((sum, { weight, factor, strength, ahead }) => sum + weight * factor * (quarter < next ? 1 : ahead[quarter - next]) * upliftAt(prior, quarter, strength), 0) / upliftAt(prior, quarter, 1));
}

/** What quarter-hours vary by themselves is not in it. */
function spreadOfRest(prior: DayPrior, points: readonly PointAhead[], next: number): number {
  const rests = points.map(({ factor, strength, ahead }) => {
    let rest = 0;
    for (let quarter = next; quarter < prior.means.length; quarter++) rest += prior.means[quarter] * ahead[quarter - next] * (upliftAt(prior, quarter, strength) / upliftAt(prior, quarter, 1));
    return factor * rest;
  });
  const expected = points.reduce((sum, { weight }, index) => sum + weight * rests[index], 0);
  if (expected === 0) return 0;
  return Math.sqrt(points.reduce((sum, { weight }, index) => sum + weight * (rests[index] - expected) ** 2, 0)) / expected;
}

/** Mean and 5 % and 95 % points of the day factor. */
function rangedFactor(points: readonly FactorPoint[]): Ranged {
  const sorted = points.toSorted((a, b) => a.factor - b.factor);
  const at = (p: number): number => {
    let sum = 0;
    return (sorted.find(({ weight }) => (sum += weight) >= p) ?? sorted[sorted.length - 1]).factor;
  };
  return { value: points.reduce((sum, { weight, factor }) => sum + weight * factor, 0), lower: at(0.05), upper: at(0.95) };
}
