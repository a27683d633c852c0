/** One thing that the comparison says, with its numbers; `report` puts it into words. */
export type BacktestVerdict =
  /** Nothing below applies: the whole and the spread of the days are as the model has them. */
  | { readonly code: "reproduces" }
  /** All days together a rule does better (or worse) in the model than it did; points as shares, of a measure seconds. */
  | { readonly code: "too-optimistic" | "too-pessimistic"; readonly rule: string; readonly real: number; readonly played: number; readonly by: number }
  /** All days together more (or fewer) conversations come in the model; `by` as a share of the real ones. */
  | { readonly code: "too-many-arrivals" | "too-few-arrivals"; readonly real: number; readonly played: number; readonly by: number }
  /** The days of a rule lie further apart (or closer together) than in the model: their standard deviation is `ratio` times the model's. */
  | { readonly code: "days-vary-more" | "days-vary-less"; readonly rule: string; readonly ratio: number }
  /** Of the days so many are among those that the scenario was learned from: it has their level, and knows them better than its intervals say. */
  | { readonly code: "days-learned"; readonly days: number; readonly of: number }
  /** With so few days no more than gross errors show. */
  | { readonly code: "few-days"; readonly days: number }
  /** With so few replications nothing is said. */
  | { readonly code: "few-replications"; readonly replications: number };
