import type { BacktestResult } from "../../backtest/backtestResult.ts";

/** The rule that the verdict doubts, else the one of which the fewest days lie inside; empty where there is none. */
export function firstBacktestRule({ rules, verdict }: BacktestResult): string {
  const doubted = verdict.flatMap((one) => ("rule" in one ? [one.rule] : [])).at(0);
  const byDays = Object.entries(rules).toSorted(([, a], [, b]) => (a.coverage.share ?? 1) - (b.coverage.share ?? 1)).at(0)?.[0];
  return doubted ?? byDays ?? "";
}
