/** How far two scenarios can be compared, where it is not plain. */
export type ComparisonNote =
  /** The two are one simulation but for what is only told or paid: every difference of what is played is exactly 0. */
  | { readonly code: "same-play"; readonly a: string; readonly b: string }
  /** A scenario has a seed of its own, which was not used: all are played from that of the result. */
  | { readonly code: "seed-not-used"; readonly scenario: string; readonly seed: string }
  /** Streams that only one has: their buyers meet one desk only. */
  | { readonly code: "other-streams"; readonly a: string; readonly b: string; readonly onlyA: readonly string[]; readonly onlyB: readonly string[] }
  /** A rule that one judges and the other does not: nothing is compared by it. */
  | { readonly code: "rule-of-one"; readonly rule: string; readonly shop?: string; readonly judgedBy: string; readonly not: string }
  /** A rule of one id that says different things in the two. */
  | { readonly code: "rule-differs"; readonly a: string; readonly b: string; readonly rule: string; readonly shop?: string }
  /** Different targets: the probabilities of passing are of different things. */
  | { readonly code: "target-differs"; readonly a: string; readonly b: string; readonly rule: string; readonly shop?: string };
