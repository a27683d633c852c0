/** Something that happened to a message with a probability. */
export interface PathTold {
  /** The burst went on, out of its n-th message. */
  more(step: number, place: number, share: number): void;
  /** It was out with its n-th message. */
  out(place: number, share: number): void;
  /** Another turn began after the k-th. */
  next(step: number, turn: number, share: number): void;
  /** None did; `isThanks`: but a closing word came. */
  ended(turn: number, share: number, isThanks: boolean): void;
  /** It was still going on when something else ended it: the gap, the thought. */
  pendingGap(step: number, place: number, share: number): void;
  pendingThought(step: number, turn: number, share: number): void;
}
