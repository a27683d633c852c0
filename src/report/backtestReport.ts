import type { BacktestResult } from "../backtest/backtestResult.ts";
import { backtestCharts } from "./charts/backtestCharts.ts";
import type { BacktestCharts } from "./charts/backtestCharts.ts";
import type { Language } from "./words/language.ts";

/** All that the page of a back-test shows, as plain JSON. */
export interface BacktestReport {
  readonly replycast: 1;
  readonly kind: "backtest-report";
  /** In which the page opens; absent: in the browser's. */
  readonly language?: Language;
  readonly result: BacktestResult;
  readonly charts: Readonly<Record<Language, BacktestCharts>>;
}

/** The report of a back-test: the result and its charts. */
export function backtestReport(result: BacktestResult, language?: Language): BacktestReport {
  return { replycast: 1, kind: "backtest-report", ...(language === undefined ? {} : { language }), result, charts: { en: backtestCharts("en"), zh: backtestCharts("zh") } };
}
