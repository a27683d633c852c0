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
}

/** From replications of which none was used to choose it. Of each figure the intervals hold for all levers that are told together with 95 %, each of them at its `level`. */
export interface LeverGain {
  /** `helps`: the chance that all targets are met rises beyond chance; where that is not clear, a rate does and none falls. `harms`: the other way round. */
  readonly standing: "helps" | "harms" | "unclear";
  /** By how much the chance that all targets are met rises. */
  readonly pass: Estimate;
  /** In the order of the scenario's rules. */
  readonly targets: readonly TargetGain[];
  /** Place of the target that is hardest to meet as the desk stands. */
  readonly hardest: number;
  /** Change of the cost with overtime and the reserve. [yuan] */
  readonly cost: Estimate;
  /** What a point costs of what rises: the chance, else the rate of the target that is hardest to meet. Absent for what costs nothing or does not help. [yuan] */
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
