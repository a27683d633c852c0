import type { BacktestResult, RuleBacktest } from "../../backtest/backtestResult.ts";
import { figureText, formatOf, markOf, playedText } from "../../report/backtest/bandText.ts";
import { backtestPageWordsOf } from "../../report/backtest/backtestPageWords.ts";
import { backtestWordsOf } from "../../report/backtest/backtestWordsOf.ts";
import { formatNumber } from "../../report/figures/formatNumber.ts";
import { language, words } from "../frame/language.ts";
import { BacktestLegend } from "./BacktestLegend.tsx";
import { chosenBacktestRule } from "./backtestChoice.ts";

/** Every rule over all days in one row, each a choice where there are several. */
export function BacktestRules({ result: { rules, days } }: { readonly result: BacktestResult }) {
  const page = backtestPageWordsOf(language.value);
  const { columns } = page;
  const entries = Object.entries(rules);
  return (
    <section id="rules">
      <h2>{page.rulesTitle}</h2>
      <p class="lead">{page.rulesLead}</p>
      <table class="rules scored">
        <thead><tr>{[columns.rule, columns.real, columns.played, ...(days.length > 1 ? [columns.inside] : [])].map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
        <tbody>{entries.map(([id, rule]) => <Row key={id} id={id} rule={rule} hasDays={days.length > 1} isChoice={entries.length > 1} />)}</tbody>
      </table>
      {entries.length < 2 ? null : (
        <div class="choices shop-choice">
          <label class="choice">
            {page.chooseRule}
            <select value={chosenBacktestRule.value} onChange={(event) => { chosenBacktestRule.value = event.currentTarget.value; }}>
              {entries.map(([id, { name }]) => <option key={id} value={id}>{optionText(id, name[language.value], rules)}</option>)}
            </select>
          </label>
        </div>
      )}
      <BacktestLegend />
    </section>
  );
}

/** Platforms may call different rules alike: then the id tells them apart. */
function optionText(id: string, name: string, rules: BacktestResult["rules"]): string {
  return Object.entries(rules).some(([other, rule]) => other !== id && rule.name[language.value] === name) ? `${name} · ${id}` : name;
}

interface RowProps {
  readonly id: string;
  readonly rule: RuleBacktest;
  readonly hasDays: boolean;
  readonly isChoice: boolean;
}

function Row({ id, rule: { name, unit, quantity, total, coverage }, hasDays, isChoice }: RowProps) {
  const page = backtestPageWordsOf(language.value);
  const told = backtestWordsOf(language.value);
  const format = formatOf(quantity, told);
  const title = name[language.value];
  return (
    <tr>
      <th scope="row">
        {isChoice ? <button type="button" class="shop" aria-pressed={chosenBacktestRule.value === id} onClick={() => { chosenBacktestRule.value = id; }}>{title}</button> : title}
        <small>{words().page.judgedBy(words().units[unit] ?? unit)} · <span class="identifier">{id}</span></small>
      </th>
      <td data-label={page.columns.real}><span class={total.real === undefined ? "faint" : "value"}>{figureText(total.real, format, told)}</span></td>
      <td data-label={page.columns.played}><span class={`beside ${total.inside === false ? "out" : "in"}`}>{playedText(total, format) === "" ? told.none : `${playedText(total, format)} ${markOf(total)}`}</span></td>
      {hasDays ? <td data-label={page.columns.inside}>{coverage.share === undefined ? told.none : page.insideDays(formatNumber(coverage.share * coverage.n), formatNumber(coverage.n))}</td> : null}
    </tr>
  );
}
