import { signal } from "@preact/signals";
import type { BacktestResult } from "../../backtest/backtestResult.ts";

/** Rule whose days and hours are shown. */
export const chosenBacktestRule = signal("");

/** Starts with the rule that the verdict doubts, else with the one of which the fewest days lie inside. */
export function chooseFirstBacktestRule({ rules, verdict }: BacktestResult): void {
  const doubted = verdict.flatMap((one) => ("rule" in one ? [one.rule] : [])).at(0);
  const byDays = Object.entries(rules).toSorted(([, a], [, b]) => (a.coverage.share ?? 1) - (b.coverage.share ?? 1)).at(0)?.[0];
  chosenBacktestRule.value = doubted ?? byDays ?? "";
}
