import { backtestPageWordsOf } from "../../report/backtest/backtestPageWords.ts";
import { BACKTEST_COLOURS, BAND_OPACITY } from "../../report/charts/backtestMarks.ts";
import { language } from "../frame/language.ts";

/** What dots and bars of the charts below mean; shapes as well as colours tell inside from outside. */
export function BacktestLegend() {
  const { legend } = backtestPageWordsOf(language.value);
  return (
    <p class="legend">
      <span class="key"><span class="swatch dot" style={{ background: BACKTEST_COLOURS.inside }} />{legend.inside}</span>
      <span class="key"><span class="swatch diamond" style={{ background: BACKTEST_COLOURS.outside }} />{legend.outside}</span>
      <span class="key"><span class="swatch" style={{ background: BACKTEST_COLOURS.played, opacity: BAND_OPACITY * 2 }} />{legend.played}</span>
    </p>
  );
}
