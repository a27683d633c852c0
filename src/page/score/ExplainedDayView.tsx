import { Fragment } from "preact";
import { useState } from "preact/hooks";
import { lineSentence } from "../../report/explain/explanationSentences.ts";
import { lengthText } from "../../report/explain/explainedTimes.ts";
import { foldedLines } from "../../report/explain/foldedLines.ts";
import type { FoldedRun } from "../../report/explain/foldedLines.ts";
import { explanationWordsOf } from "../../report/explain/explanationWordsOf.ts";
import { dayVerdicts, savingSentence } from "../../report/score/caseVerdict.ts";
import { millisecondsOf } from "../../report/score/clockBar.ts";
import { capitalized } from "../../report/score/ruleVerdict.ts";
import { scorePageWordsOf } from "../../report/score/scorePageWordsOf.ts";
import { dayName } from "../../report/verdictSentences.ts";
import type { ExplainedDay, ExplainedLine, RuleExplanation } from "../../scoring/explain/explanation.ts";
import { SECOND_MS } from "../../time/units.ts";
import { language, words } from "../frame/language.ts";
import { ConversationLine, MARKS } from "./ConversationLine.tsx";

/** A silence as long as that is told between two lines. [s] */
const TOLD_SILENCE = 120;

/** A day of a consumer: the verdict on top, then what was written, in order of time; of a long day what was plainly in time stands together until it is opened. */
export function ExplainedDayView({ rule, day }: { readonly rule: RuleExplanation; readonly day: ExplainedDay }) {
  const verdicts = dayVerdicts(rule, day, language.value);
  const saving = savingSentence(rule, day, language.value);
  const tone = verdicts.some((verdict) => verdict.tone === "bad") ? "bad" : verdicts.some((verdict) => verdict.tone === "good") ? "good" : "none";
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? day.lines : foldedLines(day, rule.terms);
  const hasSeveralTalks = new Set(day.lines.map(({ conversation }) => conversation)).size > 1;
  return (
    <article class="consumer-day">
      <div class={`case-verdict ${tone}`}>
        <h3>{dayName(day.date, words())}</h3>
        {verdicts.map(({ text, tone: its }, index) => <p key={index} class={`why ${its}`}><span class="tone" aria-hidden="true">{MARKS[its]}</span> {text}</p>)}
        {saving === undefined ? null : <p class="saving">{saving}</p>}
      </div>
      <ol class="talk">
        {shown.map((line, index) => {
          const before = shown[index - 1];
          const divider = dividerText(line.what === "folded" ? line.first : line, before?.what === "folded" ? before.last : before, day.date, hasSeveralTalks);
          return (
            <Fragment key={index}>
              {divider === "" ? null : <li class="divider">{divider}</li>}
              {line.what === "folded" ? <li class="divider folded">{foldedText(line, rule)}</li>
                : <ConversationLine line={line} day={day} sentence={lineSentence(line, rule, day, language.value)} />}
            </Fragment>
          );
        })}
      </ol>
      {shown.some(({ what }) => what === "folded") ? <button type="button" class="copy more" onClick={() => setWhole(true)}>{scorePageWordsOf(language.value).everyLine}</button> : null}
    </article>
  );
}

function foldedText({ count, hasOthers, slowestSeconds }: FoldedRun, { terms }: RuleExplanation): string {
  return capitalized(explanationWordsOf(language.value).folded({ count, slowest: lengthText(slowestSeconds, language.value, terms.deadline), isClocked: hasOthers, isMeasured: terms.measure !== undefined }));
}

/** Where another conversation goes on, or another date, or after a long silence. */
function dividerText(line: ExplainedLine, last: ExplainedLine | undefined, date: string, hasSeveralTalks: boolean): string {
  const silence = last === undefined ? 0 : (millisecondsOf(line.at) - millisecondsOf(last.at)) / SECOND_MS;
  const isOtherDate = line.at.slice(0, 10) !== (last?.at.slice(0, 10) ?? date);
  const isOtherTalk = hasSeveralTalks && line.conversation !== last?.conversation;
  return [
    ...(isOtherTalk ? [explanationWordsOf(language.value).conversation(line.conversation)] : []),
    ...(isOtherDate ? [dayName(line.at.slice(0, 10), words())] : []),
    ...(silence >= TOLD_SILENCE ? [scorePageWordsOf(language.value).later(lengthText(Math.round(silence), language.value))] : []),
  ].join(" · ");
}
