import type { BesideStep } from "../../experiment/beside/playBeside.ts";
import type { Estimate } from "../../experiment/result.ts";
import { estimateOf } from "../../report/figureOf.ts";
import { formatEstimate } from "../../report/figures/formatEstimate.ts";
import type { Quantity } from "../../report/figures/formatEstimate.ts";
import { EstimateFigure } from "../frame/EstimateFigure.tsx";
import { language } from "../frame/language.ts";
import { passOf } from "./passOf.ts";
import { pointsText } from "./pointsText.ts";
import { whatIfWordsOf } from "./whatIfWordsOf.ts";

/** Rates, chances, cost and leavers before and now. */
export function WhatIfTable({ step: { base, changed, differences }, isUntouched }: { readonly step: BesideStep; readonly isUntouched: boolean }) {
  const { table } = whatIfWordsOf(language.value);
  const rules = Object.keys(differences);
  return (
    <div class="scroll">
      <table class="what-if-table">
        <caption>{table.caption}</caption>
        <thead><tr><th scope="col">{table.what}</th><th scope="col">{table.before}</th><th scope="col">{table.now}</th><th scope="col">{table.change}</th></tr></thead>
        <tbody>
          {rules.flatMap((rule) => {
            const [before, now] = [base.rules[rule], changed.rules[rule]];
            const name = now.name[language.value];
            const [pass, passNow] = [passOf(before), passOf(now)];
            return [
              ...(pass === undefined || passNow === undefined ? [] : [<Row key={`${rule} chance`} name={table.chance(name)} before={pass} now={passNow} change={isUntouched ? undefined : differences[rule].pass} quantity="share" />]),
              <Row key={rule} name={name} before={before.rate} now={now.rate} change={isUntouched ? undefined : differences[rule].rate} quantity={now.quantity} />,
            ];
          })}
          <Row name={table.cost} before={estimateOf(base.measures["cost"])} now={estimateOf(changed.measures["cost"])} quantity="count" />
          <Row name={table.leavers} before={estimateOf(base.measures["abandonedShare"])} now={estimateOf(changed.measures["abandonedShare"])} quantity="share" />
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly name: string;
  readonly before: Estimate | undefined;
  readonly now: Estimate | undefined;
  /** Paired; absent where only the two are told. */
  readonly change?: Estimate | undefined;
  readonly quantity: Quantity;
}

function Row({ name, before, now, change, quantity }: RowProps) {
  if (before?.value === undefined || now?.value === undefined) return null;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td><EstimateFigure estimate={before} quantity={quantity} absent="" /></td>
      <td><EstimateFigure estimate={now} quantity={quantity} absent="" /></td>
      <td>{change === undefined ? "" : quantity === "share" ? pointsText(change, language.value) : (formatEstimate(change, quantity).value ?? "")}</td>
    </tr>
  );
}
