import type { CalibratedPart } from "../calibratedPart.ts";
import type { Ranged } from "../fit.ts";

/** What desk counters teach about a desk whose roster, shifts and rules a base scenario tells. `written` holds the keys that change the base. */
export interface CounterCalibration extends CalibratedPart {
  /** The days that were counted, and how many of them were played. Without `startDate` the tables name none. */
  readonly days: { readonly startDate?: string; readonly counted: number; readonly played: number };
  /** Absent where the tables hold no figure that tells of it. */
  readonly pair?: FittedPair;
  /** The figures that were compared; empty where there are none. */
  readonly figures: readonly FigureFit[];
  /** How the answer would move if the base were wrong about the buyers. */
  readonly assumptions: readonly Assumption[];
}

/** Handling time and coverage, fitted together. */
export interface FittedPair {
  /** Mean handling over all streams. [s] */
  readonly handle: Ranged;
  /** Share of the rostered time in which nobody is really there. */
  readonly shrinkage: Ranged;
  /** Of the two, over the pairs that explain the figures: near −1 or 1 one stands for the other. */
  readonly correlation: number;
  /** Size of the region that holds the truth with FIT_LEVEL: widths in the logarithm of the handling time × in shrinkage. */
  readonly area: number;
  /** The pairs at both ends of that region, by handling time. */
  readonly ends: readonly [Pair, Pair];
  /** The region's outline: at some handling times, in order, the shrinkages between which it lies there. */
  readonly outline: readonly { readonly handle: number; readonly shrinkage: readonly [number, number] }[];
  /** Where the region is cut off by what was searched. */
  readonly atBound: readonly Bound[];
  /** Squared distance of the figures from those simulated, by its degrees of freedom; `p` that chance alone makes it as large. */
  readonly misfit: { readonly value: number; readonly degrees: number; readonly p: number };
}

/** A handling time [s] with a shrinkage. */
export interface Pair {
  readonly handle: number;
  readonly shrinkage: number;
}

export type Bound = "handle-least" | "handle-most" | "shrinkage-none" | "shrinkage-most";

/** A figure of the desk as it was and as the fitted scenario gives it; shares 0–1 or seconds. */
export interface FigureFit {
  readonly rule: string;
  readonly name: { readonly en: string; readonly zh: string };
  /** Hours of the day that are taken together; absent for whole days. */
  readonly hours?: readonly number[];
  readonly quantity: "share" | "seconds";
  readonly observed: number;
  readonly simulated: number;
  /** Standard deviation with which such days' figure differs by chance. */
  readonly spread: number;
}

/** A number of the base that counters cannot tell, changed by a fifth: what the pair would be then. */
export interface Assumption extends Pair {
  /** Path in the scenario, without the stream. */
  readonly of: "turns" | "think" | "patience" | "handle.cv";
  readonly factor: number;
}
