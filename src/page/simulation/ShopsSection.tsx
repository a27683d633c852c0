import type { SimulationResult } from "../../experiment/result.ts";
import { answerSentence } from "../../report/answerSentence.ts";
import { deskSentence } from "../../report/deskSentence.ts";
import { formatNumber } from "../../report/figures/formatNumber.ts";
import { nameOf } from "../../report/nameOf.ts";
import { ruleTitle } from "../../report/ruleTitle.ts";
import { shopStandings } from "../../report/shopStandings.ts";
import type { ShopStanding } from "../../report/shopStandings.ts";
import { joinedShops } from "../../report/shopView.ts";
import { standingOf } from "../../report/standingOf.ts";
import { verdictSentences } from "../../report/verdictSentences.ts";
import { DefinedHeading } from "../frame/DefinedHeading.tsx";
import { EstimateFigure } from "../frame/EstimateFigure.tsx";
import { chooseShop, chosenShop } from "./simulationChoice.ts";
import { language, words } from "../frame/language.ts";

/** The answer over all shops of the desk, and each shop in one row. */
export function ShopsSection({ result }: { readonly result: SimulationResult }) {
  const { page } = words();
  const all = joinedShops(result);
  const { headline, reasons } = verdictSentences(all, language.value);
  return (
    <>
      <section class={`verdict ${standingOf(all).standing}`} id="shops-verdict">
        <DefinedHeading title={answerSentence(result, language.value)} figures={["answer", "verdict"]} />
        <p class="in-short">{headline}</p>
        {result.interrupted === true ? <p class="interrupted">{page.interrupted(formatNumber(result.replications))}</p> : null}
        {reasons.slice(0, 1).map((reason) => <p key={reason}>{reason}</p>)}
        <p class="desk">{deskSentence(result, language.value)}</p>
      </section>
      <section id="shops">
        <h2>{page.shopsTitle}</h2>
        <p class="lead">{page.shopsLead}</p>
        <table class="rules">
          <thead>
            <tr>{[page.shop, page.deciding, page.rate, page.pass, page.standing].map((title) => <th key={title} scope="col">{title}</th>)}</tr>
          </thead>
          <tbody>{shopStandings(result).map((shop) => <ShopRow key={shop.name} shop={shop} whole={result} />)}</tbody>
        </table>
      </section>
    </>
  );
}

function ShopRow({ shop, whole }: { readonly shop: ShopStanding; readonly whole: SimulationResult }) {
  const { page, standings } = words();
  const { name, platform, deciding, standing } = shop;
  const rule = deciding === undefined ? undefined : shop.result.rules[deciding.rule];
  return (
    <tr>
      <th scope="row">
        <button type="button" class="shop" aria-pressed={chosenShop.value === name} onClick={() => chooseShop(whole, name)}>{name}</button>
        <small>{nameOf(platform, words())}</small>
      </th>
      <td data-label={page.deciding}>{rule === undefined ? <span class="faint">–</span> : ruleTitle(rule, language.value)}</td>
      <td data-label={page.rate}>{rule === undefined ? <span class="faint">–</span> : <EstimateFigure estimate={rule.rate} quantity={rule.quantity} absent={page.notAssessed} />}</td>
      <td data-label={page.pass}><EstimateFigure estimate={deciding?.pass} quantity="share" absent="–" /></td>
      <td data-label={page.standing}><span class={`standing ${standing}`}>{standings[standing]}</span></td>
    </tr>
  );
}
