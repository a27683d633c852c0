import { signal } from "@preact/signals";
import type { ComparisonResult } from "../../experiment/comparison/comparisonResult.ts";
import { type ComparedPair, comparedPairs, tellingRule } from "../../report/comparison/comparedPair.ts";

/** Place of the pair that is shown. */
export const chosenPair = signal(0);
/** Place of the rule among those of the pair. */
export const chosenRulePlace = signal(0);

/** Starts with the first pair. */
export function chooseFirstPair(result: ComparisonResult): void {
  choosePair(comparedPairs(result), 0);
}

/** Shows a pair, and of its rules the one that tells most. */
export function choosePair(pairs: readonly ComparedPair[], place: number): void {
  chosenPair.value = place;
  chosenRulePlace.value = tellingRule(pairs[place]);
}
