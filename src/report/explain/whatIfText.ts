import type { RulePack } from "../../rules/rulePack.ts";
import type { CoveredSpan, WhatIfChange, WhatIfFigure, WhatIfResult, WhatIfRule } from "../../scoring/whatIf/whatIfResult.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { displayWidth, wrap } from "../terminal/columns.ts";
import { PLAIN } from "../terminal/terminalColors.ts";
import { dayName } from "../verdictSentences.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import type { TextOptions } from "./breakdownText.ts";
import { lengthText } from "./explainedTimes.ts";
import { whatIfWords } from "./whatIfWords.ts";

const COLUMNS = 80;
const INDENT = "    ";
const NAMED_GAPS = 3;

/** What would have been otherwise, change by change and rule by rule (those that were judged), for the terminal. Ends with a line feed. */
export function whatIfText({ outcomes }: WhatIfResult, asked: readonly RulePack[], { language, colors = PLAIN, columns = COLUMNS }: TextOptions): string {
  const words = whatIfWords(language);
  const packs = asked.filter(({ id }) => outcomes.every(({ rules }) => Object.hasOwn(rules, id)));
  const names = packs.map(({ name }) => name[language]);
  const width = Math.max(...names.map(displayWidth));
  const lines = outcomes.flatMap(({ change, rules }) => [
    "", ...wrap(changeText(change, language), columns).map(colors.strong),
    ...packs.flatMap((pack, index) => {
      const rule = rules[pack.id];
      const name = names[index] + " ".repeat(width - displayWidth(names[index]));
      const paint = rule.unitsMet > 0 ? colors.good : colors.faint;
      return [`  ${name}  ${paint(figures(rule, pack, language))}`, ...details(rule, pack, language).flatMap((text) => wrap(text, columns - INDENT.length).map((line) => INDENT + colors.faint(line)))];
    }),
  ]);
  return `${[`${colors.strong(words.title)}  ${colors.faint(words.lead)}`, ...lines].join("\n")}\n`;
}

/** What is changed, in words. */
export function changeText(change: WhatIfChange, language: Language): string {
  const words = whatIfWords(language);
  switch (change.kind) {
    case "replies-sooner": return words.repliesSooner(lengthText(change.seconds, language));
    case "bot-counts": return change.withStatus ? words.botCountsWithStatus : words.botCounts;
    case "closing-words-exempt": return words.closingWords;
    case "pool-empty": return words.poolEmpty;
    case "span-covered": {
      if (change.source === "presence") return gapsText(change.spans, language);
      const span = words.spanCovered(change.spans.map(({ from, to }) => `${from}–${to}`).join(", "));
      return change.source === "assumed" ? wordsOf(language).statements([span, words.assumedSpan]) : span;
    }
  }
}

function gapsText(spans: readonly CoveredSpan[], language: Language): string {
  const words = whatIfWords(language);
  if (spans.length === 0) return words.noGaps;
  const named = spans.slice(0, NAMED_GAPS).map(({ date, from, to }) => `${date === undefined ? "" : `${dayName(date, wordsOf(language))} `}${from}–${to}`);
  return words.gapsCovered(named, spans.length - named.length);
}

function figures({ before, after, idle }: WhatIfRule, pack: RulePack, language: Language): string {
  const words = whatIfWords(language);
  if (idle !== undefined) return words.idle[idle];
  if (before.value === undefined) return words.nothingJudged;
  const isSame = before.numerator === after.numerator && before.denominator === after.denominator;
  return isSame ? words.unchanged : words.rate(figure(before, pack), figure(after, pack));
}

function figure({ value }: WhatIfFigure, { measure }: RulePack): string {
  if (value === undefined) return "–";
  return measure === undefined ? `${(value * 100).toFixed(2)}%` : `${formatNumber(value, 1)} s`;
}

function details(rule: WhatIfRule, pack: RulePack, language: Language): string[] {
  const words = whatIfWords(language);
  return [
    ...(rule.unitsMet === 0 ? [] : [words.met(rule.unitsMet, pack.unit, rule.named.map(({ consumer }) => consumer), rule.consumers - rule.named.length)]),
    ...(rule.daysPassed.length === 0 ? [] : [words.daysPassed(rule.daysPassed.map((date) => dayName(date, wordsOf(language))))]),
    ...(rule.medianSeconds === undefined || rule.unitsMet === 0 ? [] : [words.median(lengthText(rule.medianSeconds, language))]),
  ];
}
