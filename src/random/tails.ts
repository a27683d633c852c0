/**
 * A distribution function from both sides: each is computed by itself, so that neither tail is lost in the rounding of 1 − the other.
 */
export interface Tails {
  /** P(X ≤ x). */
  readonly below: number;
  /** P(X > x). */
  readonly above: number;
}
