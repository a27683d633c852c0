import { signal } from "@preact/signals";
import type { BacktestResult } from "../../backtest/backtestResult.ts";
import { firstBacktestRule } from "../../report/charts/firstBacktestRule.ts";

/** Rule whose days and hours are shown. */
export const chosenBacktestRule = signal("");

/** Starts with the rule that the verdict doubts, else with the one of which the fewest days lie inside. */
export function chooseFirstBacktestRule(result: BacktestResult): void {
  chosenBacktestRule.value = firstBacktestRule(result);
}
