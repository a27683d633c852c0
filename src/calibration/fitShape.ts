/** What was observed beside what was fitted, for charts; plain numbers. Times in seconds. */
export type FitShape = LawShape | SurvivalShape | ProfileShape | DaysShape;

/** A histogram: bins between neighbouring `edges` (one more than bins), the share of observations in each, and the law's. Of counts each whole number is a bin. */
export interface LawShape {
  readonly kind: "law";
  readonly edges: readonly number[];
  readonly observed: readonly number[];
  readonly fitted: readonly number[];
}

/** Share still waiting at each time: Kaplan and Meier's estimate with its limits, and the law's. */
export interface SurvivalShape {
  readonly kind: "survival";
  readonly at: readonly number[];
  readonly observed: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly fitted: readonly number[];
}

/** Mean conversations by quarter-hour of the day, as counted and as fitted, with the limits of the fitted. */
export interface ProfileShape {
  readonly kind: "profile";
  readonly observed: readonly number[];
  readonly fitted: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

/** Conversations day by day, what was expected of each, and between which limits it would lie with 90 %. */
export interface DaysShape {
  readonly kind: "days";
  readonly dates: readonly string[];
  readonly observed: readonly number[];
  readonly expected: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}
