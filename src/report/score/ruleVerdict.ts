import type { Finding } from "../../import/finding.ts";
import type { ScoredResult } from "../../scoring/scoredResult.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { formatTarget } from "../figures/formatTarget.ts";
import { scoredConsequenceText } from "../scoredConsequenceText.ts";
import type { ScoredConsequenceText } from "../scoredConsequenceText.ts";
import { dayName } from "../verdictSentences.ts";
import { findingSentence } from "../words/findingSentence.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { rateOfDay, ruleDays } from "./ruleDays.ts";
import type { RuleView } from "./ruleView.ts";
import { scorePageWordsOf } from "./scorePageWordsOf.ts";

/** What a manager reads first of a rule. */
interface RuleVerdict {
  readonly headline: string;
  readonly sentences: readonly string[];
  readonly consequences: readonly ScoredConsequenceText[];
}

/** Days that miss the limit and are told by name. */
const NAMED_DAYS = 5;

export function ruleVerdict(rule: RuleView, language: Language): RuleVerdict {
  const words = scorePageWordsOf(language);
  return {
    headline: words.headline(ruleName(rule, language), figureText(rule, language)),
    sentences: [countSentence(rule, language), daysSentence(rule, language)].filter((sentence) => sentence !== ""),
    consequences: rule.consequences.map((consequence) => scoredConsequenceText(consequence, rule.quantity, language)),
  };
}

/** As it stands at the head of a line. */
export function ruleName({ name }: Pick<RuleView, "name">, language: Language): string {
  return capitalized(name[language]);
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The rate or mean of a rule or of one of its parts, or why there is none. */
export function figureText(rule: RuleView, language: Language): string {
  const words = scorePageWordsOf(language);
  if (rule.value === undefined) return (rule.all ?? 0) > 0 ? words.nothingAssessed : words.nothingJudged;
  return valueText(rule.value, rule.quantity);
}

/** `91.83%`, or seconds. */
export function valueText(value: number, quantity: RuleView["quantity"]): string {
  return quantity === "share" ? `${(value * 100).toFixed(2)}%` : `${formatNumber(value, 1)} s`;
}

/** Rounded down, so that what is below a limit never reads as if it reached it. */
function missText(value: number, quantity: RuleView["quantity"]): string {
  return valueText(quantity === "share" ? Math.floor(value * 10_000 + 1e-6) / 10_000 : value, quantity);
}

function countSentence({ met, all, unit, quantity, value }: RuleView, language: Language): string {
  const words = scorePageWordsOf(language);
  if (all === undefined || all === 0) return "";
  if (quantity === "seconds") return value === undefined ? "" : words.mean(formatNumber(all));
  if (met === undefined) return "";
  return words.met({ met: formatNumber(met), all: formatNumber(all), missed: formatNumber(all - met), units: words.units[unit] ?? unit, isNone: all === met });
}

function daysSentence(rule: RuleView, language: Language): string {
  const words = scorePageWordsOf(language);
  const { passed, failed, notAssessed } = ruleDays(rule);
  const threshold = rule.consequences[0]?.threshold;
  if (rule.days.length === 0) return "";
  if (threshold === undefined) return rule.consequences[0]?.standard === undefined ? words.noLimit : "";
  const named = failed.slice(0, NAMED_DAYS).map((day) => words.dayAt(dayName(day.date, wordsOf(language)), missText(rateOfDay(day) ?? 0, rule.quantity)));
  return words.days({
    limit: formatTarget(threshold, rule.quantity), passed: passed.length, failed: failed.length, notAssessed: notAssessed.length,
    named, more: failed.length - named.length,
  });
}

/** Findings that limit what the figures can tell; the others say how the file was read. */
const LIMITING = [
  "no-presence", "no-assignments", "bots-not-told", "times-in-minutes", "hours-up-to-12", "within-deadline-at-end", "reply-time-unknown", "completed-conversations-only",
  "answered-conversations-only", "mean-weighed", "agents-added", "rate-differs",
];

/** What the log cannot tell, in plain words: rules that its shape does not bear, and what it lacks. */
export function untoldSentences({ untold = {}, findings }: ScoredResult, language: Language): string[] {
  const words = scorePageWordsOf(language);
  const limiting = findings.filter(({ code }: Finding) => LIMITING.includes(code));
  return [
    ...Object.entries(untold).map(([id, reason]) => words.notTold(id, reason[language])),
    ...limiting.map(({ code, count }) => `${capitalized(findingSentence(code, language))} (${formatNumber(count)})`),
  ];
}
