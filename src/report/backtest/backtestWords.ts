import type { BacktestVerdict } from "../../backtest/backtestVerdict.ts";

/** What the back-test says, one dictionary a language; figures come written. */
export interface BacktestWords {
  heading(of: { readonly file: string; readonly span: string; readonly days: number; readonly scenario: string; readonly replications: string; readonly drawn: boolean; readonly uncertain: number }): string;
  readonly day: string;
  readonly allDays: string;
  readonly legend: string;
  readonly consults: string;
  seconds(figure: string): string;
  readonly none: string;
  /** How many of the rules' days lie in their intervals. */
  coverage(inside: string, n: string, limits: string): string;
  /** Levels below that of the bands, each with the share of figures that lie in its intervals. */
  levels(pairs: readonly (readonly [level: string, held: string])[]): string;
  /** Mean, median and 90 % of the reply times, each with its interval. */
  replies(mean: string, median: string, p90: string): string;
  waiting(kind: "unassigned" | "unanswered", hour: string, figure: string): string;
  readonly worstHours: string;
  worstHour(hour: string, rule: string, real: string, played: string): string;
  readonly hoursHeld: string;
  readonly verdict: string;
  /** `rule` is its name; figures as written. */
  said(verdict: BacktestVerdict, told: { readonly rule: string; readonly real: string; readonly played: string; readonly by: string }): string;
  readonly findings: string;
  readonly interrupted: string;
}
