import { Fragment } from "preact";
import { lineSentence } from "../../report/explain/explanationSentences.ts";
import { lengthText } from "../../report/explain/explainedTimes.ts";
import { explanationWordsOf } from "../../report/explain/explanationWordsOf.ts";
import { dayVerdicts, savingSentence } from "../../report/score/caseVerdict.ts";
import { millisecondsOf } from "../../report/score/clockBar.ts";
import { scorePageWordsOf } from "../../report/score/scorePageWordsOf.ts";
import { dayName } from "../../report/verdictSentences.ts";
import type { ExplainedDay, ExplainedLine, RuleExplanation } from "../../scoring/explanation.ts";
import { SECOND_MS } from "../../time/units.ts";
import { language, words } from "../language.ts";
import { ConversationLine } from "./ConversationLine.tsx";

/** A silence as long as that is told between two lines. [s] */
const TOLD_SILENCE = 120;

/** A day of a consumer: the verdict on top, then what was written, in order of time. */
export function ExplainedDayView({ rule, day }: { readonly rule: RuleExplanation; readonly day: ExplainedDay }) {
  const verdicts = dayVerdicts(rule, day, language.value);
  const saving = savingSentence(rule, day, language.value);
  const tone = verdicts.some((verdict) => verdict.tone === "bad") ? "bad" : verdicts.some((verdict) => verdict.tone === "good") ? "good" : "none";
  const hasSeveralTalks = new Set(day.lines.map(({ conversation }) => conversation)).size > 1;
  return (
    <article class="consumer-day">
      <div class={`case-verdict ${tone}`}>
        <h3>{dayName(day.date, words())}</h3>
        {verdicts.map(({ text }, index) => <p key={index}>{text}</p>)}
        {saving === undefined ? null : <p class="saving">{saving}</p>}
      </div>
      <ol class="talk">
        {day.lines.map((line, index) => {
          const divider = dividerText(line, day.lines[index - 1], day.date, hasSeveralTalks);
          return (
            <Fragment key={index}>
              {divider === "" ? null : <li class="divider">{divider}</li>}
              <ConversationLine line={line} day={day} sentence={lineSentence(line, rule, day, language.value)} />
            </Fragment>
          );
        })}
      </ol>
    </article>
  );
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
