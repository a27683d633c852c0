import { answersSentences } from "../../report/staffing/answersText.ts";
import { leverFooter, leverSentences, leverSettings, leverTables } from "../../report/staffing/leverTables.ts";
import { leverWordsOf } from "../../report/staffing/leverWordsOf.ts";
import { rulePriceSentences } from "../../report/staffing/rulePriceText.ts";
import type { StaffingReport } from "../../report/staffingReport.ts";
import type { Lever } from "../../staffing/levers/lever.ts";
import type { StaffingTarget } from "../../staffing/staffingResult.ts";
import { language } from "../frame/language.ts";
import { PlanBlocks } from "./PlanBlocks.tsx";

/** What could be done otherwise beside the roster; which questions and goods the bots should answer; what a rule costs. */
export function LeversSection({ report: { result: { targets, levers = [], answers = [], rulePrices = [] } } }: { readonly report: StaffingReport }) {
  const isTold = levers.some(({ gain }) => gain !== undefined);
  if (!isTold && answers.length === 0 && rulePrices.length === 0) return null;
  const words = leverWordsOf(language.value);
  return (
    <section id="levers">
      {isTold ? <ToldLevers levers={levers} targets={targets} /> : null}
      {answers.map((choice) => {
        const { title, sentences } = answersSentences(choice, language.value);
        return <Sentences key={choice.of} title={title} sentences={sentences} />;
      })}
      {rulePrices.map((price) => <Sentences key={price.to.rule} title={words.rule.title} sentences={rulePriceSentences(price, language.value)} />)}
    </section>
  );
}

function ToldLevers({ levers, targets }: { readonly levers: readonly Lever[]; readonly targets: readonly StaffingTarget[] }) {
  const words = leverWordsOf(language.value);
  const settings = leverSettings(levers, language.value, targets);
  return (
    <>
      <h2>{words.title}</h2>
      <PlanBlocks blocks={leverTables(levers, language.value, targets).map(({ title, rows }) => ({ ...(title === undefined ? {} : { title }), table: { rows, hasHead: true } }))} />
      {leverSentences(levers, language.value, targets).map((sentence) => <p key={sentence}>{sentence}</p>)}
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

function Sentences({ title, sentences }: { readonly title: string; readonly sentences: readonly string[] }) {
  return (
    <>
      <h3>{title}</h3>
      {sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}
    </>
  );
}
