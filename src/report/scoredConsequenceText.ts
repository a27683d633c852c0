import type { RuleResult } from "../experiment/result.ts";
import { judgesEachDay } from "../rules/periodVerdict.ts";
import type { Consequence } from "../rules/rulePack.ts";
import type { AbuseOccurrence, ConsequencePeriod, ConsequenceScore } from "../scoring/scoreResult.ts";
import { consequenceCondition, consequenceName } from "./consequenceText.ts";
import { consequenceWhen } from "./consequenceWhen.ts";
import { formatNumber } from "./figures/formatNumber.ts";
import { dayName } from "./verdictSentences.ts";
import type { Language } from "./words/language.ts";
import type { Words } from "./words/words.ts";
import { ruleWordsOf } from "./words/ruleWordsOf.ts";
import { wordsOf } from "./words/wordsOf.ts";

/** A consequence of a real log in words. */
export interface ScoredConsequenceText {
  /** What comes. */
  readonly name: string;
  /** When it comes; empty where no source tells. */
  readonly condition: string;
  /** How the log stands: counts of its periods, or the only one, or why nothing is judged. */
  readonly standing: string;
  /** A line for each event or registration that was asked for, else for each period that fails where there are several; each abusive message. */
  readonly details: readonly string[];
}

export function scoredConsequenceText(score: ConsequenceScore, quantity: RuleResult["quantity"], language: Language): ScoredConsequenceText {
  const words = wordsOf(language);
  const { kind, amount, period, threshold } = score;
  const limit = consequenceCondition(score, quantity, consequenceWhen(score, words), words);
  const isOfAbuse = kind === "goods-down" && threshold === undefined;
  return {
    name: consequenceName(kind, amount, period === "day", words),
    condition: words.clauses([...(isOfAbuse ? [ruleWordsOf(language).abuse] : []), ...(limit === "" ? [] : [limit])]),
    standing: standingText(score, quantity, words),
    details: detailsOf(score, quantity, words),
  };
}

function standingText(score: ConsequenceScore, quantity: RuleResult["quantity"], words: Words): string {
  const { unjudged, occurrences, possible, periods, period } = score;
  const { consequences } = words;
  if (unjudged !== undefined) return words.clauses([...figureTexts(score, quantity, words), consequences.unjudged[unjudged]]);
  if (occurrences !== undefined) return occurrences.length === 0 ? consequences.noAbuse : consequences.abuse(occurrences.length);
  const single = periods.length === 1 ? periodText(periods[0], score, quantity, words) : undefined;
  if (possible !== undefined) {
    const isEvent = typeof period === "object" && "before" in period && period.before === "event";
    return words.statements([consequences.possible({ ...possible, event: isEvent }), ...(single === undefined ? [] : [single])]);
  }
  if (single !== undefined) return single;
  const count = (verdict: ConsequencePeriod["verdict"]): number => periods.filter((each) => each.verdict === verdict).length;
  return consequences.counts({ pass: count("pass"), fail: count("fail"), notAssessed: count("not-assessed"), daily: period === "day" });
}

function detailsOf(score: ConsequenceScore, quantity: RuleResult["quantity"], words: Words): string[] {
  const { occurrences = [], periods, possible } = score;
  if (occurrences.length > 0) return occurrences.map((occurrence) => occurrenceText(occurrence, words));
  if (possible !== undefined || periods.length < 2) return [];
  const told = periods.filter(({ event, verdict }) => event !== undefined || verdict === "fail");
  return told.map((period) => periodText(period, score, quantity, words));
}

/** `Mon 15 June to Wed 17 June, before Thu 18 June: not met at 47.2% on the worst day, 1 day without volume` */
function periodText(
  { from, to, event, verdict, value, daysMissing, daysTooFew = 0 }: ConsequencePeriod, consequence: Consequence, quantity: RuleResult["quantity"], words: Words,
): string {
  const { consequences } = words;
  const figure = value === undefined ? undefined : valueText(value, quantity);
  const isWorst = judgesEachDay(consequence) && from !== to;
  const text = consequences.period({
    days: spanText(from, to, words), before: event === undefined ? undefined : dayName(event, words), verdict: consequences.verdicts[verdict],
    value: figure !== undefined && isWorst ? consequences.onWorstDay(figure) : figure,
  });
  return words.clauses([text, ...(daysTooFew === 0 ? [] : [consequences.tooFew(daysTooFew)]), ...missingTexts(daysMissing, words)]);
}

/** `Wed 20 May to Thu 18 June: 93.21%, 28 days without volume` of the last period that has a figure, where nothing is judged. */
function figureTexts({ figures = [] }: ConsequenceScore, quantity: RuleResult["quantity"], words: Words): string[] {
  const last = figures.findLast(({ value }) => value !== undefined);
  if (last?.value === undefined) return [];
  return [words.consequences.figure(spanText(last.from, last.to, words), valueText(last.value, quantity)), ...missingTexts(last.daysMissing, words)];
}

function missingTexts(days: number, { consequences }: Words): string[] {
  return days === 0 ? [] : [consequences.missing(days)];
}

function spanText(from: string, to: string, words: Words): string {
  return from === to ? dayName(from, words) : words.consequences.span(dayName(from, words), dayName(to, words));
}

/** Rounded down, so that what is below a limit never reads as if it reached it. */
function valueText(value: number, quantity: RuleResult["quantity"]): string {
  return quantity === "share" ? `${formatNumber(Math.floor(value * 10_000 + 1e-6) / 100, 2)}%` : `${formatNumber(value, 2)} s`;
}

function occurrenceText({ date, line, agent, word }: AbuseOccurrence, words: Words): string {
  return words.consequences.occurrence({ day: dayName(date, words), line, agent, word });
}
