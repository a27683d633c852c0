import type { Comparison } from "../../scoring/compare/comparison.ts";
import { FIGURES } from "../../scoring/shop/otherFigures.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { nameOf } from "../nameOf.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { alignedRows } from "./alignedRows.ts";
import { FIGURE_BASES, isByDay } from "./figureNames.ts";
import { differenceText, figureText, intervalText } from "./figureText.ts";
import { figureTitle } from "./figureTitle.ts";
import { sentenceLines } from "./shopTextOptions.ts";
import type { ShopTextOptions } from "./shopTextOptions.ts";
import type { ShopWords } from "./shopWords.ts";
import { shopWordsOf } from "./shopWordsOf.ts";

const MOST_PAIRS = 5;
/** Beyond that nobody waits: all that is told is that it takes longer. */
const MOST_DAYS = 365;

/** Parts side by side on each rule and figure that tells of two or more, and what of their differences is luck. Ends with a line feed. */
export function comparisonsText(comparisons: readonly Comparison[], options: ShopTextOptions): string {
  const help = comparisons.some(({ by, parts }) => by === "agents" && parts.length > 1) ? sentenceLines(shopWordsOf(options.language).help, options).map(options.colors.faint) : [];
  const several = comparisons.filter(({ parts }) => parts.length > 1);
  return [...(several.length === 0 ? comparisons.slice(0, 1) : several).map((comparison) => comparisonText(comparison, options)), ...(help.length === 0 ? [] : [`${help.join("\n")}\n`])].join("\n");
}

function comparisonText(comparison: Comparison, options: ShopTextOptions): string {
  const { by, agent } = comparison;
  const { language, colors } = options;
  const words = shopWordsOf(language);
  const rows = comparisonRows(comparison, language);
  const sentences = comparisonSentences(comparison, language);
  return `${[
    colors.strong(words.by[by](figureTitle(comparison, language), agent)),
    ...alignedRows(rows).map((line) => `  ${line}`),
    ...sentences.flatMap((sentence) => sentenceLines(sentence, options)),
  ].join("\n")}\n`;
}

/** A part each: its name, figure, interval and what it rests on. */
export function comparisonRows(comparison: Comparison, language: Language): string[][] {
  const { unit, parts, chance } = comparison;
  const words = shopWordsOf(language);
  return parts.map(({ of, days, units, rate, expected }) => [
    partName(comparison, of, language), figureText(rate.value ?? 0, unit, language), intervalText(rate.lower, rate.upper, unit, language),
    basisText(comparison, units, days, language) + (chance === undefined ? "" : `${language === "zh" ? "；" : "; "}${words.expected(figureText(Math.max(0, expected), unit, language))}`),
  ]);
}

/** What a comparison comes to, in sentences: luck or not, how much of it lasts, and the pairs that lie furthest apart. */
export function comparisonSentences(comparison: Comparison, language: Language): readonly string[] {
  const words = shopWordsOf(language);
  const { parts, chance, skillShare, isMoreThanLuck = false } = comparison;
  if (parts.length < 2) return [words.single];
  if (chance === undefined) return [words.tooFew];
  return [
    words.chance(inHundred(chance, language), isMoreThanLuck),
    ...(skillShare === undefined || skillShare === 0 ? [] : [words.skill(`${formatNumber(skillShare * 100)}%`)]),
    ...(comparison.isWithinDays === true ? [words.withinDays] : []),
    ...pairSentences(comparison, words, language),
  ];
}

/** What a part rests on. */
function basisText({ of, counted }: Comparison, units: number, days: number, language: Language): string {
  const words = shopWordsOf(language);
  if (counted !== undefined) return words.units(formatNumber(units), words.base[counted], days);
  const figure = FIGURES.find((name) => name === of);
  return figure === undefined || isByDay(figure) ? words.onDays(days) : words.units(formatNumber(units), FIGURE_BASES[figure][language], days);
}

/** What a part of a comparison is called. */
export function partName({ by }: Pick<Comparison, "by">, of: string, language: Language): string {
  return by === "shifts" ? nameOf(of, wordsOf(language)) : of;
}

function pairSentences(comparison: Comparison, words: ShopWords, language: Language): readonly string[] {
  const { unit, better } = comparison;
  const far = comparison.pairs.toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
  const told = far.slice(0, MOST_PAIRS).map((pair) => {
    // The better of the two first, told by how much.
    const isTurned = pair.difference < 0;
    const [high, low] = (isTurned ? [pair.b, pair.a] : [pair.a, pair.b]).map((of) => partName(comparison, of, language));
    const [lower, upper] = isTurned ? [-pair.upper, -pair.lower] : [pair.lower, pair.upper];
    const [first, second] = better === "higher" ? [high, low] : [low, high];
    return words.pair({
      first, second, isMoreThanLuck: pair.isMoreThanLuck,
      difference: differenceText(Math.abs(pair.difference), unit, language), lower: differenceText(lower, unit, language), upper: differenceText(upper, unit, language),
      ...(pair.isMoreThanLuck || pair.realAfterDays === undefined ? {} : { realAfterDays: daysText(pair.realAfterDays, language) }),
    });
  });
  return far.length > MOST_PAIRS ? [...told, words.morePairs(far.length - MOST_PAIRS)] : told;
}

function daysText(days: number, language: Language): string {
  const isTooLong = days > MOST_DAYS;
  const shown = formatNumber(isTooLong ? MOST_DAYS : days);
  return language === "zh" ? `${shown} 天${isTooLong ? "以上" : ""}` : `${isTooLong ? "more than " : ""}${shown} days`;
}

function inHundred(chance: number, language: Language): string {
  const rounded = Math.round(chance * 100);
  if (rounded >= 1) return String(rounded);
  return language === "zh" ? "不到 1" : "fewer than 1";
}
