import { shopBlocks } from "../../report/score/shopBlocks.ts";
import type { ShopBlock } from "../../report/score/shopBlocks.ts";
import { scorePageWordsOf } from "../../report/score/scorePageWordsOf.ts";
import type { ScoredResult } from "../../scoring/scoredResult.ts";
import { isOfCounters } from "../../scoring/scoredResult.ts";
import { language } from "../frame/language.ts";

/** What the result has beside its rules: the shop's figures, its peers, comparisons, score cards. */
export function ShopSections({ result }: { readonly result: ScoredResult }) {
  const blocks = isOfCounters(result) ? [] : shopBlocks(result, language.value);
  if (blocks.length === 0) return null;
  return (
    <section id="shop">
      <h2>{scorePageWordsOf(language.value).shopTitle}</h2>
      {blocks.map((block) => (
        <div key={block.title} class="shop-block">
          {block.isFolded ? <details><summary>{block.title}</summary><Block block={block} /></details> : <><h3>{block.title}</h3><Block block={block} /></>}
        </div>
      ))}
    </section>
  );
}

function Block({ block: { rows, sentences } }: { readonly block: ShopBlock }) {
  return (
    <>
      {rows.length === 0 ? null : (
        <table class="parts">
          <tbody>
            {rows.map(([name, ...cells], index) => (
              <tr key={index}>
                <th scope="row">{name}</th>
                {cells.map((cell, column) => <td key={column} class={column < 2 ? "figure" : "faint"}>{cell}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {sentences.map((sentence, index) => <p key={index}>{sentence}</p>)}
    </>
  );
}
