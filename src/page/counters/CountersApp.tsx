import { useLayoutEffect } from "preact/hooks";
import type { CounterResult } from "../../calibration/counters/counterResult.ts";
import { calibrationPageWordsOf } from "../../report/calibration/calibrationPageWords.ts";
import { countersPageWordsOf } from "../../report/calibration/countersPageWords.ts";
import { countersTitle } from "../../report/calibration/countersTitle.ts";
import type { CountersReport } from "../../report/countersReport.ts";
import { formatNumber } from "../../report/figures/formatNumber.ts";
import { scorePageWordsOf } from "../../report/score/scorePageWordsOf.ts";
import { dayName } from "../../report/verdictSentences.ts";
import { LanguageSwitch } from "../frame/LanguageSwitch.tsx";
import { ArrivalsSection } from "../calibration/ArrivalsSection.tsx";
import { NumbersSection } from "../calibration/NumbersSection.tsx";
import { UntoldSection } from "../calibration/UntoldSection.tsx";
import { EventForecastSection } from "../forecast/EventForecastSection.tsx";
import { language, words } from "../frame/language.ts";
import { FindingsSection } from "../score/FindingsSection.tsx";
import { FiguresSection } from "./FiguresSection.tsx";
import { PairSection } from "./PairSection.tsx";
import { PairVerdict } from "./PairVerdict.tsx";

/** The page of a calibration from desk counters: handling time and coverage, the figures that they explain, which pairs explain them as well, when buyers come. */
export function CountersApp({ report }: { readonly report: CountersReport }) {
  const { htmlLanguage } = words();
  useLayoutEffect(() => {
    document.documentElement.lang = htmlLanguage;
  }, [htmlLanguage]);
  const { result } = report;
  const streams = streamsOf(result);
  return (
    <div class="sheet">
      <Masthead result={result} />
      <main>
        {result.forecast === undefined ? null : <EventForecastSection forecast={result.forecast} charts={report.charts} />}
        <PairVerdict result={result} />
        <FiguresSection result={result} />
        {result.pair === undefined ? null : <PairSection report={report} pair={result.pair} />}
        {streams.map((stream) => <ArrivalsSection key={stream} report={report} stream={stream} isOneOfSeveral={streams.length > 1} />)}
        <UntoldSection result={result} />
        <NumbersSection result={result} />
        <FindingsSection findings={result.findings} />
      </main>
      <Notes />
    </div>
  );
}

function streamsOf({ shapes }: CounterResult): readonly string[] {
  return [...new Set(Object.keys(shapes).flatMap((path) => (path.startsWith("arrivals.") ? [path.slice("arrivals.".length, path.lastIndexOf("."))] : [])))];
}

function Masthead({ result }: { readonly result: CounterResult }) {
  const page = countersPageWordsOf(language.value);
  const { days: { startDate, counted }, log: { rows } } = result;
  const span = startDate === undefined ? "" : scorePageWordsOf(language.value).dated(dayName(startDate, words()), startDate.slice(0, 4));
  return (
    <header class="masthead">
      <div>
        <h1 class="identifier">{countersTitle(result)}</h1>
        <p class="subtitle">{page.subtitle({ span, days: page.days(counted), rows: formatNumber(rows) })}</p>
      </div>
      <LanguageSwitch />
    </header>
  );
}

function Notes() {
  return (
    <footer class="reading">
      <h2>{calibrationPageWordsOf(language.value).notesTitle}</h2>
      <dl>{countersPageWordsOf(language.value).notes.map(([term, text]) => <div key={term}><dt>{term}</dt><dd>{text}</dd></div>)}</dl>
    </footer>
  );
}
