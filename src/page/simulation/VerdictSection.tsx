import type { SimulationResult } from "../../experiment/result.ts";
import { deskSentence } from "../../report/deskSentence.ts";
import { formatNumber } from "../../report/figures/formatNumber.ts";
import { rosterText } from "../../report/staffing/rosterText.ts";
import { standingOf } from "../../report/standingOf.ts";
import { verdictSentences } from "../../report/verdictSentences.ts";
import { language, words } from "../frame/language.ts";

/** A roster that takes more to say stands among the scenario's facts alone. [characters] */
const MOST_OF_ROSTER = 90;
const WITH = { en: (roster: string) => `With ${roster}:`, zh: (roster: string) => `按${roster}排班：` };

/** The answer in one line, with the roster that it is of, and why; what the desk takes stands here unless it serves other shops as well. */
export function VerdictSection({ result, shop }: { readonly result: SimulationResult; readonly shop: string | undefined }) {
  const { headline, reasons } = verdictSentences(result, language.value);
  const { scenario } = result;
  const roster = Object.keys(scenario.roster).length === 0 ? "" : rosterText(scenario, scenario.roster, language.value);
  const isToldFirst = shop === undefined && roster !== "" && roster.length <= MOST_OF_ROSTER;
  return (
    <section class={`verdict ${standingOf(result).standing}`} id="verdict">
      {isToldFirst ? <p class="of-roster">{WITH[language.value](roster)}</p> : null}
      <h2>{shop === undefined ? headline : words().page.ofShop(shop, headline)}</h2>
      {result.interrupted === true && shop === undefined ? <p class="interrupted">{words().page.interrupted(formatNumber(result.replications))}</p> : null}
      {reasons.map((reason) => <p key={reason}>{reason}</p>)}
      {shop !== undefined ? null : <p class="desk">{deskSentence(result, language.value)}</p>}
    </section>
  );
}
