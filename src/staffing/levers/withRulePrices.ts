import type { StaffingResult } from "../staffingResult.ts";
import type { ChosenDesk } from "../played/chosenDesk.ts";
import { type PricedRules, priceOfRule, type SearchRoster } from "./priceOfRule.ts";
import type { RulePrice } from "./rulePrice.ts";

/**
 * The answer of `staff` for a desk with the prices of other rules in the place of its targets': the recommended roster beside the cheapest one under each of them. Where a search is stopped, with the prices found by then, and a word that some are missing.
 * Cost: a search for each rule.
 */
export async function withRulePrices(answer: StaffingResult, desk: ChosenDesk, rules: readonly Pick<PricedRules, "from" | "to">[], search: SearchRoster, onPrice: (price: RulePrice) => void): Promise<StaffingResult> {
  const rulePrices: RulePrice[] = [];
  for (const rule of rules) {
    const told = rulePrices.length === 0 ? answer : { ...answer, rulePrices };
    if (answer.interrupted === true) return withoutPrices(told);
    const price = await priceOfRule(desk, { ...rule, found: answer }, search);
    if (price === undefined) return withoutPrices(told);
    rulePrices.push(price);
    onPrice(price);
  }
  return rulePrices.length === 0 ? answer : { ...answer, rulePrices };
}

function withoutPrices(told: StaffingResult): StaffingResult {
  return { ...told, unfinished: [...told.unfinished ?? [], "rulePrices"] };
}
