import type { ComparisonResult, RuleDifference } from "../../experiment/comparison/comparisonResult.ts";
import { betterText } from "../../report/comparison/betterText.ts";
import { comparedRuleName, type ComparedPair, betterSide } from "../../report/comparison/comparedPair.ts";
import { ruleResultIn } from "../../report/comparison/comparisonRows.ts";
import { comparisonWordsOf } from "../../report/comparison/comparisonWordsOf.ts";
import { differenceText } from "../../report/comparison/differenceText.ts";
import { formatEstimate } from "../../report/figures/formatEstimate.ts";
import { figureText } from "../../report/terminal/ruleTexts.ts";
import { DefinedHeading } from "../frame/DefinedHeading.tsx";
import { language } from "../frame/language.ts";
import { choosePair, chosenPair, chosenRulePlace } from "./comparisonChoice.ts";

interface ComparedRulesProps {
  readonly result: ComparisonResult;
  readonly pairs: readonly ComparedPair[];
  readonly pair: ComparedPair;
}

/** The rules of the chosen pair, each a choice where there are several. */
export function ComparedRules({ result, pairs, pair: { letters: { a, b }, rules } }: ComparedRulesProps) {
  const { page, table } = comparisonWordsOf(language.value);
  return (
    <section id="rules">
      <DefinedHeading title={page.rulesTitle} figures={["rate", "chance", "paired"]} />
      <p class="lead">{page.rulesLead}</p>
      {pairs.length < 2 ? null : (
        <div class="choices">
          <label class="choice">
            {page.choosePair}
            <select value={String(chosenPair.value)} onChange={(event) => choosePair(pairs, Number(event.currentTarget.value))}>
              {pairs.map(({ letters }, place) => <option key={place} value={String(place)}>{page.pair(letters.a, letters.b)}</option>)}
            </select>
          </label>
        </div>
      )}
      <table class="rules scored">
        <thead><tr>{[table.rule, a, b, table.difference(a, b), table.better(a)].map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
        <tbody>{rules.map((rule, place) => <Row key={place} result={result} rule={rule} letters={{ a, b }} place={place} isChoice={rules.length > 1} />)}</tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly result: ComparisonResult;
  readonly rule: RuleDifference;
  readonly letters: ComparedPair["letters"];
  readonly place: number;
  readonly isChoice: boolean;
}

function Row({ result, rule, letters, place, isChoice }: RowProps) {
  const words = comparisonWordsOf(language.value);
  const title = comparedRuleName(rule, language.value);
  const value = (name: string) => {
    const found = ruleResultIn(result, name, rule);
    return <div><span class="value">{formatEstimate(found?.rate, rule.quantity).value ?? "–"}</span>{rule.pass === undefined ? null : <small>{words.table.passes} {formatEstimate(found?.passAll, "share").value ?? "–"}</small>}</div>;
  };
  return (
    <tr>
      <th scope="row">
        {isChoice ? <button type="button" class="shop" aria-pressed={chosenRulePlace.value === place} onClick={() => { chosenRulePlace.value = place; }}>{title}</button> : title}
        <small class="identifier">{rule.rule}</small>
      </th>
      <td data-label={letters.a}>{value(rule.a)}</td>
      <td data-label={letters.b}>{value(rule.b)}</td>
      <td data-label={words.table.difference(letters.a, letters.b)}>
        <div>
          <span class={betterSide(rule) === undefined ? "value" : "value told"}>{differenceText(rule.difference, rule.quantity, words)}</span>
          {rule.pass === undefined ? null : <small>{words.table.passes} {differenceText(rule.pass, "share", words)}</small>}
        </div>
      </td>
      <td data-label={words.table.better(letters.a)}>{figureText(betterText(rule))}</td>
    </tr>
  );
}
