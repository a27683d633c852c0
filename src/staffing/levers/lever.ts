import type { Estimate } from "../../statistics/estimate.ts";
import type { LeverMove } from "./leverMove.ts";

/** What one thing done otherwise is worth, on the same buyers and beside the same roster as all others. */
export interface Lever {
  readonly move: LeverMove;
  /** What makes it of the scenario: `path=value`, as `--set` takes it. */
  readonly settings: readonly string[];
  /** Of the roster: paid hours × cost per hour [yuan], and paid hours. */
  readonly costChange: { readonly yuan: number; readonly hours: number };
  /** Absent where a first look promised nothing. */
  readonly gain?: LeverGain;
  /** It costs less than every roster that a search found to pass: it saves nothing that may be saved. */
  readonly notEnough?: true;
}

/** From replications of which none was used to choose it. The intervals of the figures that decide hold for all levers (or choices of answers) that are told together with 95 %, each of them at its `level`. */
export interface LeverGain {
  /** `helps`: the chance of the target that is met least surely rises beyond what chance explains; where that is not clear, its rate gets better. `harms`: the other way round, or the chance of another target surely falls. */
  readonly standing: "helps" | "harms" | "unclear";
  /** The figure by which it helps or harms. */
  readonly decidedBy?: "pass" | "rate";
  /** By how much the chance that all targets are met rises. */
  readonly pass: Estimate;
  /** In the order of the scenario's rules. */
  readonly targets: readonly TargetGain[];
  /** Place of the target that is met least surely as the desk stands. */
  readonly hardest: number;
  /** Change of the cost with overtime and the reserve. [yuan] */
  readonly cost: Estimate;
  /** What a point costs of the figure by which it helps. Absent for what costs nothing or does not help. [yuan] */
  readonly yuanPerPoint?: { readonly of: "pass" | "rate"; readonly value: number; readonly lower: number; readonly upper: number };
}

export interface TargetGain {
  readonly rule: string;
  readonly shop?: string;
  readonly name: { readonly en: string; readonly zh: string };
  readonly quantity: "share" | "seconds";
  /** By how much its own probability of passing rises. */
  readonly pass: Estimate;
  /** By how much its rate changes (of a measure: its seconds, where less is better). */
  readonly rate: Estimate;
}
