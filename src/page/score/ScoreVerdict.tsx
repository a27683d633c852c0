import { eligibilityAnswers } from "../../report/score/eligibilityAnswers.ts";
import { ruleDays } from "../../report/score/ruleDays.ts";
import type { RuleView } from "../../report/score/ruleView.ts";
import { capitalized, ruleVerdict, untoldSentences } from "../../report/score/ruleVerdict.ts";
import { scorePageWordsOf } from "../../report/score/scorePageWordsOf.ts";
import type { ScoredResult } from "../../scoring/scoredResult.ts";
import { language } from "../frame/language.ts";

/** Whether the shop qualifies for what was asked for, by any rule; then the chosen rule in sentences: its figure, its days, what follows, and what the log leaves open. */
export function ScoreVerdict({ result, rule }: { readonly result: ScoredResult; readonly rule: RuleView | undefined }) {
  const words = scorePageWordsOf(language.value);
  const untold = untoldSentences(result, language.value);
  const verdict = rule === undefined ? undefined : ruleVerdict(rule, language.value);
  return (
    <section class={`verdict ${rule === undefined ? "not-judged" : ruleDays(rule).standing}`} id="verdict">
      {eligibilityAnswers(result, language.value).map(({ answer, reason, standing }) => (
        <p class={`eligibility ${standing}`} key={answer + reason}><strong>{answer}</strong><span class="faint">{reason}</span></p>
      ))}
      <h2>{verdict?.headline ?? words.nothingJudged}</h2>
      {verdict?.sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}
      {verdict === undefined || verdict.consequences.length === 0 ? null : (
        <>
          <h3>{words.follows}</h3>
          <ul class="follows">
            {verdict.consequences.map(({ name, condition, standing }, index) => (
              <li key={index}><strong>{name}</strong>{condition === "" ? null : <span class="faint">{` ${condition}`}</span>}<span class="told">{capitalized(standing)}</span></li>
            ))}
          </ul>
        </>
      )}
      {untold.length === 0 ? null : (
        <>
          <h3>{words.limits}</h3>
          <ul class="untold">{untold.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
        </>
      )}
    </section>
  );
}
