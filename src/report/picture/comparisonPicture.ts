import type { ComparedMeasure, ComparisonResult, RuleDifference } from "../../experiment/comparison/comparisonResult.ts";
import { comparedPairs, comparedRuleName, tellingRule, type ComparedPair } from "../comparison/comparedPair.ts";
import { comparisonAnswer } from "../comparison/comparisonAnswer.ts";
import { measureQuantity, ruleResultIn, toldMeasures } from "../comparison/comparisonRows.ts";
import { comparisonWordsOf } from "../comparison/comparisonWordsOf.ts";
import { signedAmount, signedLimits } from "../comparison/differenceText.ts";
import { letterOf } from "../comparison/letterOf.ts";
import { formatEstimate } from "../figures/formatEstimate.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { formatTarget, plainPercent } from "../figures/formatTarget.ts";
import type { Language } from "../words/language.ts";
import type { PictureContent, PictureFigure, ScenarioDots } from "./pictureContent.ts";
import { pictureSubtitle } from "./pictureSubject.ts";
import { pictureWordsOf } from "./pictureWordsOf.ts";

/** The picture of a comparison: which of the first two is better and by what, every scenario's chance beside the others'. */
export function comparisonPicture(result: ComparisonResult, language: Language, date?: string): PictureContent {
  const words = pictureWordsOf(language);
  const [pair] = comparedPairs(result);
  const { headline, standing, sentences } = comparisonAnswer(result, pair, language);
  const rule = pair.rules.at(tellingRule(pair));
  const chart = rule === undefined ? undefined : scenarioDots(result, rule, language);
  return {
    title: result.scenarios.map(({ name }) => `${letterOf(result, name)} ${name}`).join(words.versus), subtitle: pictureSubtitle(result.scenarios[0].scenario, language),
    standing: standing === "passes" ? "passes" : "untold", verdict: words.compared,
    sentence: [withStop(headline, language), ...sentences.slice(0, 1)].join(language === "en" ? " " : ""),
    ...(chart === undefined ? {} : { chart }), figures: differenceTiles(result, pair, language),
    smallPrint: words.smallPrint(formatNumber(result.replications), result.seed, date),
  };
}

function withStop(text: string, language: Language): string {
  return /[.。]$/u.test(text) ? text : `${text}${language === "en" ? "." : "。"}`;
}

/** The chance of passing where there is one, else the rate. */
function scenarioDots(result: ComparisonResult, rule: RuleDifference, language: Language): ScenarioDots | undefined {
  const words = pictureWordsOf(language);
  const isChance = rule.pass !== undefined;
  const quantity = isChance ? "share" : rule.quantity;
  const found = result.scenarios.flatMap(({ name }) => {
    const judged = ruleResultIn(result, name, rule);
    const estimate = isChance ? judged?.passAll ?? judged?.days.at(0)?.pass : judged?.rate;
    if (judged === undefined || estimate?.value === undefined) return [];
    const { value, lower = value, upper = value } = estimate;
    const target = isChance ? judged.target?.assurance : judged.target?.value;
    return [{ letter: letterOf(result, name), name, value, lower, upper, text: formatEstimate(estimate, quantity).value ?? "", target }];
  });
  if (found.length === 0) return undefined;
  const { target } = found[0];
  const name = comparedRuleName(rule, language);
  return {
    of: "scenarios", title: isChance ? words.passesOf(name) : words.rateOf(name), note: words.dotsNote, quantity,
    scenarios: found.map(({ target: _target, ...scenario }) => scenario),
    ...(target === undefined ? {} : { target: { value: target, text: isChance ? words.asked(plainPercent(target)) : words.target(formatTarget({ operator: rule.better === "more" ? ">=" : "<=", value: target }, rule.quantity)) } }),
  };
}

/** What a manager asks for first. */
const FIRST_MEASURES: readonly ComparedMeasure[] = ["cost", "fines", "abandonedShare", "lostOrders", "replySeconds"];

function placeOf(measure: ComparedMeasure): number {
  const place = FIRST_MEASURES.indexOf(measure);
  return place < 0 ? FIRST_MEASURES.length : place;
}

/** What the first has more of than the second. */
function differenceTiles(result: ComparisonResult, pair: ComparedPair, language: Language): PictureFigure[] {
  const words = comparisonWordsOf(language);
  const { a, b } = pair.letters;
  const told = toldMeasures(result, pair.measures).toSorted((one, other) => placeOf(one.measure) - placeOf(other.measure));
  return told.flatMap(({ measure, difference }) => {
    const quantity = measureQuantity(measure);
    const value = signedAmount(difference, quantity, words);
    const [, name = "", unit] = /^(.*?)\s*(?:\[([^\]]*)\])?$/u.exec(words.measures[measure]) ?? [];
    return value === "" ? [] : [{ value: quantity === "count" && unit !== undefined ? `${value} ${unit}` : value, label: pictureWordsOf(language).differs(name, a, b, signedLimits(difference, quantity)) }];
  }).slice(0, 4);
}
