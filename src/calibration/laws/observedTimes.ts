/** Times of one kind, as a log shows them. */
export interface ObservedTimes {
  /** ≥ 0. [s] */
  readonly values: Float64Array;
  /** Of others it is known only that they were longer than this. [s] */
  readonly above?: Float64Array;
  /** How many observations each value stands for, 1 where absent; need not be whole (the probability that it belongs here at all). */
  readonly weights?: Float64Array;
  /** The same for `above`. */
  readonly aboveWeights?: Float64Array;
  /** To what times are known, > 0: an observation x lies within x ± half of it. [s] */
  readonly resolution: number;
}
