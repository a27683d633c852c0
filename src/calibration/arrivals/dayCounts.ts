/** What the days counted, as the laws of a day's number see it. */
export interface DayCounts {
  /** By day. */
  readonly counts: readonly number[];
  /** By day: which part of a whole day is in use. */
  readonly exposures: readonly number[];
  /** By day: days of one group have one mean. */
  readonly groups: readonly number[];
}

/** What is known of the groups: the means of a whole day, and the spread of the days around them. */
export interface NegativeBinomialFit {
  /** Squared coefficient of variation of the days' factors. */
  readonly square: number;
  readonly lowerSquare: number;
  readonly upperSquare: number;
  /** By group; 0 where it has no day. */
  readonly means: readonly number[];
}
