import { answersSentences } from "../../report/staffing/answersText.ts";
import { leverFooter, leverSentences, leverSettings, type LeverTable, leverTables } from "../../report/staffing/leverTables.ts";
import { leverWordsOf } from "../../report/staffing/leverWordsOf.ts";
import { rulePriceSentences } from "../../report/staffing/rulePriceText.ts";
import type { StaffingReport } from "../../report/staffingReport.ts";
import type { Lever } from "../../staffing/levers/lever.ts";
import { language } from "../language.ts";

/** What could be done otherwise beside the roster; which questions and goods the bots should answer; what a rule costs. */
export function LeversSection({ report: { result: { levers = [], answers = [], rulePrices = [] } } }: { readonly report: StaffingReport }) {
  const isTold = levers.some(({ gain }) => gain !== undefined);
  if (!isTold && answers.length === 0 && rulePrices.length === 0) return null;
  const words = leverWordsOf(language.value);
  return (
    <section id="levers">
      {isTold ? <ToldLevers levers={levers} /> : null}
      {answers.map((choice) => {
        const { title, sentences } = answersSentences(choice, language.value);
        return <Sentences key={choice.of} title={title} sentences={sentences} />;
      })}
      {rulePrices.map((price) => <Sentences key={price.to.rule} title={words.rule.title} sentences={rulePriceSentences(price, language.value)} />)}
    </section>
  );
}

function ToldLevers({ levers }: { readonly levers: readonly Lever[] }) {
  const words = leverWordsOf(language.value);
  const settings = leverSettings(levers, language.value);
  return (
    <>
      <h2>{words.title}</h2>
      {leverTables(levers, language.value).map((table) => <Levers key={table.title} table={table} />)}
      {leverSentences(levers, language.value).map((sentence) => <p key={sentence}>{sentence}</p>)}
      <p class="lead">{leverFooter(levers, language.value)}</p>
      {settings.length === 0 ? null : (
        <details>
          <summary>{words.settings}</summary>
          <dl class="settings">{settings.map(({ name, settings: options }) => <div key={name}><dt>{name}</dt><dd><code>{options}</code></dd></div>)}</dl>
        </details>
      )}
    </>
  );
}

function Levers({ table: { title, rows: [head, ...body] } }: { readonly table: LeverTable }) {
  return (
    <>
      {title === undefined ? null : <h3>{title}</h3>}
      <div class="scroll" tabIndex={0} role="region" aria-label={title ?? leverWordsOf(language.value).title}>
        <table>
          <thead><tr>{head.map((cell, column) => <th key={column} scope="col">{cell}</th>)}</tr></thead>
          <tbody>{body.map((row, index) => <tr key={index}>{row.map((cell, column) => (column === 0 ? <th key={column} scope="row">{cell}</th> : <td key={column}>{cell}</td>))}</tr>)}</tbody>
        </table>
      </div>
    </>
  );
}

function Sentences({ title, sentences }: { readonly title: string; readonly sentences: readonly string[] }) {
  return (
    <>
      <h3>{title}</h3>
      {sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}
    </>
  );
}
