import type { CalibrationResult } from "../../calibration/calibrationResult.ts";
import { calibrationPageWordsOf } from "../../report/calibration/calibrationPageWords.ts";
import { learnedSpan } from "../../report/calibration/calibrationText.ts";
import { calibrationWordsOf } from "../../report/calibration/calibrationWordsOf.ts";
import { formatNumber } from "../../report/figures/formatNumber.ts";
import { fileTitle } from "../../report/score/fileTitle.ts";
import { scorePageWordsOf } from "../../report/score/scorePageWordsOf.ts";
import { dayName } from "../../report/verdictSentences.ts";
import { addDays } from "../../time/calendar.ts";
import { LanguageSwitch } from "../frame/LanguageSwitch.tsx";
import { language, words } from "../frame/language.ts";

/** The log's name, its days and how much it holds; from which days alone was learned. */
export function CalibrationMasthead({ result }: { readonly result: CalibrationResult }) {
  const { startDate, days, conversations, buyerMessages, agents } = result.log;
  const named = (date: string) => scorePageWordsOf(language.value).dated(dayName(date, words()), date.slice(0, 4));
  const span = words().page.days(named(startDate), named(addDays(startDate, days - 1)), days);
  const subtitle = calibrationPageWordsOf(language.value).subtitle({ span, conversations: formatNumber(conversations), messages: formatNumber(buyerMessages), agents: formatNumber(agents) });
  const only = result.learnedDays === undefined ? [] : [calibrationWordsOf(language.value).learnedFrom(learnedSpan(result))];
  return (
    <header class="masthead">
      <div>
        <h1 class="identifier">{fileTitle(result)}</h1>
        <p class="subtitle">{[subtitle, ...only].join(" · ")}</p>
      </div>
      <LanguageSwitch />
    </header>
  );
}
