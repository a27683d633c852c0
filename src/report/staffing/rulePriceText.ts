import type { PricedRule, RulePrice } from "../../staffing/levers/rulePrice.ts";
import { formatEstimate } from "../figures/formatEstimate.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { figureText } from "../terminal/ruleTexts.ts";
import { wrap } from "../terminal/columns.ts";
import type { Language } from "../words/language.ts";
import { leverWordsOf } from "./leverWordsOf.ts";
import { targetName } from "./staffingTargets.ts";
import type { StaffingTextOptions } from "./staffingTextOptions.ts";

/** The price of a rule for the terminal: what each of the two takes, and the difference. */
export function rulePriceText(price: RulePrice, { language, colors, columns }: StaffingTextOptions): string[] {
  return [...wrap(leverWordsOf(language).rule.title, columns).map(colors.strong), ...rulePriceSentences(price, language).flatMap((sentence) => wrap(sentence, columns))];
}

export function rulePriceSentences({ from, to, change }: RulePrice, language: Language): string[] {
  const { rule: words } = leverWordsOf(language);
  const side = (priced: PricedRule): string => {
    const rule = targetName(priced, language);
    const chance = figureText(formatEstimate(priced.pass, "share"));
    return priced.feasible ? words.side({ rule, shifts: formatNumber(priced.shifts), hours: hoursText(priced.hours), yuan: formatNumber(priced.cost), chance }) : words.unmet(rule, chance);
  };
  if (change === undefined) return [side(from), side(to)];
  const { shifts, hours, yuan } = change;
  const isSame = shifts === 0 && hours === 0 && yuan === 0;
  return [side(from), side(to), isSame ? words.same : words.difference(signed(shifts, formatNumber), signed(hours, hoursText), signed(yuan, formatNumber))];
}

function hoursText(hours: number): string {
  return formatNumber(hours, Number.isInteger(hours) ? 0 : 1);
}

function signed(value: number, format: (value: number) => string): string {
  return `${value > 0 ? "+" : value < 0 ? "−" : "±"}${format(Math.abs(value))}`;
}
