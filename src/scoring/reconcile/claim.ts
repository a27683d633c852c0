/** What the platform says of a rule. */
export interface Claim {
  /** The day it speaks of; absent: the log as a whole. */
  readonly date?: string;
  /** A share, or seconds of a measure. */
  readonly value: number;
  /** Half the last place that was written: 0.0005 of `93.2%`. */
  readonly tolerance: number;
}
