import { gammaQuantile } from "../../random/gammaQuantile.ts";
import { normalDistribution } from "../../random/normalDistribution.ts";

const STANDINGS = 41;
const OUTERMOST = 4;

/** Standings of pieces of a day: normal, each going with the one before; a standing has a gamma factor of mean 1. Its counts are Poisson with that factor. */
export class StandingFilter {
  readonly #correlation: number;
  readonly #pieceFactor: Float64Array;
  readonly #quarterFactor: Float64Array;
  readonly #stationary: Float64Array;
  /** Row by standing, its chances of the next one. */
  readonly #transition: readonly Float64Array[];
  readonly #varies: boolean;
  readonly #quarterCorrelation: number;

  /** `quartersEach`: quarter-hours of a piece. */
  constructor(quarterCv: number, quarterCorrelation: number, quartersEach: number) {
    this.#varies = quarterCv > 0;
    this.#quarterCorrelation = quarterCorrelation;
    this.#correlation = quarterCorrelation ** quartersEach;
    const pieceCv = quarterCv * Math.sqrt(shareOfMean(quarterCorrelation, quartersEach));
    this.#pieceFactor = factors(pieceCv);
    this.#quarterFactor = factors(quarterCv);
    this.#stationary = chances(0, 1);
    this.#transition = standings().map((from) => chances(this.#correlation * from, Math.sqrt(1 - this.#correlation ** 2)));
  }

  /** Logarithm of the probability of the counts, with the expected number of each piece; without its n! */
  logLikelihood(expected: Float64Array, counts: readonly number[]): number {
    if (!this.#varies) return counts.reduce((sum, count, piece) => sum + logPoisson(count, expected[piece]), 0);
    return this.#filtered(expected, counts).logLikelihood;
  }

  /** Chances of the last piece's standing; absent where they tell nothing of what comes after. */
  standingAfter(expected: Float64Array, counts: readonly number[]): Float64Array | undefined {
    return !this.#varies || counts.length === 0 || this.#quarterCorrelation === 0 ? undefined : this.#filtered(expected, counts).standing;
  }

  /** By quarter-hour after the last piece's end: the mean factor it has after each standing. */
  factorsAhead(count: number): Float64Array[] {
    return Array.from({ length: count }, (_, place) => {
      const correlation = this.#quarterCorrelation ** (place + 1);
      if (!this.#varies || correlation < 1e-3) return new Float64Array(STANDINGS).fill(1);
      return Float64Array.from(standings(), (from) => chances(correlation * from, Math.sqrt(1 - correlation ** 2)).reduce((mean, chance, next) => mean + chance * this.#quarterFactor[next], 0));
    });
  }

  #filtered(expected: Float64Array, counts: readonly number[]): { readonly logLikelihood: number; readonly standing: Float64Array } {
    let standing = this.#stationary;
    let logLikelihood = 0;
    for (let piece = 0; piece < counts.length; piece++) {
      const before = piece === 0 ? this.#stationary : this.#next(standing);
      const logs = this.#pieceLogs(counts[piece], expected[piece]);
      let best = -Infinity;
      for (let at = 0; at < STANDINGS; at++) best = Math.max(best, logs[at]);
      if (best === -Infinity) return { logLikelihood: -Infinity, standing };
      let total = 0;
      standing = new Float64Array(STANDINGS);
      for (let at = 0; at < STANDINGS; at++) total += standing[at] = before[at] * Math.exp(logs[at] - best);
      for (let at = 0; at < STANDINGS; at++) standing[at] /= total;
      logLikelihood += best + Math.log(total);
    }
    return { logLikelihood, standing };
  }

  /** Logarithm of the Poisson probability of a count under each standing, without its n! */
  #pieceLogs(count: number, expected: number): Float64Array {
    const logs = new Float64Array(STANDINGS);
    for (let at = 0; at < STANDINGS; at++) logs[at] = logPoisson(count, expected * this.#pieceFactor[at]);
    return logs;
  }

  #next(standing: Float64Array): Float64Array {
    if (this.#correlation === 0) return this.#stationary;
    const next = new Float64Array(STANDINGS);
    for (let from = 0; from < STANDINGS; from++) {
      const row = this.#transition[from];
      for (let to = 0; to < STANDINGS; to++) next[to] += standing[from] * row[to];
    }
    return next;
  }
}

/** Variance of the mean of n neighbours ÷ that of one: (1 + 2·Σ (1 − j/n)·ρ^j) ÷ n. */
function shareOfMean(correlation: number, n: number): number {
  let sum = 1;
  for (let lag = 1; lag < n; lag++) sum += 2 * (1 - lag / n) * correlation ** lag;
  return sum / n;
}

function standings(): number[] {
  return Array.from({ length: STANDINGS }, (_, at) => -OUTERMOST + (2 * OUTERMOST * at) / (STANDINGS - 1));
}

/** The gamma factor of each standing, scaled so that their mean is 1 as it should be. */
function factors(cv: number): Float64Array {
  if (cv === 0) return new Float64Array(STANDINGS).fill(1);
  const values = Float64Array.from(standings(), (standing) => gammaQuantile(normalDistribution(standing), 1, Math.max(0.01, cv)));
  const mean = chances(0, 1).reduce((sum, chance, at) => sum + chance * values[at], 0);
  return values.map((value) => value / mean);
}

/** Chances of the standings under a normal law: what lies nearer to each than to its neighbours. */
function chances(mean: number, spread: number): Float64Array {
  const half = OUTERMOST / (STANDINGS - 1);
  const below = (at: number): number => (spread === 0 ? (at >= mean ? 1 : 0) : normalDistribution((at - mean) / spread));
  const list = standings();
  return Float64Array.from(list, (standing, at) => (at === STANDINGS - 1 ? 1 : below(standing + half)) - (at === 0 ? 0 : below(standing - half)));
}

/** Without n!, which is the same for every mean. */
function logPoisson(count: number, mean: number): number {
  if (mean <= 0) return count === 0 ? 0 : -Infinity;
  return count * Math.log(mean) - mean;
}
