import { useLayoutEffect, useMemo } from "preact/hooks";
import type { ReportData } from "../../report/reportData.ts";
import { shopReport } from "../../report/shopReport.ts";
import { AgentsSection } from "./AgentsSection.tsx";
import { AllFigures } from "./AllFigures.tsx";
import { DeskSection } from "./DeskSection.tsx";
import { LateSection } from "./LateSection.tsx";
import { Masthead } from "./Masthead.tsx";
import { PassByDaySection } from "./PassByDaySection.tsx";
import { RateByDaySection } from "./RateByDaySection.tsx";
import { ReadingNotes } from "./ReadingNotes.tsx";
import { RulesTable } from "./RulesTable.tsx";
import { ScenarioFacts } from "./ScenarioFacts.tsx";
import { ShopChoice } from "./ShopChoice.tsx";
import { ShopsSection } from "./ShopsSection.tsx";
import { TakesSection } from "./TakesSection.tsx";
import { VerdictSection } from "./VerdictSection.tsx";
import { chosenRule, chosenShop } from "./simulationChoice.ts";
import { OutlookSection } from "../forecast/OutlookSection.tsx";
import { TodaySection } from "../forecast/TodaySection.tsx";
import { FilmApp } from "../film/FilmApp.tsx";
import { filmWordsOf } from "../film/filmWordsOf.ts";
import { reportViews } from "../film/reportViews.ts";
import { chosenDay } from "../frame/chosenDay.ts";
import { ViewNav, viewOf } from "../frame/ViewNav.tsx";
import { language, words } from "../frame/language.ts";
import { engineOfPage } from "../live/engineOfPage.ts";

/** The whole report, verdict first; of several shops all of them, then the chosen one. */
export function SimulationApp({ report }: { readonly report: ReportData }) {
  const { htmlLanguage } = words();
  // with the text, not a frame later: a voice must not read Chinese as English
  useLayoutEffect(() => {
    document.documentElement.lang = htmlLanguage;
  }, [htmlLanguage]);
  const shown = useMemo(() => shopReport(report, chosenShop.value), [report, chosenShop.value]);
  const { today, outlook } = report.result;
  const hasShops = report.result.shops !== undefined;
  const views = reportViews(report);
  const nav = views.length < 2 ? null : <ViewNav views={views} label={filmWordsOf(language.value).view.label} />;
  if (report.packs !== undefined && viewOf(views) === "film") {
    return (
      <div class="sheet">
        <Masthead result={report.result} />
        {nav}
        <main><FilmApp scenario={report.result.scenario} packs={report.packs} play={engineOfPage().playLog} rule={chosenRule.value} date={chosenDay.value} targets={report.result.rules} /></main>
      </div>
    );
  }
  return (
    <div class="sheet">
      <Masthead result={report.result} />
      {nav}
      <main>
        {today === undefined ? null : <TodaySection today={today} charts={report.charts} />}
        {hasShops ? <ShopsSection result={report.result} /> : null}
        {hasShops ? <TakesSection result={report.result} /> : null}
        {hasShops ? <ShopChoice result={report.result} /> : null}
        <VerdictSection result={shown.result} shop={hasShops ? chosenShop.value : undefined} />
        <RulesTable result={shown.result} />
        {hasShops ? null : <TakesSection result={report.result} />}
        <div class="pair">
          <RateByDaySection report={shown} />
          <PassByDaySection report={shown} />
        </div>
        {outlook === undefined ? null : <OutlookSection outlook={outlook} today={today?.date} charts={report.charts} />}
        <LateSection report={shown} />
        <DeskSection report={shown} />
        <AgentsSection report={shown} />
        <ScenarioFacts result={report.result} />
        <AllFigures result={report.result} />
      </main>
      <ReadingNotes result={shown.result} />
    </div>
  );
}
