import { useLayoutEffect } from "preact/hooks";
import { backtestDayTable } from "../../report/backtest/backtestDayTable.ts";
import type { BacktestReport } from "../../report/backtestReport.ts";
import { FigureTableView } from "../frame/FigureTableView.tsx";
import { language, words } from "../frame/language.ts";
import { FindingsSection } from "../score/FindingsSection.tsx";
import { BacktestMasthead } from "./BacktestMasthead.tsx";
import { BacktestNotes } from "./BacktestNotes.tsx";
import { BacktestRules } from "./BacktestRules.tsx";
import { BacktestVerdict } from "./BacktestVerdict.tsx";
import { CoverageSection } from "./CoverageSection.tsx";
import { DeskHours } from "./DeskHours.tsx";
import { ReplyTimesSection } from "./ReplyTimesSection.tsx";
import { RuleDays } from "./RuleDays.tsx";
import { RuleHours } from "./RuleHours.tsx";
import { chosenBacktestRule } from "./backtestChoice.ts";

/** The page of a back-test: the verdict, then days and hours of a rule, reply times, the intervals, arrivals and waiting, each beside what was played. */
export function BacktestApp({ report }: { readonly report: BacktestReport }) {
  const { htmlLanguage } = words();
  useLayoutEffect(() => {
    document.documentElement.lang = htmlLanguage;
  }, [htmlLanguage]);
  const { result } = report;
  const rule = chosenBacktestRule.value;
  return (
    <div class="sheet">
      <BacktestMasthead result={result} />
      <main>
        <BacktestVerdict result={result} />
        <BacktestRules result={result} />
        {rule in result.rules ? (
          <div class="pair">
            <RuleDays report={report} rule={rule} />
            <RuleHours report={report} rule={rule} />
          </div>
        ) : null}
        <div class="pair">
          <ReplyTimesSection report={report} />
          <CoverageSection report={report} />
        </div>
        <DeskHours report={report} />
        <section id="figures"><FigureTableView key={language.value} table={backtestDayTable(result, language.value)} /></section>
        <FindingsSection findings={result.findings} />
      </main>
      <BacktestNotes />
    </div>
  );
}
