import { calibrationPageWordsOf } from "../../report/calibration/calibrationPageWords.ts";
import { language } from "../frame/language.ts";

/** What intervals and distances mean. */
export function CalibrationNotes() {
  const page = calibrationPageWordsOf(language.value);
  return (
    <footer class="reading">
      <h2>{page.notesTitle}</h2>
      <dl>{page.notes.map(([term, text]) => <div key={term}><dt>{term}</dt><dd>{text}</dd></div>)}</dl>
    </footer>
  );
}
