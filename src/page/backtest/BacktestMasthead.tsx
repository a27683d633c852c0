import type { BacktestResult } from "../../backtest/backtestResult.ts";
import { backtestPageWordsOf } from "../../report/backtest/backtestPageWords.ts";
import { formatNumber } from "../../report/figures/formatNumber.ts";
import { fileTitle } from "../../report/score/fileTitle.ts";
import { scorePageWordsOf } from "../../report/score/scorePageWordsOf.ts";
import { dayName } from "../../report/verdictSentences.ts";
import { LanguageSwitch } from "../frame/LanguageSwitch.tsx";
import { language, words } from "../frame/language.ts";

/** The log and the scenario beside each other, the days, and how often they were played. */
export function BacktestMasthead({ result }: { readonly result: BacktestResult }) {
  const { scenario, days, replications, arrivals, settings = [], uncertain = [] } = result;
  const page = backtestPageWordsOf(language.value);
  const named = (date: string) => scorePageWordsOf(language.value).dated(dayName(date, words()), date.slice(0, 4));
  const span = words().page.days(named(days[0].date), named(days[days.length - 1].date), days.length);
  return (
    <header class="masthead">
      <div>
        <h1 class="identifier">{page.title(fileTitle(result), scenario.name)}</h1>
        <p class="subtitle">{page.subtitle({ span, replications: formatNumber(replications), drawn: arrivals === "drawn", isUncertain: uncertain.length > 0 })}</p>
        {settings.length === 0 ? null : <p class="changed">{settings.join(", ")}</p>}
      </div>
      <LanguageSwitch />
    </header>
  );
}
