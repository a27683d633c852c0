import { backtestPageWordsOf } from "../../report/backtest/backtestPageWords.ts";
import { language } from "../frame/language.ts";

/** What played figures, intervals and the verdict mean. */
export function BacktestNotes() {
  const page = backtestPageWordsOf(language.value);
  return (
    <footer class="reading">
      <h2>{page.notesTitle}</h2>
      <dl>{page.notes.map(([term, text]) => <div key={term}><dt>{term}</dt><dd>{text}</dd></div>)}</dl>
    </footer>
  );
}
