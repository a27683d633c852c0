import type { SurvivalShape } from "../fitShape.ts";
import { LIMIT_Z } from "../limitReach.ts";
import type { ObservedTimes } from "./observedTimes.ts";
import { timeCells } from "./timeCells.ts";

/** The share that lasts longer than each time, as stairs: it falls at each of `at`. */
export interface SurvivalCurve {
  /** Times that were observed, ascending. [s] */
  readonly at: Float64Array;
  /** Share longer than `at`. */
  readonly survival: Float64Array;
  /** Its standard error (Greenwood). */
  readonly deviation: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

const MOST_POINTS = 120;

/**
 * Kaplan and Meier's estimate of how many last longer than a time, where of some it is known only that they were longer than theirs; those count as there up to and at that time. Limits (90 %) from Greenwood's standard error
 * on the scale log(−log S), so within 0 and 1; where all have ended the upper limit is that before. One time at least. More than 4096 different times are put into bins (0.7 % wide).
 * Source: E. L. Kaplan, P. Meier, JASA 53 (1958) 457; J. D. Kalbfleisch, R. L. Prentice, The Statistical Analysis of Failure Time Data (2002), §1.4.
 */
export function kaplanMeier(observed: ObservedTimes): SurvivalCurve {
  const { at, longer, greenwood } = timeCells(observed);
  const z = LIMIT_Z;
  const [lower, upper] = [new Float64Array(at.length), new Float64Array(at.length)];
  for (let i = 0; i < at.length; i++) {
    const survival = longer[i];
    if (survival <= 0) {
      upper[i] = i === 0 ? 1 : upper[i - 1];
      continue;
    }
    const power = Math.exp((z * Math.sqrt(greenwood[i])) / -Math.log(survival));
    lower[i] = survival ** power;
    upper[i] = survival ** (1 / power);
  }
  return { at, survival: longer, deviation: longer.map((share, i) => share * Math.sqrt(greenwood[i])), lower, upper };
}

/** The curve beside a law, at up to 120 times between which it falls by like steps. `below` is the law's distribution function. */
export function survivalShapeOf(curve: SurvivalCurve, below: (x: number) => number): SurvivalShape {
  const { at, survival } = curve;
  const step = (1 - survival[at.length - 1]) / MOST_POINTS;
  const points = [...at.keys()].filter((i) => i === at.length - 1 || Math.floor((1 - survival[i]) / step) > (i === 0 ? 0 : Math.floor((1 - survival[i - 1]) / step)));
  const pick = (column: Float64Array): number[] => points.map((i) => column[i]);
  return {
    kind: "survival",
    at: pick(at),
    observed: pick(survival),
    lower: pick(curve.lower),
    upper: pick(curve.upper),
    fitted: points.map((i) => 1 - below(at[i])),
  };
}
