import type { Ranged } from "../fit.ts";
import { fitFamily } from "../laws/fitFamily.ts";
import { timeCells } from "../laws/timeCells.ts";
import type { TimeFamily } from "../laws/timeFamily.ts";
import { LIMIT_FALL } from "../limitReach.ts";
import type { BinnedHandlings } from "./binnedHandlings.ts";
import { leastOf } from "./leastOf.ts";

/** Times stand for bins of equal ratio: they count by their density. [s] */
const FINE = 1e-4;
const REACHES = 6;
const SECTIONS = 16;
/** A profile is so nearly a parabola that few steps find where it has fallen enough. */
const STEPS = 4;

/** A slowdown with the limits of its profile likelihood, and its standard error as these tell it. */
export interface SlowdownProfile extends Ranged {
  readonly lower: number;
  readonly upper: number;
  readonly error: number;
}

/**
 * The slowdown of greatest likelihood, the law of each stream's handlings fitted anew at each slowdown, with profile-likelihood limits; never below 0. Searched
 * about `start`, a few of its standard errors wide. Undefined where a law cannot be fitted. Cost: some fifty fits.
 */
export function slowdownProfile(handlings: readonly BinnedHandlings[], families: readonly TimeFamily[], start: number, error: number): SlowdownProfile | undefined {
  const cost = (slowdown: number): number => handlings.reduce((sum, its, place) => sum + costOf(its, families[place], slowdown), 0);
  const low = Math.max(0, start - REACHES * error);
  const high = start + REACHES * error;
  const value = leastOf(cost, low, high, SECTIONS);
  const top = cost(value);
  if (!Number.isFinite(top)) return undefined;
  const limit = (first: number): number => fallenAt((slowdown) => cost(slowdown) - top, value, first);
  const upper = limit(value + error);
  const lower = Math.max(0, value - error <= 0 && cost(0) - top <= LIMIT_FALL ? 0 : limit(Math.max(0, value - error)));
  return { value, lower, upper, error: (upper - value) / Math.sqrt(2 * LIMIT_FALL) };
}

/** Where a profile has fallen by LIMIT_FALL, on the side of `first`. */
function fallenAt(fall: (slowdown: number) => number, top: number, first: number): number {
  let at = first;
  for (let step = 0; step < STEPS; step++) {
    const fallen = Math.max(fall(at), LIMIT_FALL / 100);
    at = Math.max(0, top + (at - top) * Math.sqrt(LIMIT_FALL / fallen));
  }
  return at;
}

/** Negative log-likelihood of the times; what is longer by the slowdown is denser by it. */
function costOf({ seconds, open, weights }: BinnedHandlings, family: TimeFamily, slowdown: number): number {
  let stretched = 0;
  const values = seconds.map((time, row) => {
    const factor = 1 + slowdown * (open[row] - 1);
    stretched += weights[row] * Math.log(factor);
    return time / factor;
  });
  const fitted = fitFamily(timeCells({ values, weights, resolution: FINE }), family);
  return fitted === undefined ? Infinity : stretched - fitted.logLikelihood;
}
