/** A figure of the reply times. */
export type ReplyFigure = "mean" | "p50" | "p90";

/** One thing that the comparison says, with its numbers; `report` puts it into words. */
export type BacktestVerdict =
  /** Nothing below applies: rules, arrivals and reply times of all days, their hours and the spread of the days are as the model has them. */
  | { readonly code: "reproduces" }
  /** All days together a rule does better (or worse) in the model than it did; points as shares, of a measure seconds. */
  | { readonly code: "too-optimistic" | "too-pessimistic"; readonly rule: string; readonly real: number; readonly played: number; readonly by: number }
  /** All days together more (or fewer) conversations come in the model; `by` as a share of the real ones. */
  | { readonly code: "too-many-arrivals" | "too-few-arrivals"; readonly real: number; readonly played: number; readonly by: number }
  /** All days together replies take longer (or come sooner) than in the model: their mean, median or 90 % point, whichever is farthest off. [s] */
  | { readonly code: "replies-slower" | "replies-faster"; readonly figure: ReplyFigure; readonly real: number; readonly played: number }
  /** Hour by hour a rule, the conversations begun or those waiting (a day's mean) are not as in the model; the hour that weighs most. */
  | { readonly code: "hours-differ"; readonly what: "rule" | "arrivals" | "waiting"; readonly rule?: string; readonly hour: number; readonly real: number; readonly played: number }
  /** The days of a rule lie further apart (or closer together) than in the model: their standard deviation is `ratio` times the model's. */
  | { readonly code: "days-vary-more" | "days-vary-less"; readonly rule: string; readonly ratio: number }
  /** Of the days so many are among those that the scenario was learned from: it has their level, and knows them better than its intervals say. */
  | { readonly code: "days-learned"; readonly days: number; readonly of: number }
  /** With so few days no more than gross errors show. */
  | { readonly code: "few-days"; readonly days: number }
  /** With so few replications nothing is said. */
  | { readonly code: "few-replications"; readonly replications: number };
