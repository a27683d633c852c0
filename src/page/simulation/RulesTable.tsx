import type { SimulationResult } from "../../experiment/result.ts";
import { plainPercent } from "../../report/figures/formatTarget.ts";
import { standingOf } from "../../report/standingOf.ts";
import { RuleRow } from "./RuleRow.tsx";
import { DefinedHeading } from "../frame/DefinedHeading.tsx";
import { words } from "../frame/language.ts";

/** Every rule in one row: what it comes to, what is asked, how probable passing is. */
export function RulesTable({ result }: { readonly result: SimulationResult }) {
  const { page } = words();
  const rules = standingOf(result).rules;
  const level = plainPercent(Object.values(result.rules)[0]?.rate.level ?? 0.95);
  return (
    <section id="rules">
      <DefinedHeading title={page.rulesTitle} figures={["rate", "target", "chance", "verdict"]} />
      <p class="lead">{page.rulesLead}{page.interval(level)}</p>
      <table class="rules">
        <thead>
          <tr>
            <th scope="col">{page.rule}</th>
            <th scope="col">{page.rate}</th>
            <th scope="col">{page.target}</th>
            <th scope="col">{page.pass}</th>
            <th scope="col">{page.standing}</th>
          </tr>
        </thead>
        <tbody>{rules.map((rule) => <RuleRow key={rule.rule} verdict={rule} result={result.rules[rule.rule]} fines={result.scenario.value?.fines} />)}</tbody>
      </table>
    </section>
  );
}
