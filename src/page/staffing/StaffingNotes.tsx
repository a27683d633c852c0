import { staffingPageWordsOf } from "../../report/staffing/staffingPageWords.ts";
import { language } from "../frame/language.ts";

/** What recommended, cost, bound and curve mean. */
export function StaffingNotes() {
  const page = staffingPageWordsOf(language.value);
  return (
    <footer class="reading">
      <h2>{page.notesTitle}</h2>
      <dl>{page.notes.map(([term, text]) => <div key={term}><dt>{term}</dt><dd>{text}</dd></div>)}</dl>
    </footer>
  );
}
