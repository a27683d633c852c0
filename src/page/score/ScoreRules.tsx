import { formatNumber } from "../../report/figures/formatNumber.ts";
import { ruleDays } from "../../report/score/ruleDays.ts";
import type { RuleView } from "../../report/score/ruleView.ts";
import { figureText, ruleName } from "../../report/score/ruleVerdict.ts";
import { scorePageWordsOf } from "../../report/score/scorePageWordsOf.ts";
import { language, words } from "../frame/language.ts";
import { chosenScoreRule } from "./scoreChoice.ts";

/** Every rule in one row, each a choice; nothing where there is one only. */
export function ScoreRules({ rules }: { readonly rules: readonly RuleView[] }) {
  if (rules.length < 2) return null;
  const page = scorePageWordsOf(language.value);
  return (
    <section id="rules">
      <h2>{page.rulesTitle}</h2>
      <p class="lead">{page.rulesLead}</p>
      <table class="rules scored">
        <thead><tr>{[page.rule, page.figure, page.counts, page.daysColumn, page.verdict].map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
        <tbody>{rules.map((rule) => <Row key={rule.id} rule={rule} />)}</tbody>
      </table>
      <div class="choices shop-choice">
        <label class="choice">
          {page.chooseRule}
          <select value={chosenScoreRule.value} onChange={(event) => { chosenScoreRule.value = event.currentTarget.value; }}>
            {rules.map((rule) => <option key={rule.id} value={rule.id}>{optionText(rule, rules)}</option>)}
          </select>
        </label>
      </div>
    </section>
  );
}

/** Platforms may call different rules alike: then the id tells them apart. */
function optionText(rule: RuleView, rules: readonly RuleView[]): string {
  const name = ruleName(rule, language.value);
  return rules.some((other) => other.id !== rule.id && ruleName(other, language.value) === name) ? `${name} · ${rule.id}` : name;
}

function Row({ rule }: { readonly rule: RuleView }) {
  const page = scorePageWordsOf(language.value);
  const { passed, failed, notAssessed, standing } = ruleDays(rule);
  const hasVerdicts = passed.length + failed.length + notAssessed.length > 0;
  return (
    <tr>
      <th scope="row">
        <button type="button" class="shop" aria-pressed={chosenScoreRule.value === rule.id} onClick={() => { chosenScoreRule.value = rule.id; }}>{ruleName(rule, language.value)}</button>
        <small>{words().page.judgedBy(words().units[rule.unit] ?? rule.unit)} · <span class="identifier">{rule.id}</span></small>
      </th>
      <td data-label={page.figure}><span class={rule.value === undefined ? "faint" : "value"}>{figureText(rule, language.value)}</span></td>
      <td data-label={page.counts}>{rule.all === undefined ? "–" : rule.met === undefined ? formatNumber(rule.all) : `${formatNumber(rule.met)} / ${formatNumber(rule.all)}`}</td>
      <td data-label={page.daysColumn}>{hasVerdicts ? page.dayCounts(passed.length, failed.length, notAssessed.length) : "–"}</td>
      <td data-label={page.verdict}><span class={`standing ${standing}`}>{page.standings[standing]}</span></td>
    </tr>
  );
}
