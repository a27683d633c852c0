import { fileTitle } from "../../report/score/fileTitle.ts";
import { scorePageWordsOf } from "../../report/score/scorePageWordsOf.ts";
import type { ScoredResult } from "../../scoring/scoredResult.ts";
import { language } from "../frame/language.ts";

/** How to read the page, and where the definitions stand. */
export function ScoreNotes({ result }: { readonly result: ScoredResult }) {
  const page = scorePageWordsOf(language.value);
  return (
    <footer class="reading">
      <h2>{page.readingTitle}</h2>
      <dl>{page.reading.map(([term, text]) => <div key={term}><dt>{term}</dt><dd>{text}</dd></div>)}</dl>
      <p class="colophon identifier">replycast · {fileTitle(result)}</p>
    </footer>
  );
}
