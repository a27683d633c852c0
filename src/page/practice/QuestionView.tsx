import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { ruleSentence } from "../../report/explain/explanationSentences.ts";
import { timeText } from "../../report/explain/explainedTimes.ts";
import { ANSWERS } from "../../training/practice/question.ts";
import type { Answer, PracticeFact, PracticeQuestion } from "../../training/practice/question.ts";
import { clockTime } from "../film/filmTimes.ts";
import { language } from "../frame/language.ts";
import { ExplainedDayView } from "../score/ExplainedDayView.tsx";
import { PlainChat } from "./PlainChat.tsx";
import type { PracticeWords } from "./practiceWords.ts";
import { practiceWordsOf } from "./practiceWordsOf.ts";
import { ruleOf } from "./ruleOf.ts";
import { withSampleTexts } from "./withSampleTexts.ts";

interface QuestionViewProps {
  readonly question: PracticeQuestion;
  readonly number: number;
  readonly count: number;
  readonly attempt: number;
  readonly answer: (given: Answer) => void;
  readonly goOn: () => void;
}

/** One question: rule, chat, three answers; once it is answered the reason. */
export function QuestionView({ question, number, count, attempt, answer, goOn }: QuestionViewProps) {
  const words = practiceWordsOf(language.value);
  const [chosen, choose] = useState<Answer | undefined>();
  const [isChecked, setChecked] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const onward = useRef<HTMLButtonElement>(null);
  const choices = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  useLayoutEffect(() => {
    if (isChecked) onward.current?.focus({ preventScroll: true });
  }, [isChecked]);
  useNumberKeys(isChecked, (place) => {
    choose(ANSWERS[place]);
    choices.current?.querySelectorAll("input")[place]?.focus({ preventScroll: true });
  });
  const explanation = withSampleTexts(question.explanation, words);
  const check = (event: Event): void => {
    event.preventDefault();
    if (chosen === undefined || isChecked) return;
    setChecked(true);
    answer(chosen);
  };
  return (
    <>
      <p class="practice-progress"><span>{words.question(number, count, attempt)}</span><progress max={count} value={number - 1} aria-hidden="true" /></p>
      <h3 class="practice-question" tabIndex={-1} ref={heading}>{questionText(question, words)}</h3>
      <p class="practice-rule"><strong>{words.rule}</strong> {ruleSentence(question.explanation, language.value)}</p>
      {question.facts.map((fact) => <p key={fact.of} class="practice-fact">{factText(fact, words)}</p>)}
      <div class="practice-desk">
        <div class="practice-chat">
          {isChecked ? explanation.days.map((day) => <ExplainedDayView key={day.date} rule={explanation} day={day} />) : <PlainChat explanation={explanation} label={words.chat} />}
        </div>
        <form class="practice-answer" onSubmit={check}>
          <fieldset ref={choices} disabled={isChecked}>
            <legend class="faint">{words.keys}</legend>
            {ANSWERS.map((each, place) => (
              <label key={each} class={isChecked && each === question.answer ? "right" : isChecked && each === chosen ? "wrong" : ""}>
                <input type="radio" name="answer" value={each} checked={chosen === each} onChange={() => choose(each)} /> <span class="key">{place + 1}</span> {words.answers[each]}
              </label>
            ))}
          </fieldset>
          <p role="status" class={`practice-told ${isChecked ? (chosen === question.answer ? "right" : "wrong") : ""}`}>{isChecked ? (chosen === question.answer ? words.right : words.wrong(words.answers[question.answer])) : ""}</p>
          {isChecked ? <button type="button" class="copy" ref={onward} onClick={goOn}>{number === count ? words.finish : words.next}</button>
            : <button type="submit" class="copy" disabled={chosen === undefined}>{words.check}</button>}
        </form>
      </div>
    </>
  );
}

/** 1, 2 and 3 choose an answer, wherever the focus is. */
function useNumberKeys(isDone: boolean, choose: (place: number) => void): void {
  useLayoutEffect(() => {
    if (isDone) return undefined;
    const pressed = (event: KeyboardEvent): void => {
      const place = ["1", "2", "3"].indexOf(event.key);
      if (place >= 0 && !event.ctrlKey && !event.metaKey && !event.altKey) choose(place);
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  });
}

function questionText({ asks, pack, markedAt }: PracticeQuestion, words: PracticeWords): string {
  return words.asks[asks]({ rule: ruleOf(pack, words, language.value), ...(markedAt === undefined ? {} : { at: timeText(markedAt, markedAt.slice(0, 10), language.value) }) });
}

function factText(fact: PracticeFact, { facts }: PracticeWords): string {
  return fact.of === "nobody-online" ? facts.nobodyOnline(clockTime(fact.from), clockTime(fact.to)) : facts[fact.of];
}
