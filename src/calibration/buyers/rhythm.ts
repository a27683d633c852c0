import type { RhythmFamilies } from "./rhythmLikelihood.ts";

/** How a buyer's messages follow each other: whether one more belongs to the burst and after what gap, whether another turn comes and after what thought. */
export interface Rhythm {
  readonly families: RhythmFamilies;
  /** As rhythmLikelihood takes them. */
  readonly parameters: readonly number[];
  /** Of the parameters; absent where the data do not bound them. */
  readonly covariance?: readonly (readonly number[])[];
  readonly value: number;
  /** Every pair of families that was tried, this one among them, and how much each weighs by its BIC beside it; absent: it alone. */
  readonly tried?: readonly { readonly rhythm: Rhythm; readonly weight: number }[];
}
