import type { Lever, LeverGain, TargetGain } from "../../staffing/levers/lever.ts";
import { settingOption } from "../settingOption.ts";
import type { StaffingTarget } from "../../staffing/staffingResult.ts";
import { differenceText } from "../figures/differenceText.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { nameOf } from "../nameOf.ts";
import { dayName } from "../verdictSentences.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { leverWordsOf } from "./leverWordsOf.ts";
import { hasNothingToMend, helpingLevers, isTrade, shownLevers, type ToldLever, toldLevers } from "./shownLevers.ts";
import { targetName } from "./staffingTargets.ts";

const MOST_ROWS = 10;
/** Yuan a point below which tenths are told. */
const CHEAP = 10;

/** Levers beside each other: the first row is the head, the first column their names. */
export interface LeverTable {
  readonly title?: string;
  readonly rows: readonly (readonly string[])[];
}

/** What helps with its gain, cost and price, what saves, and what is good for one target and bad for another; none of what there is none of. Of a roster (with these targets) that has nothing to mend only what saves. */
export function leverTables(levers: readonly Lever[], language: Language, targets: readonly StaffingTarget[] = []): LeverTable[] {
  const helping = hasNothingToMend(levers, targets) ? [] : shownLevers(levers);
  const told = toldLevers(levers);
  const [saving, trading] = [told.filter(isSaving), told.filter(isTrade)];
  return [
    ...(helping.length === 0 ? [] : [{ rows: tableRows(helping.slice(0, MOST_ROWS), language) }]),
    ...(saving.length === 0 ? [] : [{ title: leverWordsOf(language).savesTitle, rows: tableRows(saving, language) }]),
    ...(trading.length === 0 ? [] : [{ title: leverWordsOf(language).tradesTitle, rows: tradeRows(trading, language) }]),
  ];
}

/** In a sentence each: that nothing helps or there is nothing to mend, which of what helps is left out, what makes no sure difference, what does harm, what would save but is not enough, how many were set aside. */
export function leverSentences(levers: readonly Lever[], language: Language, targets: readonly StaffingTarget[] = []): string[] {
  const words = leverWordsOf(language);
  const told = toldLevers(levers);
  const inOne = (standing: LeverGain["standing"]): string => words.list(told.filter((lever) => lever.gain.standing === standing && lever.notEnough !== true && !isSaving(lever) && !isTrade(lever)).map((lever) => leverName(lever, language)));
  const [unclear, harming, aside] = [inOne("unclear"), inOne("harms"), levers.length - told.length];
  const lacking = words.list(told.filter(({ notEnough }) => notEnough === true).map((lever) => `${leverName(lever, language)} ${gainTexts(lever.gain, language)[0]}`));
  const isSure = hasNothingToMend(levers, targets);
  const [helping, shown] = [helpingLevers(levers).length, shownLevers(levers).length];
  return [
    ...(isSure ? [words.nothingToMend] : helping === 0 ? [words.nothingHelps] : []),
    ...(isSure || shown === helping ? [] : [words.noMore(helping - shown)]),
    ...(isSure || unclear === "" ? [] : [words.unclear(unclear)]),
    ...(harming === "" ? [] : [words.harm(harming)]),
    ...(lacking === "" ? [] : [words.notEnough(lacking)]),
    ...(aside === 0 ? [] : [words.aside(aside)]),
  ];
}

/** What costs less, may be enough and does not help beside. */
function isSaving(lever: ToldLever): boolean {
  const { gain, costChange, notEnough } = lever;
  return notEnough !== true && gain.standing !== "helps" && costChange.yuan < 0 && !isTrade(lever);
}

export function leverFooter(levers: readonly Lever[], language: Language): string {
  const told = levers.flatMap(({ gain }) => gain ?? []);
  return leverWordsOf(language).footer(told.length, formatNumber(told.at(0)?.targets.at(0)?.rate.replications ?? 0));
}

/** A lever in words. */
export function leverName({ move }: Pick<Lever, "move">, language: Language): string {
  const words = wordsOf(language);
  return leverWordsOf(language).move(move, {
    shift: (name) => nameOf(name, words), day: (date) => dayName(date, words), agent: (name) => name.replace(/^(\S+)(?= \d+$)/u, (shift) => nameOf(shift, words)),
  });
}

/** The levers that help, with the settings that make them. */
export function leverSettings(levers: readonly Lever[], language: Language, targets: readonly StaffingTarget[] = []): { readonly name: string; readonly settings: string }[] {
  if (hasNothingToMend(levers, targets)) return [];
  return shownLevers(levers).slice(0, MOST_ROWS).map((lever) => ({ name: leverName(lever, language), settings: lever.settings.map(settingOption).join(" ") }));
}

/** Without the price of a point where none is told. */
function tableRows(levers: readonly ToldLever[], language: Language): string[][] {
  const { head } = leverWordsOf(language);
  const [{ gain: { targets, hardest } }] = levers;
  const isPriced = levers.some(({ gain }) => gain.yuanPerPoint !== undefined);
  const last = (text: string): string[] => (isPriced ? [text] : []);
  return [
    ["", head.chance, head.rate(targetName(targets[hardest], language)), head.cost, ...last(head.price)],
    ...levers.map((lever) => [leverName(lever, language), ...gainTexts(lever.gain, language), yuanText(lever, language), ...last(priceText(lever.gain, language))]),
  ];
}

/** Of each target the chance with its interval, and the rate. */
function tradeRows(levers: readonly ToldLever[], language: Language): string[][] {
  const { head, tradeFigures } = leverWordsOf(language);
  const [{ gain: { targets } }] = levers;
  const cell = ({ rate: { lower: _, upper: _upper, ...rate }, ...target }: TargetGain): string => tradeFigures(...figureTexts({ ...target, rate }, language));
  return [
    ["", ...targets.map((target) => head.chanceOf(targetName(target, language))), head.cost],
    ...levers.map((lever) => [leverName(lever, language), ...lever.gain.targets.map(cell), yuanText(lever, language)]),
  ];
}

/** Of the target that is met least surely the chance and the rate, with their intervals. */
export function gainTexts({ targets, hardest }: LeverGain, language: Language): [chance: string, rate: string] {
  return figureTexts(targets[hardest], language);
}

function figureTexts({ pass, rate, quantity }: TargetGain, language: Language): [chance: string, rate: string] {
  const { points, seconds } = leverWordsOf(language);
  return [differenceText(pass, { scale: 100, withUnit: points, isWhole: true }), differenceText(rate, quantity === "share" ? { scale: 100, withUnit: points, isWhole: true } : { scale: 1, withUnit: seconds, isWhole: true })];
}

function yuanText({ costChange: { yuan } }: Lever, language: Language): string {
  const words = leverWordsOf(language);
  return words.yuan(yuan === 0 ? undefined : `${yuan > 0 ? "+" : "−"}${formatNumber(Math.abs(yuan))}`);
}

function priceText({ yuanPerPoint: price }: LeverGain, language: Language): string {
  if (price === undefined) return "";
  const format = (yuan: number): string => formatNumber(yuan, price.value < CHEAP ? 1 : 0);
  return leverWordsOf(language).price(format(price.value), `${format(price.lower)}–${format(price.upper)}`, price.of);
}
