/** A time during which one agent worked, between absences of hours: a shift as it was worked. Times in ms since the log's first midnight. */
export interface Stint {
  readonly agent: number;
  /** The day on which it began, from 0. */
  readonly day: number;
  readonly from: number;
  /** Off duty, where the log tells; else the last time a new conversation was taken. */
  readonly to: number;
  /** Its last message. */
  readonly lastMessage: number;
  /** Times away within it, where the log tells; else those without a message or a new conversation of ten minutes at least. */
  readonly away: readonly Absence[];
  /** Whether rows of presence tell it. */
  readonly isTold: boolean;
  /** Whether it was still going on when the log ended; then `to` is that end. */
  readonly isCut: boolean;
}

/** From, to. [ms] */
export type Absence = readonly [number, number];
