import { useState } from "preact/hooks";
import { formatNumber } from "../../report/figures/formatNumber.ts";
import { nameOf } from "../../report/nameOf.ts";
import { breakdownWords } from "../../report/explain/breakdownWords.ts";
import type { PartView, RuleView } from "../../report/score/ruleView.ts";
import { valueText } from "../../report/score/ruleVerdict.ts";
import { scorePageWordsOf } from "../../report/score/scorePageWordsOf.ts";
import { language, words } from "../frame/language.ts";

/** Rows that are shown before more are asked for. */
const FIRST_ROWS = 10;

/** The rule by agent and, where the log tells it, by entry page; `agents`: how many the log has. */
export function PartSections({ rule, agents }: { readonly rule: RuleView; readonly agents: number }) {
  const page = scorePageWordsOf(language.value);
  const nobody = breakdownWords(language.value).nobody;
  const pages = rule.byPage ?? [];
  if (rule.byAgent.length === 0 && pages.length === 0) return null;
  return (
    <div class={pages.length === 0 || rule.byAgent.length === 0 ? undefined : "pair"}>
      {rule.byAgent.length === 0 ? null : <Parts id="agents" title={page.agentsTitle} rule={rule} parts={rule.byAgent} all={agents} nameOf={(name) => name ?? nobody.agent} />}
      {pages.length === 0 ? null : <Parts id="pages" title={page.pagesTitle} rule={rule} parts={pages} all={pages.length} nameOf={(name) => (name === undefined ? nobody.page : nameOf(name, words()))} />}
    </div>
  );
}

interface PartsProps {
  readonly id: string;
  readonly title: string;
  readonly rule: RuleView;
  readonly parts: readonly PartView[];
  readonly all: number;
  readonly nameOf: (name: string | undefined) => string;
}

function Parts({ id, title, rule, parts, all, nameOf }: PartsProps) {
  const [isWhole, setWhole] = useState(false);
  const page = scorePageWordsOf(language.value);
  const shown = isWhole ? parts : parts.slice(0, FIRST_ROWS);
  const longest = rule.quantity === "share" ? 1 : Math.max(...parts.map(({ value }) => value ?? 0));
  const named = parts.filter(({ of }) => of !== undefined).length;
  return (
    <section id={id}>
      <h2>{title}</h2>
      <p class="lead">{page.partsLead(rule.unit !== "message")}{all > named && isWhole ? ` ${page.ofMany(formatNumber(named), formatNumber(all))}` : ""}</p>
      <div>
        <table class="parts">
          <tbody>
            {shown.map((part, index) => (
              <tr key={index}>
                <th scope="row">{nameOf(part.of)}</th>
                <td class="bar"><span style={{ width: `${longest > 0 ? ((part.value ?? 0) / longest) * 100 : 0}%` }} /></td>
                <td class="figure">{part.value === undefined ? "–" : valueText(part.value, rule.quantity)}</td>
                <td class="figure faint">{part.met !== undefined && part.all !== undefined ? `${formatNumber(part.met)} / ${formatNumber(part.all)}` : part.all === undefined ? "" : formatNumber(part.all)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {parts.length > shown.length ? <button type="button" class="copy more" onClick={() => setWhole(true)}>{page.more(parts.length - shown.length)}</button> : null}
      </div>
    </section>
  );
}
