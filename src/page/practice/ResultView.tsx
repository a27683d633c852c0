import { useEffect, useRef } from "preact/hooks";
import { EXAM } from "../../training/practice/exam.ts";
import type { ExamResult } from "../../training/practice/exam.ts";
import { language } from "../frame/language.ts";
import { keysToRepeat } from "./keysToRepeat.ts";
import { practiceWordsOf } from "./practiceWordsOf.ts";
import { ruleOf } from "./ruleOf.ts";

interface ResultViewProps {
  readonly result: ExamResult;
  readonly all: number;
  readonly mayRepeat: boolean;
  readonly again: () => void;
  readonly anew: () => void;
}

/** The points, whether they pass, and what to repeat. */
export function ResultView({ result: { points, isPassed, wrong }, all, mayRepeat, again, anew }: ResultViewProps) {
  const words = practiceWordsOf(language.value);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <div class={`verdict ${isPassed ? "passes" : "fails"}`}>
        <h2 tabIndex={-1} ref={heading}>{isPassed ? words.passed(points) : words.notPassed(points, EXAM.pass)}</h2>
        <p>{words.rightOf(all - wrong.length, all)}</p>
      </div>
      <h3 class="practice-repeat">{words.repeat}</h3>
      {wrong.length === 0 ? <p class="faint">{words.nothingToRepeat}</p> : (
        <ul class="repeat-list">
          {wrong.map((question, place) => (
            <li key={place}><strong>{words.kinds[question.kind]}</strong> <span class="faint">{ruleOf(question.pack, words, language.value)}</span> <span>{words.answers[question.answer]}</span> <code>{keysToRepeat(question).join(", ")}</code></li>
          ))}
        </ul>
      )}
      {isPassed ? null : mayRepeat ? <button type="button" class="copy again" onClick={again}>{words.again()}</button> : <p>{words.noMore}</p>}
      {isPassed || !mayRepeat ? <button type="button" class="copy again" onClick={anew}>{words.anew}</button> : null}
    </>
  );
}
