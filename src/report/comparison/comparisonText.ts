import type { ComparisonResult, RuleDifference } from "../../experiment/comparison/comparisonResult.ts";
import { formatEstimate } from "../figures/formatEstimate.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { textTable } from "../forecast/textTable.ts";
import { settingText } from "../settingText.ts";
import { fit, wrap } from "../terminal/columns.ts";
import type { TerminalColors } from "../terminal/terminalColors.ts";
import type { Language } from "../words/language.ts";
import { betterText } from "./betterText.ts";
import { comparedRuleName, comparedPairs, type ComparedPair, signOf } from "./comparedPair.ts";
import { comparedSpan } from "./comparedSpan.ts";
import { comparisonAnswer, stretchTexts } from "./comparisonAnswer.ts";
import { measureQuantity, measureText, ruleResultIn, toldMeasures } from "./comparisonRows.ts";
import { comparisonWordsOf } from "./comparisonWordsOf.ts";
import { differenceText } from "./differenceText.ts";
import { letterOf } from "./letterOf.ts";
import { noteSentences } from "./noteSentences.ts";

export interface ComparisonTextOptions {
  readonly language: Language;
  readonly colors: TerminalColors;
  readonly columns: number;
}

const INDENT = "  ";
/** Settings told of a pair; the result has them all. */
const SHOWN_SETTINGS = 6;

/** A comparison for the terminal: what is compared, then of each pair which is better, its rules with what arises where, and its measures. Ends with a line feed. */
export function comparisonText(result: ComparisonResult, options: ComparisonTextOptions): string {
  const { language, colors, columns } = options;
  const words = comparisonWordsOf(language);
  const notes = noteSentences(result, language);
  return `${[
    ...headLines(result, options),
    ...comparedPairs(result).flatMap((pair) => ["", ...pairLines(result, pair, options)]),
    ...(notes.length === 0 ? [] : ["", colors.strong(words.notesTitle), ...notes.flatMap((note) => wrap(note, columns - INDENT.length).map((line) => INDENT + line))]),
    "", ...words.footer.flatMap((text) => wrap(text, columns)).map(colors.faint),
  ].join("\n")}\n`;
}

function headLines(result: ComparisonResult, { language, colors, columns }: ComparisonTextOptions): string[] {
  const words = comparisonWordsOf(language);
  const run = words.run({ span: comparedSpan(result, language), replications: formatNumber(result.replications), seed: result.seed });
  return [
    ...result.scenarios.map(({ name }) => colors.strong(fit(`${letterOf(result, name)}  ${name}`, columns).trimEnd())),
    ...wrap(run, columns), ...(result.interrupted === true ? wrap(words.interrupted, columns).map(colors.open) : []),
  ];
}

function pairLines(result: ComparisonResult, pair: ComparedPair, options: ComparisonTextOptions): string[] {
  const { language, colors, columns } = options;
  const { headline, standing, sentences } = comparisonAnswer(result, pair, language);
  return [
    ...wrap(headline, columns).map((line) => colors.strong(standing === "passes" ? colors.good(line) : colors.open(line))),
    ...sentences.flatMap((sentence) => wrap(sentence, columns)),
    ...settingLines(pair, options),
    ...(pair.rules.length === 0 ? [] : ["", ...ruleLines(result, pair, options)]),
    "", ...measureLines(result, pair, options),
  ];
}

function settingLines({ letters, settings }: ComparedPair, { language, columns }: ComparisonTextOptions): string[] {
  const words = comparisonWordsOf(language);
  if (settings.length === 0) return wrap(words.nothingDiffers, columns);
  return [
    words.differsIn(letters.a, letters.b),
    ...settings.slice(0, SHOWN_SETTINGS).map((setting) => fit(INDENT + settingText(setting, language), columns).trimEnd()),
    ...(settings.length > SHOWN_SETTINGS ? [INDENT + words.more(settings.length - SHOWN_SETTINGS)] : []),
  ];
}

/** A rule a line, its probability of passing below it, then where its late messages differ. */
function ruleLines(result: ComparisonResult, { letters, rules }: ComparedPair, { language, colors, columns }: ComparisonTextOptions): string[] {
  const words = comparisonWordsOf(language);
  const { table } = words;
  const value = (name: string, rule: RuleDifference): string => formatEstimate(ruleResultIn(result, name, rule)?.rate, rule.quantity).value ?? "";
  const passValue = (name: string, rule: RuleDifference): string => formatEstimate(ruleResultIn(result, name, rule)?.passAll, "share").value ?? "";
  const rows = rules.flatMap((rule) => [
    [comparedRuleName(rule, language), value(rule.a, rule), value(rule.b, rule), differenceText(rule.difference, rule.quantity, words), betterText(rule).value ?? ""],
    ...(rule.pass === undefined ? [] : [[INDENT + table.passes, passValue(rule.a, rule), passValue(rule.b, rule), differenceText(rule.pass, "share", words), ""]]),
  ]);
  const [head, ...body] = textTable([[table.rule, letters.a, letters.b, table.difference(letters.a, letters.b), table.better(letters.a)], ...rows], columns);
  let next = 0;
  return [colors.faint(head), ...rules.flatMap((rule) => {
    const own = body.slice(next, (next += rule.pass === undefined ? 1 : 2));
    return [...own, ...lateLines(result, rule, language).flatMap((text) => wrap(text, columns - INDENT.length).map((line) => colors.faint(INDENT + line)))];
  })];
}

function lateLines(result: ComparisonResult, rule: RuleDifference, language: Language): string[] {
  const words = comparisonWordsOf(language);
  const total = rule.late?.total;
  if (total?.value === undefined || (signOf(total) === 0 && rule.late?.stretches.length === 0)) return [];
  const stretches = stretchTexts(result, rule, language);
  const told = words.lateTotal(result.scenarios[0].scenario.days, differenceText(total, "count", words));
  return [words.lateWhere(told, stretches.length === 0 ? words.lateNowhere : stretches.join(", "))];
}

function measureLines(result: ComparisonResult, { letters, measures }: ComparedPair, { language, colors, columns }: ComparisonTextOptions): string[] {
  const words = comparisonWordsOf(language);
  const rows = toldMeasures(result, measures).map((told) => [
    words.measures[told.measure], measureText(result, told.a, told), measureText(result, told.b, told), differenceText(told.difference, measureQuantity(told.measure), words),
  ]);
  const [head, ...body] = textTable([[words.table.measure, letters.a, letters.b, words.table.difference(letters.a, letters.b)], ...rows], columns);
  return [colors.faint(head), ...body];
}
