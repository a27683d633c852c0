import { useLayoutEffect, useMemo } from "preact/hooks";
import { staffingPageWordsOf } from "../../report/staffing/staffingPageWords.ts";
import type { StaffingReport } from "../../report/staffingReport.ts";
import { filmWordsOf } from "../film/filmWordsOf.ts";
import { ViewNav, viewOf, viewOfReport } from "../frame/ViewNav.tsx";
import { language, words } from "../frame/language.ts";
import { ContentsList } from "./ContentsList.tsx";
import { ContingencySection } from "./ContingencySection.tsx";
import { CurveSection } from "./CurveSection.tsx";
import { GivenSection } from "./GivenSection.tsx";
import { LeversSection } from "./LeversSection.tsx";
import { MarginalSection } from "./MarginalSection.tsx";
import { PeopleSection } from "./PeopleSection.tsx";
import { RosterSection } from "./RosterSection.tsx";
import { RotaSection } from "./RotaSection.tsx";
import { SensitivitySection } from "./SensitivitySection.tsx";
import { SpreadsheetSection } from "./SpreadsheetSection.tsx";
import { StaffingMasthead } from "./StaffingMasthead.tsx";
import { StaffingNotes } from "./StaffingNotes.tsx";
import { StaffingVerdict } from "./StaffingVerdict.tsx";
import { TargetsSection } from "./TargetsSection.tsx";
import { NotPlayable } from "../whatIf/NotPlayable.tsx";
import { WhatIfSection } from "../whatIf/WhatIfSection.tsx";
import { whatIfWordsOf } from "../whatIf/whatIfWordsOf.ts";

/** The page of a staffing search: the answer, the roster, people against load, the targets, what less and more money would give. */
export function StaffingApp({ report }: { readonly report: StaffingReport }) {
  const { htmlLanguage } = words();
  useLayoutEffect(() => {
    document.documentElement.lang = htmlLanguage;
  }, [htmlLanguage]);
  const { result, playable } = report;
  const scenario = useMemo(() => ({ ...result.scenario, roster: result.roster }), [result]);
  const page = staffingPageWordsOf(language.value);
  const views = [{ id: "answer", label: page.answerView }, { id: "what-if", label: whatIfWordsOf(language.value).title }];
  const nav = <ViewNav views={views} label={filmWordsOf(language.value).view.label} parameter={viewOfReport()} />;
  if (viewOf(views, viewOfReport()) === "what-if") {
    return (
      <div class="sheet">
        <StaffingMasthead result={result} />
        {nav}
        <main>{playable === undefined ? <NotPlayable scenario={scenario} /> : <WhatIfSection scenario={scenario} playable={playable} command="found roster" />}</main>
      </div>
    );
  }
  return (
    <div class="sheet">
      <StaffingMasthead result={result} />
      {nav}
      <main>
        <StaffingVerdict result={result} />
        <ContentsList label={staffingPageWordsOf(language.value).contents} />
        <RosterSection result={result} />
        <GivenSection result={result} />
        <TargetsSection result={result} />
        <CurveSection report={report} />
        <PeopleSection report={report} />
        <SpreadsheetSection report={report} />
        <LeversSection report={report} />
        <MarginalSection report={report} />
        <SensitivitySection report={report} />
        <RotaSection report={report} />
        <ContingencySection report={report} />
      </main>
      <StaffingNotes />
    </div>
  );
}
