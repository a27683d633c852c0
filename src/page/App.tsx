import { useLayoutEffect } from "preact/hooks";
import type { ReportData } from "../report/reportData.ts";
import { AllFigures } from "./AllFigures.tsx";
import { DeskSection } from "./DeskSection.tsx";
import { LateSection } from "./LateSection.tsx";
import { Masthead } from "./Masthead.tsx";
import { PassByDaySection } from "./PassByDaySection.tsx";
import { RateByDaySection } from "./RateByDaySection.tsx";
import { ReadingNotes } from "./ReadingNotes.tsx";
import { RulesTable } from "./RulesTable.tsx";
import { ScenarioFacts } from "./ScenarioFacts.tsx";
import { VerdictSection } from "./VerdictSection.tsx";
import { words } from "./language.ts";

/** The whole report, verdict first. */
export function App({ report }: { readonly report: ReportData }) {
  const { htmlLanguage } = words();
  // with the text, not a frame later: a voice must not read Chinese as English
  useLayoutEffect(() => {
    document.documentElement.lang = htmlLanguage;
  }, [htmlLanguage]);
  return (
    <div class="sheet">
      <Masthead result={report.result} />
      <main>
        <VerdictSection result={report.result} />
        <RulesTable result={report.result} />
        <div class="pair">
          <RateByDaySection report={report} />
          <PassByDaySection report={report} />
        </div>
        <LateSection report={report} />
        <DeskSection report={report} />
        <ScenarioFacts result={report.result} />
        <AllFigures result={report.result} />
      </main>
      <ReadingNotes result={report.result} />
    </div>
  );
}
