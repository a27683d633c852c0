import type { SimulationResult } from "../../experiment/result.ts";
import { nameOf } from "../nameOf.ts";
import { ruleTitle } from "../ruleTitle.ts";
import { decidingShop } from "../shopStandings.ts";
import { shopView } from "../shopView.ts";
import { standingOf } from "../standingOf.ts";
import type { RuleStanding } from "../standingOf.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";

/** A rule of the table, with the result (of its shop) in which it stands. */
export interface GroupRule {
  readonly name: string;
  readonly standing: RuleStanding;
  readonly result: SimulationResult;
  /** Over all rules of all shops. */
  readonly decides: boolean;
}

/** The rules of one of several shops under its name and verdict; without shops all rules, under no title. */
export interface RuleGroup {
  readonly title?: string;
  readonly rules: readonly GroupRule[];
}

export function ruleGroups(result: SimulationResult, language: Language): RuleGroup[] {
  if (result.shops === undefined) return [{ rules: groupRules(result, language, true) }];
  const words = wordsOf(language);
  const decides = decidingShop(result);
  return Object.entries(result.shops).map(([name, { platform }]) => {
    const view = shopView(result, name);
    return { title: words.terminal.shop(name, nameOf(platform, words), words.standings[standingOf(view).standing]), rules: groupRules(view, language, name === decides) };
  });
}

/** A line for each shop where more have no room: the rule that decides (else its first), named with the shop. */
export function decidingRules(result: SimulationResult, language: Language): GroupRule[] {
  const decides = decidingShop(result);
  return Object.keys(result.shops ?? {}).flatMap((name) => {
    const view = shopView(result, name);
    const deciding = standingOf(view).deciding?.rule;
    const rules = groupRules(view, language, name === decides);
    const rule = rules.find(({ standing }) => standing.rule === deciding) ?? rules.at(0);
    return rule === undefined ? [] : [{ ...rule, name: `${name}: ${rule.name}` }];
  });
}

function groupRules(result: SimulationResult, language: Language, hasDeciding: boolean): GroupRule[] {
  const { rules, deciding } = standingOf(result);
  return rules.map((standing) => ({ name: ruleTitle(result.rules[standing.rule], language), standing, result, decides: hasDeciding && standing.rule === deciding?.rule }));
}
