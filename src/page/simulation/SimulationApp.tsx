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
import { ReplyTimesSection } from "./ReplyTimesSection.tsx";
import { RulesTable } from "./RulesTable.tsx";
import { ScenarioFacts } from "./ScenarioFacts.tsx";
import { ShopChoice } from "./ShopChoice.tsx";
import { ShopsSection } from "./ShopsSection.tsx";
import { SpreadSection } from "./SpreadSection.tsx";
import { TakesSection } from "./TakesSection.tsx";
import { VerdictSection } from "./VerdictSection.tsx";
import { reportViews } from "./reportViews.ts";
import { chosenRule, chosenShop } from "./simulationChoice.ts";
import { OutlookSection } from "../forecast/OutlookSection.tsx";
import { TodaySection } from "../forecast/TodaySection.tsx";
import { FilmApp } from "../film/FilmApp.tsx";
import { filmWordsOf } from "../film/filmWordsOf.ts";
import { chosenDay } from "../frame/chosenDay.ts";
import { NotPlayable } from "../whatIf/NotPlayable.tsx";
import { WhatIfSection } from "../whatIf/WhatIfSection.tsx";
import { ViewNav, viewOf, viewOfReport } from "../frame/ViewNav.tsx";
import { language, words } from "../frame/language.ts";
import { LessonsView } from "../lessons/LessonsView.tsx";
import { engineOfPage } from "../live/engineOfPage.ts";
import { PracticeView } from "../practice/PracticeView.tsx";

/** The whole report, answer first, then the charts that carry it, then the figures; of several shops all of them, then the chosen one. */
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
  const view = viewOf(views, viewOfReport());
  const nav = <ViewNav views={views} label={filmWordsOf(language.value).view.label} parameter={viewOfReport()} />;
  if (view !== "answer") {
    return (
      <div class="sheet">
        <Masthead result={report.result} />
        {nav}
        <main><OtherView view={view} report={report} /></main>
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
        <SpreadSection report={shown} />
        <div class="pair">
          <RateByDaySection report={shown} />
          <PassByDaySection report={shown} />
        </div>
        <LateSection report={shown} />
        <DeskSection report={shown} />
        <ReplyTimesSection report={shown} />
        <RulesTable result={shown.result} />
        {hasShops ? null : <TakesSection result={report.result} />}
        {outlook === undefined ? null : <OutlookSection outlook={outlook} today={today?.date} charts={report.charts} />}
        <AgentsSection report={shown} />
        <ScenarioFacts result={report.result} />
        <AllFigures result={report.result} />
      </main>
      <ReadingNotes result={shown.result} />
    </div>
  );
}

/** What the report can play: one of its days, a lesson, an exam. */
function OtherView({ view, report: { result, playable } }: { readonly view: string; readonly report: ReportData }) {
  if (view === "what-if") return playable === undefined ? <NotPlayable scenario={result.scenario} /> : <WhatIfSection scenario={result.scenario} playable={playable} replications={result.replications} command="its roster" />;
  const play = engineOfPage().playLog;
  if (view === "film" && playable !== undefined) return <FilmApp scenario={result.scenario} packs={playable.packs} play={play} rule={chosenRule.value} date={chosenDay.value} targets={result.rules} />;
  return view === "lessons" ? <LessonsView play={play} /> : <PracticeView play={play} seed={result.seed} />;
}
