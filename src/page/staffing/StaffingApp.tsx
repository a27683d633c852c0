import { useLayoutEffect } from "preact/hooks";
import { staffingPageWordsOf } from "../../report/staffing/staffingPageWords.ts";
import type { StaffingReport } from "../../report/staffingReport.ts";
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
import { WhatIfSection } from "../whatIf/WhatIfSection.tsx";

/** The page of a staffing search: the answer, the roster, people against load, the targets, what less and more money would give. */
export function StaffingApp({ report }: { readonly report: StaffingReport }) {
  const { htmlLanguage } = words();
  useLayoutEffect(() => {
    document.documentElement.lang = htmlLanguage;
  }, [htmlLanguage]);
  const { result } = report;
  return (
    <div class="sheet">
      <StaffingMasthead result={result} />
      <main>
        <StaffingVerdict result={result} />
        <ContentsList label={staffingPageWordsOf(language.value).contents} />
        <RosterSection result={result} />
        {report.playable === undefined ? null : <WhatIfSection scenario={{ ...result.scenario, roster: result.roster }} playable={report.playable} />}
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
