import type { StaffingResult } from "../../staffing/staffingResult.ts";
import { estimateOf } from "../figureOf.ts";
import { formatEstimate, type Quantity } from "../figures/formatEstimate.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { figureText } from "../terminal/ruleTexts.ts";
import type { Language } from "../words/language.ts";
import { givenWordsOf } from "./givenWords.ts";
import { passOf, targetName } from "./staffingTargets.ts";

/** What is told of both rosters, a row each: its name, the recommended roster's figure, the scenario's own; without a head. Undefined where the scenario has no other roster. */
export function givenRows(result: StaffingResult, language: Language): string[][] | undefined {
  const { measures, given, targets } = result;
  if (measures === undefined || given === undefined) return undefined;
  const { rows: names } = givenWordsOf(language);
  const row = (name: string, measure: string, quantity: Quantity): string[][] => {
    const [now, before] = [measures, given.measures].map((told) => figureText(formatEstimate(estimateOf(told[measure]), quantity)));
    return now === "" && before === "" ? [] : [[name, now, before]];
  };
  return [
    [names.cost, formatNumber(result.cost), formatNumber(given.cost)],
    [names.hours, hoursText(result.hours), hoursText(given.hours)],
    ...targets.map((target) => [names.passes(targetName(target, language)), ...[target.pass, passOf(given, target)].map((pass) => figureText(formatEstimate(pass, "share")))]),
    ...row(names.leave, "abandonedShare", "share"), ...row(names.lost, "lostOrders", "count"), ...row(names.pool, "poolSeconds", "seconds"), ...row(names.firstReply, "firstReplySeconds", "seconds"),
  ];
}

/** What the rows rest on. */
export function givenFooter({ replications, given }: Pick<StaffingResult, "replications" | "given">, language: Language): string {
  return givenWordsOf(language).footer(formatNumber(replications), formatNumber(given?.replications ?? 0));
}

function hoursText(hours: number): string {
  return formatNumber(hours, Number.isInteger(hours) ? 0 : 1);
}
