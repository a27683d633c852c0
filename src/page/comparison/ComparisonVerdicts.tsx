import type { ComparisonResult } from "../../experiment/comparison/comparisonResult.ts";
import type { ComparedPair } from "../../report/comparison/comparedPair.ts";
import { comparisonAnswer } from "../../report/comparison/comparisonAnswer.ts";
import { comparisonWordsOf } from "../../report/comparison/comparisonWordsOf.ts";
import { noteSentences } from "../../report/comparison/noteSentences.ts";
import { language } from "../frame/language.ts";

/** Of each pair which is better and why; below what must be known of how far they can be compared. */
export function ComparisonVerdicts({ result, pairs }: { readonly result: ComparisonResult; readonly pairs: readonly ComparedPair[] }) {
  const words = comparisonWordsOf(language.value);
  const notes = noteSentences(result, language.value);
  return (
    <div id="verdict">
      {pairs.map((pair) => {
        const { headline, standing, sentences } = comparisonAnswer(result, pair, language.value);
        return (
          <section key={headline} class={`verdict ${standing}`}>
            <h2>{headline}</h2>
            {sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}
            {result.interrupted === true ? <p class="interrupted">{words.interrupted}</p> : null}
          </section>
        );
      })}
      {notes.length === 0 ? null : <ul class="known" aria-label={words.notesTitle}>{notes.map((note) => <li key={note}>{note}</li>)}</ul>}
    </div>
  );
}
