import type { SimulationResult } from "../../experiment/result.ts";
import { answerSentence } from "../../report/answerSentence.ts";
import { deskSentence } from "../../report/deskSentence.ts";
import { formatNumber } from "../../report/figures/formatNumber.ts";
import { standingOf } from "../../report/standingOf.ts";
import { verdictSentences } from "../../report/verdictSentences.ts";
import { DefinedHeading } from "../frame/DefinedHeading.tsx";
import { language, words } from "../frame/language.ts";

/** The answer in one sentence, in short, and why; what the desk takes stands here unless it serves other shops as well. */
export function VerdictSection({ result, shop }: { readonly result: SimulationResult; readonly shop: string | undefined }) {
  const { headline, reasons } = verdictSentences(result, language.value);
  return (
    <section class={`verdict ${standingOf(result).standing}`} id="verdict">
      <DefinedHeading title={answerSentence(result, language.value, shop)} figures={["answer", "verdict"]} />
      <p class="in-short">{shop === undefined ? headline : words().page.ofShop(shop, headline)}</p>
      {result.interrupted === true && shop === undefined ? <p class="interrupted">{words().page.interrupted(formatNumber(result.replications))}</p> : null}
      {reasons.map((reason) => <p key={reason}>{reason}</p>)}
      {shop !== undefined ? null : <p class="desk">{deskSentence(result, language.value)}</p>}
    </section>
  );
}
