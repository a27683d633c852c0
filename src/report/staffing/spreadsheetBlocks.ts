import type { FormulaOutcome, RosterFigures, Spreadsheet, SpreadsheetReason } from "../../staffing/spreadsheet/spreadsheet.ts";
import type { StaffingResult, StaffingTarget } from "../../staffing/staffingResult.ts";
import type { TargetFigure } from "../../staffing/target/targetFigures.ts";
import { differenceText } from "../figures/differenceText.ts";
import { formatEstimate, formatQuantity } from "../figures/formatEstimate.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { trimmedNumber } from "../figures/trimmedNumber.ts";
import type { ForecastBlock } from "../forecast/forecastBlock.ts";
import { nameOf } from "../nameOf.ts";
import { figureText } from "../terminal/ruleTexts.ts";
import { dayName } from "../verdictSentences.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { spreadsheetWordsOf, type SpreadsheetWords } from "./spreadsheetWords.ts";
import { targetName } from "./staffingTargets.ts";

/** The result as far as the spreadsheet's words need it. */
export type SpreadsheetBeside = Pick<StaffingResult, "targets"> & { readonly spreadsheet: Spreadsheet };

/** The manager's formula beside the recommended roster: what it says and what comes of it, in one sentence why that differs, the formulas and the reasons as tables. */
export function spreadsheetBlocks(result: SpreadsheetBeside, language: Language): ForecastBlock[] {
  const words = spreadsheetWordsOf(language);
  const { spreadsheet } = result;
  const name = targetName(result.targets[spreadsheet.explained], language);
  return [
    { lines: spreadsheetSentences(result, language) },
    { lines: [arithmetic(spreadsheet, language), words.split(wordsOf(language).list(spreadsheet.shifts.map((shift) => nameOf(shift, wordsOf(language)))))], table: { hasHead: true, rows: formulaRows(result, words) } },
    { table: { hasHead: true, rows: [[words.reasonHead.cause, words.reasonHead.gain(name)], ...spreadsheet.reasons.map((reason) => [words.cause[reason.cause], gainText(reason, result, words)])] } },
  ];
}

export function spreadsheetFooter({ spreadsheet: { replications } }: SpreadsheetBeside, language: Language): string {
  return spreadsheetWordsOf(language).footer(formatNumber(replications));
}

/** What the formula comes to beside the recommended roster and, where it falls short, why. */
export function spreadsheetSentences(result: SpreadsheetBeside, language: Language): string[] {
  const words = spreadsheetWordsOf(language);
  const { spreadsheet: { formulas: [own], recommended, explained } } = result;
  const change = own.targets[explained];
  const texts = {
    people: words.people(agentsText(own)), recommended: agentsText(recommended, language === "zh" ? words : undefined), target: targetName(result.targets[explained], language),
    formulaPass: figureText(formatEstimate(change.pass, "share")), recommendedPass: figureText(formatEstimate(recommended.targets[explained].pass, "share")),
  };
  if (isShort(own, result)) return [words.short(texts), whySentence(result, words)];
  return [own.cost > recommended.cost ? words.dearer(texts, formatNumber(own.cost - recommended.cost)) : words.alike(texts)];
}

/** Whether a formula's roster surely does worse by the explained target. */
function isShort({ targets }: FormulaOutcome, { targets: told, spreadsheet: { explained } }: SpreadsheetBeside): boolean {
  const { passChange, rateChange } = targets[explained];
  const isWorse = told[explained].operator.startsWith(">") ? (rateChange.upper ?? 0) < 0 : (rateChange.lower ?? 0) > 0;
  return (passChange.upper ?? 0) < 0 || isWorse;
}

function whySentence({ targets, spreadsheet: { reasons, formulas: [own], explained } }: SpreadsheetBeside, words: SpreadsheetWords): string {
  const { cause, gain } = reasons[0];
  const { quantity, operator } = targets[explained];
  const { rate } = own.targets[explained];
  if (gain.value === undefined || (gain.lower ?? 0) <= 0 || rate.value === undefined) return words.noReason;
  const halfWidth = quantity === "share" ? 0.005 : undefined;
  const better = operator.startsWith(">") ? rate.value + gain.value : rate.value - gain.value;
  const restored = cause === "occupancy" ? plainGain(gain.value, quantity, words) : formatQuantity(better, quantity, halfWidth);
  return words.why[cause](formatQuantity(rate.value, quantity, halfWidth), restored);
}

/** Quotients miss whole numbers by the last bits. */
const ROUNDING = 1e-9;

/** From the conversations of the busiest day to the people that it asks for. */
function arithmetic({ days, formulas: [own] }: Spreadsheet, language: Language): string {
  const words = spreadsheetWordsOf(language);
  const busiest = days.indexOf(days.toSorted((a, b) => b.forPeople - a.forPeople)[0]);
  const { date, consults, forPeople } = days[busiest];
  const divided = own.perAgent === undefined ? own.agents[busiest] : Math.ceil(forPeople / own.perAgent - ROUNDING);
  const agents = words.people(formatNumber(own.agents[busiest]));
  return words.arithmetic(
    dayName(date, wordsOf(language)), formatNumber(consults), formatNumber(forPeople), trimmedNumber(own.secondsPerConsult ?? 0), formatNumber(own.perAgent ?? 0),
    divided < own.agents[busiest] ? words.atLeast(words.people(formatNumber(divided)), agents) : agents,
  );
}

function formulaRows({ targets, spreadsheet: { formulas, recommended, explained } }: SpreadsheetBeside, words: SpreadsheetWords): string[][] {
  const { formula, perAgent, agents, hours, yuan, passes, rate } = words.head;
  return [
    [formula, perAgent, agents, hours, yuan, passes, rate],
    ...formulas.map((each) => [words.formula[each.kind](trimmedNumber(each.secondsPerConsult ?? 0)), formatNumber(each.perAgent ?? 0), ...figures(each, each.targets[explained], targets[explained])]),
    [words.recommended, "", ...figures(recommended, recommended.targets[explained], targets[explained])],
  ];
}

function figures(roster: RosterFigures, { pass, rate }: TargetFigure, { quantity }: StaffingTarget): string[] {
  return [agentsText(roster), trimmedNumber(roster.hours), formatNumber(roster.cost), figureText(formatEstimate(pass, "share")), figureText(formatEstimate(rate, quantity))];
}

/** How many come: `8`, over several days `6–8`. */
function agentsText({ agents }: RosterFigures, words?: SpreadsheetWords): string {
  const [least, most] = [Math.min(...agents), Math.max(...agents)].map((count) => formatNumber(count));
  const text = least === most ? most : `${least}–${most}`;
  return words === undefined ? text : words.people(text);
}

function gainText({ cause, gain }: SpreadsheetReason, { targets, spreadsheet: { explained } }: SpreadsheetBeside, words: SpreadsheetWords): string {
  if (cause === "occupancy" && (gain.upper ?? 1) <= 0) return words.nothing;
  return differenceText(gain, targets[explained].quantity === "share" ? { scale: 100, withUnit: words.points, isWhole: true } : { scale: 1, withUnit: words.seconds, isWhole: true });
}

function plainGain(gain: number, quantity: StaffingTarget["quantity"], words: SpreadsheetWords): string {
  return quantity === "share" ? words.points(formatNumber(gain * 100, 1)) : words.seconds(formatNumber(gain, 1));
}
