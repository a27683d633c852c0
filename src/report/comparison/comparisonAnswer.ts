import type { ComparisonResult, LateStretch, RuleDifference } from "../../experiment/comparison/comparisonResult.ts";
import { calendarDay } from "../figures/calendar.ts";
import { formatShare } from "../figures/formatShare.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { betterSide, comparedRuleName, type ComparedPair, signOf, tellingRule } from "./comparedPair.ts";
import { comparisonWordsOf } from "./comparisonWordsOf.ts";
import { excessText } from "./differenceText.ts";

/** What a pair comes to: a headline and what stands behind it. */
export interface ComparisonAnswer {
  readonly headline: string;
  /** `open` where neither is better throughout, or nothing can be told. */
  readonly standing: "passes" | "open";
  readonly sentences: readonly string[];
}

const SHOWN_STRETCHES = 4;
/** Parts of the day with less of the whole than this are left to the page. */
const LEAST_SHARE = 0.02;

/** Which of the two is better, by which rules, at what cost, and where in the day. */
export function comparisonAnswer(result: ComparisonResult, pair: ComparedPair, language: Language): ComparisonAnswer {
  const words = comparisonWordsOf(language);
  const { a, b } = pair.letters;
  const isSame = result.notes.some((note) => note.code === "same-play" && note.a === pair.rules[0]?.a && note.b === pair.rules[0]?.b);
  const sentences = [...betterSentences(pair, language), ...passSentence(pair, language), ...whereSentence(result, pair, language), ...costSentence(pair, language)];
  if (pair.rules.length === 0) return { headline: words.headlines.untold(a, b), standing: "open", sentences };
  if (isSame) return { headline: words.headlines.same(a, b), standing: "open", sentences: [...passSentence(pair, language), ...costSentence(pair, language)] };
  const sides = new Set(pair.rules.map(betterSide));
  if (sides.has("a") && sides.has("b")) return { headline: words.headlines.mixed(a, b), standing: "open", sentences };
  if (sides.has("a")) return { headline: words.headlines.better(a, b), standing: "passes", sentences };
  if (sides.has("b")) return { headline: words.headlines.better(b, a), standing: "passes", sentences };
  return { headline: words.headlines.open(a, b), standing: "open", sentences };
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

/** The stretches with most of the difference, in order of time, each with its share of the whole. */
export function stretchTexts(result: ComparisonResult, rule: RuleDifference, language: Language): string[] {
  const words = comparisonWordsOf(language);
  return shownStretches(rule).map((stretch) => words.stretch(stretchSpan(result, stretch, language), shareText(stretch.share ?? 0)));
}

function shownStretches({ late }: RuleDifference): LateStretch[] {
  const most = (late?.stretches ?? []).filter(({ share }) => share !== undefined && Math.abs(share) >= LEAST_SHARE).toSorted((one, other) => Math.abs(other.late.value ?? 0) - Math.abs(one.late.value ?? 0));
  return most.slice(0, SHOWN_STRETCHES).toSorted((one, other) => (one.from < other.from ? -1 : 1));
}

/** Of the whole difference; negative where the stretch goes the other way. */
export function shareText(share: number): string {
  return share < 0 ? `−${formatShare(-share)}` : formatShare(share);
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

function costSentence({ letters, measures }: ComparedPair, language: Language): string[] {
  const words = comparisonWordsOf(language);
  const cost = measures.find(({ measure }) => measure === "cost")?.difference;
  if (cost?.value === undefined) return [];
  const sign = signOf(cost);
  if (sign === 0) return cost.value === 0 ? [words.costsAlike] : [];
  const [dearer, than] = sign > 0 ? [letters.a, letters.b] : [letters.b, letters.a];
  return [words.costs(dearer, than, excessText(cost, "count", words))];
}
