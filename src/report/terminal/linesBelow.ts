import type { Language } from "../words/language.ts";
import type { GroupRule } from "./ruleGroups.ts";
import { consequenceLines, lateLine } from "./ruleTexts.ts";
import type { BelowText } from "./ruleTexts.ts";
import { byNeed } from "./byNeed.ts";

/** A line that may stand below its rule. */
export interface LineBelow extends BelowText {
  readonly rule: GroupRule;
}

/**
 * All that may stand below rules, what is needed most first: when and why the rule that decides is late, what may come of missing any,
 * when the others are late, what came in no replication, what cannot be judged.
 */
export function linesBelow(rules: readonly GroupRule[], language: Language): LineBelow[] {
  const inNeed = rules.toSorted(byNeed);
  const late = inNeed.flatMap((rule) => lateLine(rule.result, rule.standing, language).map((text) => ({ rule, ...text })));
  const consequences = inNeed.flatMap((rule) => consequenceLines(rule.result, rule.standing, language).map((text) => ({ rule, ...text })));
  return [
    ...late.filter(({ rule }) => rule.decides),
    ...consequences.filter(({ kind }) => kind === "at-stake"),
    ...late.filter(({ rule }) => !rule.decides),
    ...consequences.filter(({ kind }) => kind === "averted"),
    ...consequences.filter(({ kind }) => kind === "untold"),
  ];
}

/** How many of the lines tell what may come. */
export function atStake(lines: readonly LineBelow[]): number {
  return lines.filter(({ kind }) => kind === "at-stake").length;
}

/** Those of one rule as they stand below it: lateness before what comes of it. */
export function linesOf(lines: readonly LineBelow[], rule: GroupRule): string[] {
  const its = lines.filter((line) => line.rule === rule);
  const isLate = ({ kind }: LineBelow): boolean => kind === "spell" || kind === "no-spell";
  return [...its.filter(isLate), ...its.filter((line) => !isLate(line))].map(({ text }) => text);
}
