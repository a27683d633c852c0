import type { ScoredResult } from "../../scoring/scoredResult.ts";
import { breakdownWords } from "../explain/breakdownWords.ts";
import type { FigureTable } from "../figureTables.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { nameOf } from "../nameOf.ts";
import { type PartView, type RuleView, ruleViews } from "../score/ruleView.ts";
import { valueText } from "../score/ruleVerdict.ts";
import { scorePageWordsOf } from "../score/scorePageWordsOf.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";

const NONE = "–";

/** The figures of a score: every rule, its days, hours, agents and entry pages. */
export function scoreTables(result: ScoredResult, language: Language): FigureTable[] {
  const rules = ruleViews(result);
  const page = scorePageWordsOf(language);
  const words = wordsOf(language);
  const { tables } = words;
  const nobody = breakdownWords(language).nobody;
  const figures = [tables.value, page.metLabel, tables.units];
  const table = (file: string, title: string, named: string, partsOf: (rule: RuleView) => readonly (readonly [string, PartView])[]): FigureTable => ({
    file, title, names: 2, columns: [tables.rule, named, ...figures], rows: rules.flatMap((rule) => partsOf(rule).map(([name, part]) => [rule.name[language], name, ...figuresOf(part, rule)])),
  });
  return [
    { file: "rules", title: words.page.rulesTitle, names: 1, columns: [tables.rule, ...figures], rows: rules.map((rule) => [rule.name[language], ...figuresOf(rule, rule)]) },
    table("days", page.daysTitle, tables.date, ({ days }) => days.map((day) => [day.date, day])),
    table("hours", page.hoursTitle, tables.start, ({ byHour }) => byHour.map((hour) => [hour.of ?? NONE, hour])),
    table("agents", page.agentsTitle, tables.agent, ({ byAgent }) => byAgent.map((agent) => [agent.of ?? nobody.agent, agent])),
    table("pages", page.pagesTitle, page.pagesTitle, ({ byPage = [] }) => byPage.map((entry) => [entry.of === undefined ? nobody.page : nameOf(entry.of, words), entry])),
  ];
}

function figuresOf({ value, met, all }: PartView, { quantity }: RuleView): string[] {
  return [value === undefined ? NONE : valueText(value, quantity), ...[met, all].map((count) => (count === undefined ? NONE : formatNumber(count)))];
}
