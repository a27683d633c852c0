import { comparisonWordsOf } from "../../report/comparison/comparisonWordsOf.ts";
import { language } from "../frame/language.ts";

/** What paired differences, their intervals and stretches mean. */
export function ComparisonNotes() {
  const { page } = comparisonWordsOf(language.value);
  return (
    <footer class="reading">
      <h2>{page.readingTitle}</h2>
      <dl>{page.reading.map(([term, text]) => <div key={term}><dt>{term}</dt><dd>{text}</dd></div>)}</dl>
    </footer>
  );
}
