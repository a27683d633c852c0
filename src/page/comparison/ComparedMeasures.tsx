import type { ComparisonResult } from "../../experiment/comparison/comparisonResult.ts";
import type { ComparedPair } from "../../report/comparison/comparedPair.ts";
import { measureQuantity, measureText, toldMeasures } from "../../report/comparison/comparisonRows.ts";
import { comparisonWordsOf } from "../../report/comparison/comparisonWordsOf.ts";
import { differenceText } from "../../report/comparison/differenceText.ts";
import { language } from "../frame/language.ts";

/** Money, hours and times of the chosen pair. */
export function ComparedMeasures({ result, pair: { letters: { a, b }, measures } }: { readonly result: ComparisonResult; readonly pair: ComparedPair }) {
  const words = comparisonWordsOf(language.value);
  const { page, table } = words;
  return (
    <section id="measures">
      <h2>{page.measuresTitle}</h2>
      <p class="lead">{page.measuresLead}</p>
      <table class="rules measures">
        <thead><tr>{[table.measure, a, b, table.difference(a, b)].map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
        <tbody>
          {toldMeasures(result, measures).map((difference) => {
            const value = (name: string) => measureText(result, name, difference) || "–";
            return (
              <tr key={difference.measure}>
                <th scope="row">{words.measures[difference.measure]}</th>
                <td data-label={a}>{value(difference.a)}</td>
                <td data-label={b}>{value(difference.b)}</td>
                <td data-label={table.difference(a, b)}><span class="value">{differenceText(difference.difference, measureQuantity(difference.measure), words)}</span></td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
