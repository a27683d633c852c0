import { useState } from "preact/hooks";
import { ruleSentence } from "../../report/explain/explanationSentences.ts";
import { explainedCases, firstCase, moreThanShown } from "../../report/score/explainedCases.ts";
import type { ExplainedCase } from "../../report/score/explainedCases.ts";
import type { RuleView } from "../../report/score/ruleView.ts";
import { scorePageWordsOf } from "../../report/score/scorePageWordsOf.ts";
import { dayName } from "../../report/verdictSentences.ts";
import type { ScoredResult } from "../../scoring/scoredResult.ts";
import { isOfCounters } from "../../scoring/scoredResult.ts";
import { language, words } from "../frame/language.ts";
import { ExplainedDayView } from "./ExplainedDayView.tsx";

/** One consumer of the chosen rule message by message, and a choice among those that the result explains. */
export function ExplainedSection({ result, rule }: { readonly result: ScoredResult; readonly rule: RuleView }) {
  const cases = explainedCases(isOfCounters(result) ? [] : result.explanations ?? [], rule.id);
  const [place, setPlace] = useState(() => firstCase(cases));
  const page = scorePageWordsOf(language.value);
  if (isOfCounters(result)) return null;
  const shown = cases.at(place);
  const more = moreThanShown(rule, cases, language.value);
  return (
    <section id="explained">
      <h2>{page.explainedTitle}</h2>
      <p class="lead">{page.explainedLead}</p>
      {shown === undefined ? <p class="faint">{whyNone(rule)}</p> : (
        <>
          <CaseChoice cases={cases} place={place} choose={setPlace} />
          {more === undefined ? null : <p class="faint">{more}</p>}
          <p class="asks"><strong>{page.asks}</strong> {ruleSentence(shown.explanation, language.value)}</p>
          <p class="legend">
            <span class="key"><span class="sample allowed" />{page.legendAllowed}</span>
            <span class="key"><span class="sample mark good" />{page.legendGood}</span>
            <span class="key"><span class="sample mark bad" />{page.legendBad}</span>
          </p>
          {shown.explanation.days.map((day) => <ExplainedDayView key={`${place} ${day.date}`} rule={shown.explanation} day={day} />)}
        </>
      )}
    </section>
  );
}

function whyNone({ quantity, met, all }: RuleView): string {
  const page = scorePageWordsOf(language.value);
  if (quantity === "seconds") return page.noneOfMean;
  return met !== undefined && met === all ? page.noneMissed : page.noneEmbedded;
}

interface CaseChoiceProps {
  readonly cases: readonly ExplainedCase[];
  readonly place: number;
  readonly choose: (place: number) => void;
}

/** The consumers by kind of failure. */
function CaseChoice({ cases, place, choose }: CaseChoiceProps) {
  const page = scorePageWordsOf(language.value);
  const kinds = [...new Set(cases.map(({ kind }) => kind))];
  return (
    <div class="choices">
      <label class="choice">
        {page.choose}
        <select value={String(place)} onChange={(event) => choose(Number(event.currentTarget.value))}>
          {kinds.map((kind) => (
            <optgroup key={kind} label={page.failures[kind]}>
              {cases.map((each, index) => (each.kind === kind ? <option key={index} value={String(index)}>{`${each.consumer} · ${dayName(each.date, words())} · ${page.failures[kind]}`}</option> : null))}
            </optgroup>
          ))}
        </select>
      </label>
      {cases.length > 1 ? <button type="button" class="copy next" onClick={() => choose((place + 1) % cases.length)}>{page.next}</button> : null}
    </div>
  );
}
