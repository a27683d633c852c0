import { covarianceAt } from "../../statistics/curvature.ts";
import { minimumOf } from "../../statistics/minimum.ts";

/** A maximum of a likelihood, as the minimum of its negative logarithm. */
export interface Likeliest {
  readonly at: readonly number[];
  readonly value: number;
  /** Of the parameters; absent where the data do not bound them. */
  readonly covariance?: readonly (readonly number[])[];
}

const MOST_ROUNDS = 8;
const MOST_HALVINGS = 6;
/** It has arrived where the next step would gain less. */
const FLAT = 1e-6;
const NUDGE = 1e-5;

/**
 * The minimum of a negative log-likelihood near `start` with its covariance. Newton's steps while its matrix of second derivatives is positive definite, which from a good start is three or four; where it is not, or where they
 * do not lead down, a simplex search first.
 */
export function likeliest(f: (x: readonly number[]) => number, start: readonly number[]): Likeliest {
  return newton(f, { at: start, value: f(start) }) ?? afterSearch(f, start);
}

function afterSearch(f: (x: readonly number[]) => number, start: readonly number[]): Likeliest {
  const found = minimumOf(f, start);
  const covariance = covarianceAt(f, found.at);
  return covariance === undefined ? found : { ...found, covariance };
}

/** Undefined where the way does not lead to a minimum. */
function newton(f: (x: readonly number[]) => number, start: Likeliest): Likeliest | undefined {
  let here = start;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const covariance = covarianceAt(f, here.at);
    if (covariance === undefined) return undefined;
    const slope = here.at.map((_, axis) => (f(moved(here.at, axis, NUDGE)) - f(moved(here.at, axis, -NUDGE))) / (2 * NUDGE));
    const step = covariance.map((row) => row.reduce((sum, each, i) => sum + each * slope[i], 0));
    const gain = step.reduce((sum, each, i) => sum + each * slope[i], 0) / 2;
    if (gain < FLAT) return { ...here, covariance };
    const next = stepped(f, here, step);
    if (next === undefined) return undefined;
    here = next;
  }
  return undefined;
}

/** The step, or the half, the quarter … of it that leads down. */
function stepped(f: (x: readonly number[]) => number, here: Likeliest, step: readonly number[]): Likeliest | undefined {
  for (let halving = 0; halving < MOST_HALVINGS; halving++) {
    const at = here.at.map((x, i) => x - step[i] * 0.5 ** halving);
    const value = f(at);
    if (value < here.value) return { at, value };
  }
  return undefined;
}

function moved(at: readonly number[], axis: number, by: number): number[] {
  return at.map((x, i) => (i === axis ? x + by : x));
}
