import type { CalibrationResult } from "../../calibration/calibrationResult.ts";
import { calibrationPageWordsOf } from "../../report/calibration/calibrationPageWords.ts";
import { formatNumber } from "../../report/figures/formatNumber.ts";
import { fileTitle } from "../../report/score/fileTitle.ts";
import { scorePageWordsOf } from "../../report/score/scorePageWordsOf.ts";
import { dayName } from "../../report/verdictSentences.ts";
import { addDays } from "../../time/calendar.ts";
import { LanguageSwitch } from "../LanguageSwitch.tsx";
import { language, words } from "../language.ts";

/** The log's name, its days and how much it holds. */
export function CalibrationMasthead({ result }: { readonly result: CalibrationResult }) {
  const { startDate, days, conversations, buyerMessages, agents } = result.log;
  const named = (date: string) => scorePageWordsOf(language.value).dated(dayName(date, words()), date.slice(0, 4));
  const span = words().page.days(named(startDate), named(addDays(startDate, days - 1)), days);
  return (
    <header class="masthead">
      <div>
        <h1 class="identifier">{fileTitle(result)}</h1>
        <p class="subtitle">{calibrationPageWordsOf(language.value).subtitle({ span, conversations: formatNumber(conversations), messages: formatNumber(buyerMessages), agents: formatNumber(agents) })}</p>
      </div>
      <LanguageSwitch />
    </header>
  );
}
