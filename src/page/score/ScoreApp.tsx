import { useLayoutEffect, useMemo } from "preact/hooks";
import { ruleViews } from "../../report/score/ruleView.ts";
import type { ScoreReport } from "../../report/scoreReport.ts";
import { isOfCounters } from "../../scoring/scoredResult.ts";
import { words } from "../frame/language.ts";
import { ConsequencesSection } from "./ConsequencesSection.tsx";
import { CounterFigures } from "./CounterFigures.tsx";
import { ExplainedSection } from "./ExplainedSection.tsx";
import { FindingsSection } from "./FindingsSection.tsx";
import { LogLessonsSection } from "./LogLessonsSection.tsx";
import { PartSections } from "./PartSections.tsx";
import { ReconcileSection } from "./ReconcileSection.tsx";
import { ScoreDays } from "./ScoreDays.tsx";
import { ScoreHours } from "./ScoreHours.tsx";
import { ScoreMasthead } from "./ScoreMasthead.tsx";
import { ScoreNotes } from "./ScoreNotes.tsx";
import { ScoreRules } from "./ScoreRules.tsx";
import { ScoreVerdict } from "./ScoreVerdict.tsx";
import { ShopSections } from "./ShopSections.tsx";
import { WhatIfSection } from "./WhatIfSection.tsx";
import { chosenScoreRule } from "./scoreChoice.ts";

/** The whole page of a score: verdict first, then where the misses are, one of them message by message, and what would have helped. */
export function ScoreApp({ report }: { readonly report: ScoreReport }) {
  const { htmlLanguage } = words();
  // with the text, not a frame later: a voice must not read Chinese as English
  useLayoutEffect(() => {
    document.documentElement.lang = htmlLanguage;
  }, [htmlLanguage]);
  const { result } = report;
  const rules = useMemo(() => ruleViews(result), [result]);
  const rule = rules.find(({ id }) => id === chosenScoreRule.value);
  return (
    <div class="sheet">
      <ScoreMasthead result={result} />
      <main>
        <ScoreVerdict result={result} rule={rule} />
        <ScoreRules rules={rules} />
        {rule === undefined ? null : (
          <>
            <div class="pair">
              <ScoreDays report={report} rule={rule} />
              <ScoreHours report={report} rule={rule} />
            </div>
            <PartSections rule={rule} agents={result.log.agents} />
            <ExplainedSection key={rule.id} result={result} rule={rule} />
            {result.lessons === undefined ? null : <LogLessonsSection key={`lessons ${rule.id}`} {...result.lessons} rule={rule} />}
            <WhatIfSection result={result} rule={rule} />
            {isOfCounters(result) && rule.consequences.length === 0 ? null : <ConsequencesSection rule={rule} />}
          </>
        )}
        <ReconcileSection result={result} rules={rules} />
        <CounterFigures result={result} />
        <ShopSections result={result} />
        <FindingsSection findings={result.findings} />
      </main>
      <ScoreNotes result={result} />
    </div>
  );
}
