import type { Ranged } from "../fit.ts";
import { LIMIT_FALL } from "../limitReach.ts";
import { edgeBetween, topBetween } from "./likelihoodSearch.ts";
import { quarterLikelihood, type QuarterResiduals } from "./quarterLikelihood.ts";

/** How quarter-hours vary beyond their day. */
export interface QuarterFactor {
  /** Coefficient of variation; 0 where the counts do not ask for one. */
  readonly cv: Required<Ranged>;
  /** Correlation of the factors of neighbouring quarter-hours; absent where cv is 0. */
  readonly correlation?: Required<Ranged>;
}

const LEAST_CV = 0.002;
const MOST_CV = 5;
const MOST_STEP = 0.995;
/** Of the logarithm of the cv, and of the correlation. */
const NARROW = 0.002;

/** The likeliest cv and correlation, and what is taken of them. */
interface Likeliest {
  readonly cv: number;
  readonly step: number;
  readonly isThere: boolean;
  /** Taken: 0 where they are not asked for. */
  readonly takenCv: number;
  readonly takenStep: number;
  /** How far the likelihood may fall. */
  readonly goal: number;
}

/**
 * The cv and correlation under which the counts are likeliest, and how far each may go before the likelihood (at the best value of the other) has fallen by 1.35.
 * Akaike's criterion decides whether there is a factor of the quarter-hours and whether neighbours go together: one that stays below it would change the variance of a
 * quarter-hour by less than chance did, while a stricter test would leave out more that is there, and make every forecast too sure.
 */
export function quarterFactor(observed: QuarterResiduals): QuarterFactor {
  const worth = worthOf(observed);
  const { cv: top, step, isThere, takenCv, takenStep, goal } = likeliest(worth);
  const bestStep = (cv: number): number => (cv === 0 ? worth(0, 0) : topBetween((each) => worth(cv, each), 0, MOST_STEP, NARROW).value);
  const cv = around(takenCv, limits(bestStep, goal, top, MOST_CV));
  if (!isThere) return { cv };
  return { cv, correlation: around(takenStep, limits((each) => bestCv(worth, each).value, goal, step, MOST_STEP)) };
}

/** The factors as strong as the counts allow at their likeliest correlation: its variance, and that correlation. */
export function strongestFactor(observed: QuarterResiduals): { readonly square: number; readonly step: number } {
  const worth = worthOf(observed);
  const { cv, step, goal } = likeliest(worth);
  return { square: limits((each) => worth(each, step), goal, cv, MOST_CV).upper ** 2, step };
}

function worthOf(observed: QuarterResiduals): (cv: number, step: number) => number {
  return (cv, step) => quarterLikelihood(observed, cv * cv, step);
}

function bestCv(worth: (cv: number, step: number) => number, step: number): { at: number; value: number } {
  return topBetween((logCv) => worth(Math.exp(logCv), step), Math.log(LEAST_CV), Math.log(MOST_CV), NARROW);
}

function likeliest(worth: (cv: number, step: number) => number): Likeliest {
  const none = worth(0, 0);
  const alone = bestCv(worth, 0);
  const both = topBetween((step) => bestCv(worth, step).value, 0, MOST_STEP, NARROW);
  const cv = both.value > none ? Math.exp(bestCv(worth, both.at).at) : 0;
  const isThere = both.value - 2 > none || alone.value - 1 > none;
  const areTogether = both.value - 1 > alone.value;
  return {
    cv, step: both.at, isThere, takenCv: isThere ? areTogether ? cv : Math.exp(alone.at) : 0, takenStep: areTogether ? both.at : 0,
    goal: Math.max(both.value, none) - LIMIT_FALL,
  };
}

/** The limits stretched to the value that was taken, where that is not the likeliest. */
function around(value: number, { lower, upper }: { lower: number; upper: number }): Required<Ranged> {
  return { value, lower: Math.min(lower, value), upper: Math.max(upper, value) };
}

function limits(worth: (x: number) => number, goal: number, top: number, most: number): { lower: number; upper: number } {
  let far = Math.min(most, top + 0.05);
  while (far < most && worth(far) >= goal) far = Math.min(most, top + 2 * (far - top));
  return { lower: edgeBetween(worth, goal, top, 0, NARROW / 2), upper: edgeBetween(worth, goal, top, far, NARROW / 2) };
}
