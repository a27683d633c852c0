import type { FitReason } from "./fitReason.ts";
import type { LawFamily } from "./laws/lawFamily.ts";

/** The level of every interval of a calibration. */
export const FIT_LEVEL = 0.9;

/** A number with the limits of its interval; without limits where nothing can be said of them. */
export interface Ranged {
  readonly value: number;
  readonly lower?: number;
  readonly upper?: number;
}

/** How a number of the scenario was found, by its path. Durations in seconds, shares 0–1. Source: contract §5, `calibration`. */
export interface Fit extends Ranged {
  /** Confidence level of [lower, upper]. */
  readonly level: number;
  /** Observations behind it. */
  readonly n: number;
  /** Of those so many are known only to be longer than some time; absent where none is. */
  readonly censored?: number;
  /** What `n` counts. */
  readonly of: Observed;
  /** Of a law beside its mean. */
  readonly cv?: Ranged;
  readonly family?: LawFamily;
  readonly fitTest?: FitTest;
  /** Whether the log says it, or the documented default stands for want of data. */
  readonly source: "fitted" | "default";
  /** Why the default stands; of a fitted number what it means, where that is not what its name says. */
  readonly reason?: FitReason;
}

/** What observations are. */
export const OBSERVED = ["days", "quarter-hours", "conversations", "consumers", "messages", "turns", "replies", "handlings", "waits", "gaps", "agents", "agent-days", "shifts", "hours"] as const;
export type Observed = (typeof OBSERVED)[number];

/** How well a fitted law agrees with what was observed. */
export interface FitTest {
  /** `ks`: largest distance of the two distribution functions; `dispersion`: Pearson's chi-square by degrees of freedom. */
  readonly name: "ks" | "dispersion";
  readonly value: number;
  /** Absent where it cannot be told. */
  readonly p?: number;
}
