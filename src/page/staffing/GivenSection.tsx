import { givenFooter, givenRows } from "../../report/staffing/givenRows.ts";
import { givenWordsOf } from "../../report/staffing/givenWords.ts";
import { staffingWordsOf } from "../../report/staffing/staffingWordsOf.ts";
import type { StaffingResult } from "../../staffing/staffingResult.ts";
import { language } from "../frame/language.ts";

/** The recommended roster beside the scenario's own: what both cost, how surely they pass, what they do to buyers. */
export function GivenSection({ result }: { readonly result: StaffingResult }) {
  const rows = givenRows(result, language.value);
  if (rows === undefined) return null;
  const words = givenWordsOf(language.value);
  const { recommended, bestSoFar } = staffingWordsOf(language.value);
  const heads = ["", result.feasible ? recommended : bestSoFar, words.given];
  return (
    <section id="given">
      <h2>{words.title}</h2>
      <p class="lead">{words.lead}</p>
      <table class="rules beside">
        <thead><tr>{heads.map((head, column) => <th key={column} scope="col">{head}</th>)}</tr></thead>
        <tbody>{rows.map(([name, ...figures]) => (
          <tr key={name}><th scope="row">{name}</th>{figures.map((figure, column) => <td key={column} data-label={heads[column + 1]}>{figure === "" ? "–" : figure}</td>)}</tr>
        ))}</tbody>
      </table>
      <p class="lead">{givenFooter(result, language.value)}</p>
    </section>
  );
}
