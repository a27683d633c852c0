import { levelWalk, type SeenLevels, type Walk } from "./levelWalk.ts";

/** All equally likely beforehand: a rate that hardly ever changes, one that changes a little nearly always, and what lies between. */
const WALKS: readonly Walk[] = [0.02, 0.3, 0.9].flatMap((moves) => [0.06, 0.2, 0.45].flatMap((spread) => [0.002, 0.02].map((jumps): Walk => ({ moves, spread, jumps }))));
/** Between neighbouring rates, in their logarithm; finer where counts are so large that they tell more. */
const COARSEST_STEP = 0.05;
const FINEST_STEP = 0.012;
/** A step is at most this part of the standard error of the largest count. */
const STEP_BY_ERROR = 0.7;
/** The rates that are looked at reach so many times beyond the smallest and the largest counted. */
const BEYOND = 2.5;

/**
 * The rates under which counts were made, if the rate of a quarter-hour is that of the one before, a little more or less, or something else altogether, and nobody knows
 * which: the mean over all courses of the day and over eighteen kinds of them, each by its likelihood. So a jump that is beyond chance stays a jump where it is, a peak keeps its
 * height, a slow change is followed, and what may be chance is evened out.
 * `exposures` is what a rate is multiplied by; `dispersions` ≥ 1 how many times as much as Poisson's each count varies. At least one of something must have been counted.
 */
export function quarterRates(counts: ArrayLike<number>, exposures: ArrayLike<number>, dispersions: ArrayLike<number>): Float64Array {
  const seen = seenLevels(counts, exposures, dispersions);
  const courses = WALKS.map((walk) => levelWalk(seen, walk));
  const greatest = Math.max(...courses.map(({ logEvidence }) => logEvidence));
  const weights = courses.map(({ logEvidence }) => Math.exp(logEvidence - greatest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return Float64Array.from({ length: counts.length }, (_, quarter) => courses.reduce((sum, { rates }, place) => sum + weights[place] * rates[quarter], 0) / total);
}

/** Poisson's likelihoods, tempered by the dispersion, on a grid that holds every rate the counts may have come from. */
function seenLevels(counts: ArrayLike<number>, exposures: ArrayLike<number>, dispersions: ArrayLike<number>): SeenLevels {
  const places = counts.length;
  let [most, least, surest] = [0, Infinity, 0];
  for (let place = 0; place < places; place++) {
    if (exposures[place] <= 0) continue;
    // Half a conversation stands for none: a rate of 0 has no logarithm.
    most = Math.max(most, (counts[place] + 1) / exposures[place]);
    least = Math.min(least, Math.max(counts[place], 0.5) / exposures[place]);
    surest = Math.max(surest, counts[place] / dispersions[place]);
  }
  const step = Math.min(COARSEST_STEP, Math.max(FINEST_STEP, STEP_BY_ERROR / Math.sqrt(surest)));
  const from = Math.log(least / BEYOND);
  const levels = Float64Array.from({ length: Math.ceil((Math.log(most * BEYOND) - from) / step) + 1 }, (_, level) => Math.exp(from + level * step));
  const likelihoods = new Float64Array(places * levels.length);
  for (let place = 0; place < places; place++) {
    const row = levels.map((level) => (counts[place] * Math.log(level) - level * exposures[place]) / dispersions[place]);
    const top = row.reduce((highest, each) => Math.max(highest, each), -Infinity);
    row.forEach((each, level) => (likelihoods[place * levels.length + level] = Math.exp(each - top)));
  }
  return { levels, step, likelihoods, places };
}
