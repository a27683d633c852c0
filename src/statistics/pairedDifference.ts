import { sum } from "simple-statistics";
import { linearisedRatio, type RatioColumns } from "./linearisedRatio.ts";

export type { RatioColumns };

/** A difference of two ratios and how exactly its pairs tell it. */
export interface PairedDifference {
  readonly value: number;
  readonly standardError: number;
  /** Pairs with units. */
  readonly informed: number;
  /** All pairs show one and the same difference: the standard error is nothing, or rounding. */
  readonly isConstant: boolean;
}

/** A standard error below this part of the ratios is rounding. */
const ROUNDING = 1e-13;

/**
 * R − S, the difference of two ratios Σ numerators ÷ Σ denominators whose replications are pairs, with its standard error by the delta method: of each
 * pair the difference of the linearised residuals (numerator − R·denominator) ÷ Σ denominators, n − 1. Of the two taken the other way round it is the
 * same with the other sign, to the last bit. Undefined where one of the two has no units at all; a single pair with units has a standard error of Infinity.
 *
 * Source: A. M. Law, Simulation Modeling and Analysis, §10.2.1 (paired t), on the residuals of W. G. Cochran, Sampling Techniques (1977), §6.3.
 */
export function pairedDifference(first: RatioColumns, second: RatioColumns): PairedDifference | undefined {
  const [one, other] = [linearisedRatio(first), linearisedRatio(second)];
  if (one === undefined || other === undefined) return undefined;
  const value = one.ratio - other.ratio;
  const informed = one.residuals.filter((_, row) => first.denominators[row] !== 0 || second.denominators[row] !== 0).length;
  if (informed < 2) return { value, standardError: Infinity, informed, isConstant: false };
  const differences = one.residuals.map((residual, row) => residual - other.residuals[row]);
  const squares = sum(differences.map((difference) => difference * difference));
  const standardError = Math.sqrt((squares * informed) / (informed - 1));
  return { value, standardError, informed, isConstant: standardError <= ROUNDING * Math.max(Math.abs(one.ratio), Math.abs(other.ratio)) };
}
