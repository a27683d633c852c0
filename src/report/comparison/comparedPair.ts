import type { ComparedMeasure, ComparisonResult, MeasureDifference, RuleDifference } from "../../experiment/comparison/comparisonResult.ts";
import type { Estimate } from "../../statistics/estimate.ts";
import type { Language } from "../words/language.ts";
import { letterOf } from "./letterOf.ts";

/** Two scenarios of a comparison with all that is told of them. */
export interface ComparedPair {
  readonly letters: { readonly a: string; readonly b: string };
  readonly rules: readonly RuleDifference[];
  readonly measures: readonly MeasureDifference[];
  readonly settings: readonly string[];
}

export type Side = "a" | "b";

/** Every pair of a comparison, in its order. */
export function comparedPairs(result: ComparisonResult): ComparedPair[] {
  return result.changes.map(({ a, b, settings }) => {
    const isOf = (difference: { readonly a: string; readonly b: string }): boolean => difference.a === a && difference.b === b;
    return { letters: { a: letterOf(result, a), b: letterOf(result, b) }, rules: result.differences.filter(isOf), measures: result.measures.filter(isOf), settings };
  });
}

/** Which of the two is better by a rule beyond chance; undefined where its interval holds 0. */
export function betterSide({ difference: { lower, upper }, better }: Pick<RuleDifference, "difference" | "better">): Side | undefined {
  const sign = signOf({ lower, upper });
  return sign === 0 ? undefined : (sign > 0) === (better === "more") ? "a" : "b";
}

/** What the first has more of a measure than the second; undefined where it is not measured in both. */
export function measureDifferenceOf({ measures }: Pick<ComparedPair, "measures">, measure: ComparedMeasure): Estimate | undefined {
  return measures.find((told) => told.measure === measure)?.difference;
}

/** Which of the two has less of a measure beyond chance; undefined where neither, or where it is not measured in both. */
export function sideOfLess(pair: Pick<ComparedPair, "measures">, measure: ComparedMeasure): Side | undefined {
  const sign = signOf(measureDifferenceOf(pair, measure) ?? {});
  return sign === 0 ? undefined : sign > 0 ? "b" : "a";
}

/** Place of the rule that tells most of a pair: whose probability of passing differs most beyond chance, else the first that differs, else the first; -1 without rules. */
export function tellingRule({ rules }: ComparedPair): number {
  const passing = rules.map(({ pass }) => (pass === undefined || signOf(pass) === 0 ? 0 : Math.abs(pass.value ?? 0)));
  const most = Math.max(0, ...passing);
  if (most > 0) return passing.indexOf(most);
  const differing = rules.findIndex((rule) => betterSide(rule) !== undefined && rule.late !== undefined);
  return differing >= 0 ? differing : Math.min(0, rules.length - 1);
}

/** 1 where the whole interval is above 0, -1 where it is below, 0 where it holds 0 or there is none. */
export function signOf({ lower, upper }: { readonly lower?: Estimate["lower"] | undefined; readonly upper?: Estimate["upper"] | undefined }): -1 | 0 | 1 {
  return lower !== undefined && lower > 0 ? 1 : upper !== undefined && upper < 0 ? -1 : 0;
}

/** The rule's name, of several shops with its shop. */
export function comparedRuleName({ name, shop }: Pick<RuleDifference, "name" | "shop">, language: Language): string {
  return shop === undefined ? name[language] : `${shop}: ${name[language]}`;
}
