import type { ComparisonResult, LateStretch, RuleDifference } from "../../experiment/comparison/comparisonResult.ts";
import { calendarDay } from "../figures/calendar.ts";
import { formatShare } from "../figures/formatShare.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { betterSide, comparedRuleName, type ComparedPair, measureDifferenceOf, type Side, sideOfLess, signOf, tellingRule } from "./comparedPair.ts";
import { type ComparisonHeadline, comparisonHeadline, isSamePlay } from "./comparisonHeadline.ts";
import { comparisonWordsOf } from "./comparisonWordsOf.ts";
import { excessText, signedNumber } from "./differenceText.ts";

/** What a pair comes to: a headline and what stands behind it. */
export interface ComparisonAnswer extends ComparisonHeadline {
  readonly sentences: readonly string[];
}

const SHOWN_STRETCHES = 4;
/** Parts of the day with less of the whole than this are left to the page. */
const LEAST_SHARE = 0.02;
/** Less than this rounds to nothing. [yuan] */
const LEAST_YUAN = 0.5;

/** Which of the two is better, by which rules, at what cost, how many buyers leave, and where in the day. */
export function comparisonAnswer(result: ComparisonResult, pair: ComparedPair, language: Language): ComparisonAnswer {
  const beside = [...costSentence(pair, language), ...leaverSentence(pair, language)];
  const isSame = isSamePlay(result, pair);
  const sentences = isSame ? [...passSentence(pair, language), ...beside] : [...betterSentences(pair, language), ...passSentence(pair, language), ...beside, ...whereSentence(result, pair, language)];
  return { ...comparisonHeadline(result, pair, language), sentences };
}

function betterSentences({ letters, rules }: ComparedPair, language: Language): string[] {
  const words = comparisonWordsOf(language);
  const bySide = (side: "a" | "b"): string[] => {
    const told = rules.filter((rule) => betterSide(rule) === side).map((rule) => `${comparedRuleName(rule, language)} ${excessText(rule.difference, rule.quantity, words)}`);
    return told.length === 0 ? [] : [words.betterBy(letters[side], told)];
  };
  const told = [...bySide("a"), ...bySide("b")];
  return told.length > 0 || rules.length === 0 ? told : [words.noDifference];
}

/** Of the rule whose probability of passing differs most beyond chance. */
function passSentence(pair: ComparedPair, language: Language): string[] {
  const words = comparisonWordsOf(language);
  const { letters } = pair;
  const most = pair.rules.at(tellingRule(pair));
  if (most?.pass === undefined || signOf(most.pass) === 0) return [];
  return [words.passes(letters[signOf(most.pass) > 0 ? "a" : "b"], comparedRuleName(most, language), excessText(most.pass, "share", words))];
}

/** Of the rule that tells most. */
function whereSentence(result: ComparisonResult, pair: ComparedPair, language: Language): string[] {
  const rule = pair.rules.at(tellingRule(pair));
  return rule === undefined || shownStretches(rule).length === 0 ? [] : [comparisonWordsOf(language).arises(comparedRuleName(rule, language), stretchTexts(result, rule, language))];
}

/** The stretches with most of the difference, in order of time, each with its share of the whole; where they go both ways with its messages. */
export function stretchTexts(result: ComparisonResult, rule: RuleDifference, language: Language): string[] {
  const words = comparisonWordsOf(language);
  const all = rule.late?.stretches ?? [];
  const isOneWay = all.every(({ share }) => share !== undefined && share >= 0 && share <= 1);
  return shownStretches(rule).map((stretch) => {
    const span = stretchSpan(result, stretch, language);
    return isOneWay ? words.stretch(span, formatShare(stretch.share ?? 0)) : words.stretchMessages(span, signedNumber(stretch.late.value ?? 0, 0));
  });
}

function shownStretches({ late }: RuleDifference): LateStretch[] {
  const most = (late?.stretches ?? []).filter(({ share }) => share !== undefined && Math.abs(share) >= LEAST_SHARE).toSorted((one, other) => Math.abs(other.late.value ?? 0) - Math.abs(one.late.value ?? 0));
  return most.slice(0, SHOWN_STRETCHES).toSorted((one, other) => (one.from < other.from ? -1 : 1));
}

/** Of the whole difference; absent where the stretch goes the other way or others do. */
export function shareText(share: number): string {
  return share < 0 || share > 1 ? "–" : formatShare(share);
}

/** `11:30–14:00`, of several days with the date before it. */
export function stretchSpan({ scenarios }: Pick<ComparisonResult, "scenarios">, { from, to }: Pick<LateStretch, "from" | "to">, language: Language): string {
  const [date, begin] = from.split("T");
  const [lastDate, end] = to.split("T");
  if (scenarios[0].scenario.days === 1) return `${begin}–${end}`;
  const named = (moment: string): string => {
    const { month, day, weekday } = calendarDay(moment);
    return wordsOf(language).shortDay(month, day, weekday);
  };
  return comparisonWordsOf(language).dated(named(date), date === lastDate ? `${begin}–${end}` : `${begin}–${named(lastDate)} ${end}`);
}

function costSentence(pair: ComparedPair, language: Language): string[] {
  const words = comparisonWordsOf(language);
  const cost = measureDifferenceOf(pair, "cost");
  if (cost?.value === undefined) return [];
  const cheaper = sideOfLess(pair, "cost");
  if (cheaper === undefined || Math.abs(cost.value) < LEAST_YUAN) return cost.value === 0 ? [words.costsAlike] : [];
  return [words.costs(pair.letters[otherSide(cheaper)], pair.letters[cheaper], excessText(cost, "yuan", words))];
}

function leaverSentence(pair: ComparedPair, language: Language): string[] {
  const words = comparisonWordsOf(language);
  const [leavers, fewer] = [measureDifferenceOf(pair, "abandonedShare"), sideOfLess(pair, "abandonedShare")];
  return leavers === undefined || fewer === undefined ? [] : [words.leave(pair.letters[otherSide(fewer)], pair.letters[fewer], excessText(leavers, "share", words))];
}

function otherSide(side: Side): Side {
  return side === "a" ? "b" : "a";
}
