import { formatNumber } from "../../report/figures/formatNumber.ts";
import { fileTitle } from "../../report/score/fileTitle.ts";
import { scorePageWordsOf } from "../../report/score/scorePageWordsOf.ts";
import { dayName } from "../../report/verdictSentences.ts";
import type { ScoredResult } from "../../scoring/scoredResult.ts";
import { isOfCounters } from "../../scoring/scoredResult.ts";
import { addDays } from "../../time/calendar.ts";
import { LanguageSwitch } from "../frame/LanguageSwitch.tsx";
import { language, words } from "../frame/language.ts";

/** The log's name, its days and how much it holds. */
export function ScoreMasthead({ result }: { readonly result: ScoredResult }) {
  return (
    <header class="masthead">
      <div>
        <h1 class="identifier">{fileTitle(result)}</h1>
        <p class="subtitle">{[daysOf(result), factsOf(result)].filter((text) => text !== "").join(" · ")}</p>
      </div>
      <LanguageSwitch />
    </header>
  );
}

function daysOf({ log: { startDate, days } }: ScoredResult): string {
  if (startDate === undefined || days === undefined) return "";
  const named = (date: string) => scorePageWordsOf(language.value).dated(dayName(date, words()), date.slice(0, 4));
  return words().page.days(named(startDate), named(addDays(startDate, days - 1)), days);
}

function factsOf(result: ScoredResult): string {
  const page = scorePageWordsOf(language.value);
  if (isOfCounters(result)) {
    const { rows, agents, map } = result.log;
    return page.counterFacts({ rows: formatNumber(rows), agents: formatNumber(agents), map });
  }
  const { conversations, buyerMessages, consumers, agents, timeZone } = result.log;
  return page.logFacts({ conversations: formatNumber(conversations), messages: formatNumber(buyerMessages), consumers: formatNumber(consumers), agents: formatNumber(agents), timeZone });
}
