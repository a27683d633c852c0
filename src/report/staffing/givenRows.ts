import type { StaffingResult } from "../../staffing/staffingResult.ts";
import type { Estimate } from "../../statistics/estimate.ts";
import { estimateOf } from "../figureOf.ts";
import { type FormattedEstimate, formatEstimate, type Quantity } from "../figures/formatEstimate.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { figureText } from "../terminal/ruleTexts.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { givenWordsOf } from "./givenWords.ts";
import { passOf, targetName } from "./staffingTargets.ts";
import { LONG_WAIT_SECONDS, MINUTE_SECONDS } from "./waitText.ts";

/** What is told of both rosters, a row each: its name, the recommended roster's figure, the scenario's own; without a head. Undefined where the scenario has no other roster. */
export function givenRows(result: StaffingResult, language: Language): string[][] | undefined {
  const { measures, given, targets } = result;
  if (measures === undefined || given === undefined) return undefined;
  const { rows: names } = givenWordsOf(language);
  const row = (name: string, measure: string, quantity: Quantity): string[][] => {
    const estimates = [measures, given.measures].map((told) => estimateOf(told[measure]));
    const inMinutes = quantity === "seconds" && estimates.some((estimate) => (estimate?.value ?? 0) >= LONG_WAIT_SECONDS);
    const [now, before] = estimates.map((estimate) => figureText(inMinutes ? minutesOf(estimate, language) : formatEstimate(estimate, quantity)));
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

/** Seconds told in minutes, as the sentence above the table tells them. */
function minutesOf(estimate: Estimate | undefined, language: Language): FormattedEstimate {
  if (estimate?.value === undefined) return {};
  const { value, lower, upper } = estimate;
  const scaled = { ...estimate, value: value / MINUTE_SECONDS, ...(lower === undefined || upper === undefined ? {} : { lower: lower / MINUTE_SECONDS, upper: upper / MINUTE_SECONDS }) };
  const { value: minutes = "", ...interval } = formatEstimate(scaled, "count");
  return { value: wordsOf(language).scenario.minutes(minutes), ...interval };
}

function hoursText(hours: number): string {
  return formatNumber(hours, Number.isInteger(hours) ? 0 : 1);
}
