import type { CounterResult } from "../../calibration/counters/counterResult.ts";
import { countersPageWordsOf } from "../../report/calibration/countersPageWords.ts";
import { countersStory } from "../../report/calibration/countersText.ts";
import { capitalized } from "../../report/score/ruleVerdict.ts";
import { language } from "../frame/language.ts";

/** Each figure observed beside that of the fitted scenario, and what the answer would be with another base; nothing where the tables hold no figures. */
export function FiguresSection({ result }: { readonly result: CounterResult }) {
  const page = countersPageWordsOf(language.value);
  const { header, rows, assumed } = countersStory(result, language.value);
  if (rows.length === 0) return null;
  return (
    <section id="compared">
      <h2>{page.figuresTitle}</h2>
      <p class="lead">{page.figuresLead}</p>
      <table class="compared">
        <thead><tr>{header.map((title, column) => <th key={title} scope="col" class={column === 0 ? undefined : "figure"}>{title}</th>)}</tr></thead>
        <tbody>{rows.map(([name, ...figures]) => <tr key={name}><th scope="row">{name}</th>{figures.map((figure, column) => <td key={column} class="figure">{figure}</td>)}</tr>)}</tbody>
      </table>
      {assumed.lines.length === 0 ? null : (
        <>
          <h3>{page.assumedTitle}</h3>
          <p class="lead">{assumed.title}</p>
          <ul class="follows">{assumed.lines.map((line) => <li key={line}>{capitalized(line)}</li>)}</ul>
        </>
      )}
    </section>
  );
}
