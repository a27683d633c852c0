import type { ComparisonResult } from "../../experiment/comparison/comparisonResult.ts";
import { type Standing, standingOf } from "../standingOf.ts";
import type { Language } from "../words/language.ts";
import { type ComparedPair, type Side, betterSide, measureDifferenceOf, sideOfLess, signOf } from "./comparedPair.ts";
import { ruleResultIn } from "./comparisonRows.ts";
import type { Excess } from "./comparisonWords.ts";
import { comparisonWordsOf } from "./comparisonWordsOf.ts";
import { amountText } from "./differenceText.ts";

/** What a pair comes to in one line; `open` where each of the two has something for it, or nothing can be told. */
export interface ComparisonHeadline {
  readonly headline: string;
  readonly standing: "passes" | "open";
}

/** What passing, or the rates, say in words, which one of the two they name, and which have something for them. */
interface Weighed {
  readonly text: string;
  readonly side?: Side | undefined;
  readonly wins: readonly Side[];
  /** Nothing else outweighs it. */
  readonly isDecisive?: boolean;
}

/** Less than this is not told in the headline. */
const LEAST = { cost: 0.5, abandonedShare: 0.005 } as const;

/**
 * Which of the two is better, weighed: whether it passes as surely as it should comes first, then how likely it passes, then the rates; beside that stands what it
 * costs and how many buyers leave, so that nothing is called better that is dearer or loses more buyers without that being said.
 */
export function comparisonHeadline(result: ComparisonResult, pair: ComparedPair, language: Language): ComparisonHeadline {
  const { headlines } = comparisonWordsOf(language);
  const { a, b } = pair.letters;
  if (pair.rules.length === 0) return { headline: headlines.untold(a, b), standing: "open" };
  if (isSamePlay(result, pair)) return { headline: headlines.same(a, b), standing: "open" };
  const [passing, rates] = [passingWeighed(result, pair, language), ratesWeighed(pair, language)];
  const weighed = passing ?? rates;
  const wins = new Set([...(passing?.wins ?? []), ...(rates?.wins ?? []), ...[worthLess(pair, "cost"), worthLess(pair, "abandonedShare")].filter((side) => side !== undefined)]);
  if (wins.size === 0) return { headline: headlines.open(a, b), standing: "open" };
  const second = besideText(pair, weighed?.side, language) ?? (passing === undefined || passing.side !== undefined ? undefined : rates?.text);
  const headline = [weighed?.text, second].filter((text) => text !== undefined).reduce((first, other) => headlines.followed(first, other));
  return { headline, standing: weighed?.isDecisive === true || wins.size === 1 ? "passes" : "open" };
}

/** Whether the two are one simulation but for names, pay and targets. */
export function isSamePlay({ notes }: Pick<ComparisonResult, "notes">, { rules }: Pick<ComparedPair, "rules">): boolean {
  return notes.some((note) => note.code === "same-play" && note.a === rules.at(0)?.a && note.b === rules.at(0)?.b);
}

/** By the rules of which both have a limit; undefined where there is none. */
function passingWeighed(result: ComparisonResult, { letters, rules }: ComparedPair, language: Language): Weighed | undefined {
  const { headlines } = comparisonWordsOf(language);
  const { a, b } = letters;
  const judged = rules.filter(({ pass }) => pass?.value !== undefined);
  if (judged.length === 0) return undefined;
  const standings = { a: standingIn(result, judged, "a"), b: standingIn(result, judged, "b") };
  const wins = judged.flatMap(({ pass }): Side[] => (pass === undefined || signOf(pass) === 0 ? [] : [signOf(pass) > 0 ? "a" : "b"]));
  if (standings.a === "passes" && standings.b === "fails") return { text: headlines.passesAlone(a, b), side: "a", wins, isDecisive: true };
  if (standings.b === "passes" && standings.a === "fails") return { text: headlines.passesAlone(b, a), side: "b", wins, isDecisive: true };
  if (standings.a === "passes" && standings.b === "passes") return { text: headlines.bothPass, wins: [] };
  const [side, other] = new Set(wins);
  if (other !== undefined) return { text: headlines.likelierEach(a, b), wins };
  if (side === undefined) return { text: headlines.alikeToPass(a, b), wins };
  return { text: side === "a" ? headlines.likelier(a, b) : headlines.likelier(b, a), side, wins };
}

/** How one of the two comes out by these rules; by all of them together. */
function standingIn(result: ComparisonResult, rules: ComparedPair["rules"], side: Side): Standing {
  return standingOf({ rules: Object.fromEntries(rules.flatMap((rule, place) => {
    const found = ruleResultIn(result, rule[side], rule);
    return found === undefined ? [] : [[String(place), found]];
  })) }).standing;
}

/** Undefined where no rate differs beyond chance. */
function ratesWeighed({ letters: { a, b }, rules }: ComparedPair, language: Language): Weighed | undefined {
  const { headlines } = comparisonWordsOf(language);
  const wins = rules.map(betterSide).filter((side) => side !== undefined);
  const [side, other] = new Set(wins);
  if (side === undefined) return undefined;
  return other === undefined ? { text: headlines.betterRates(side === "a" ? a : b), side, wins } : { text: headlines.mixedRates(a, b), wins };
}

/** Money and leavers as the one that was named has them, else the cheaper one, else the one that fewer leave; undefined where neither differs beyond chance. */
function besideText(pair: ComparedPair, named: Side | undefined, language: Language): string | undefined {
  const words = comparisonWordsOf(language);
  const side = named ?? worthLess(pair, "cost") ?? worthLess(pair, "abandonedShare");
  if (side === undefined) return undefined;
  const excess = (measure: keyof typeof LEAST): Excess | undefined => {
    const [less, difference] = [worthLess(pair, measure), measureDifferenceOf(pair, measure)];
    if (less === undefined || difference === undefined) return undefined;
    return { amount: amountText(difference, measure === "cost" ? "yuan" : "share", words), isMore: less !== side };
  };
  const [cost, leavers] = [excess("cost"), excess("abandonedShare")];
  return cost === undefined && leavers === undefined ? undefined : words.headlines.beside(pair.letters[side], { cost, leavers });
}

/** Which of the two has less of it, beyond chance and by enough to be told. */
function worthLess(pair: ComparedPair, measure: keyof typeof LEAST): Side | undefined {
  return Math.abs(measureDifferenceOf(pair, measure)?.value ?? 0) < LEAST[measure] ? undefined : sideOfLess(pair, measure);
}
