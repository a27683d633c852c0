import type { Measures } from "../../experiment/result.ts";
import type { StaffingResult, StaffingTarget } from "../../staffing/staffingResult.ts";
import { bySureness } from "../../staffing/target/usedFailures.ts";
import type { Estimate } from "../../statistics/estimate.ts";
import { estimateOf } from "../figureOf.ts";
import { formatEstimate } from "../figures/formatEstimate.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { formatShare } from "../figures/formatShare.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { type BesideFigure, type GivenWords, givenWordsOf } from "./givenWords.ts";
import { passOf, targetName } from "./staffingTargets.ts";
import { waitText } from "./waitText.ts";

/** What the roster does to buyers, beside the scenario's own. */
export interface BesideGiven {
  readonly sentences: readonly string[];
  /** Where buyers are surely worse off than with the scenario's own roster. */
  readonly caution?: string;
}

/** Less than this is no saving to tell. [yuan] */
const LEAST_YUAN = 0.5;
/** Fewer are told to a tenth. */
const FEW_ORDERS = 10;
/** As `formatShare` takes it. */
const TENTH_OF_A_POINT = 0.001;

/** Cost and chance beside those of the scenario's own roster where there is another, then who leaves, what is lost and how long buyers wait; nothing of a result that does not tell it. */
export function besideGiven(result: StaffingResult, language: Language): BesideGiven {
  const { measures, given } = result;
  const words = givenWordsOf(language);
  if (measures === undefined) return { sentences: [] };
  const money = given === undefined ? [] : [words.money(costText(result, given.cost, words), passText(result, language))];
  const buyers = [buyersText(measures, given?.measures, language)].flatMap((text) => (text === undefined ? [] : [text]));
  const caution = cautionText(result, words);
  return { sentences: [...money, ...buyers], ...(caution === undefined ? {} : { caution }) };
}

function costText({ cost }: StaffingResult, before: number, words: GivenWords): string {
  const difference = cost - before;
  return words.cost({ now: formatNumber(cost), before: formatNumber(before), difference: Math.abs(difference) < LEAST_YUAN ? undefined : formatNumber(Math.abs(difference)), isMore: difference > 0 });
}

/** Of the target that either of the two meets least surely, by name where there are several. */
function passText({ targets, given }: StaffingResult, language: Language): string | undefined {
  const told = targets.flatMap((target) => {
    const before = given === undefined ? undefined : passOf(given, target);
    return before?.value === undefined || target.pass.value === undefined ? [] : [{ target, before, ...[target, { ...target, pass: before }].toSorted(bySureness)[0] }];
  });
  const tightest = told.toSorted(bySureness).at(0);
  if (tightest === undefined) return undefined;
  const shown = (pass: Estimate): string => {
    const { value = "", interval = "" } = formatEstimate(pass, "share");
    return wordsOf(language).verdict.withInterval(value, interval);
  };
  return givenWordsOf(language).passes({ now: shown(tightest.target.pass), before: shown(tightest.before) }, targets.length > 1 ? nameWithin(tightest.target, language) : undefined);
}

/** As it stands within a sentence. */
function nameWithin(target: StaffingTarget, language: Language): string {
  return target.shop === undefined ? target.name[language] : targetName(target, language);
}

function buyersText(now: Measures, before: Measures | undefined, language: Language): string | undefined {
  const figure = (name: string, told: (estimate: Estimate) => string | undefined): BesideFigure | undefined => {
    const [found, given] = [now, before].map((measures) => {
      const estimate = estimateOf(measures?.[name]);
      return estimate === undefined ? undefined : told(estimate);
    });
    return found === undefined ? undefined : { now: found, before: given };
  };
  const facts = {
    leave: figure("abandonedShare", ({ value }) => (value === undefined ? undefined : formatShare(value, TENTH_OF_A_POINT))),
    lost: figure("lostOrders", ({ value }) => (value === undefined ? undefined : formatNumber(value, value < FEW_ORDERS ? 1 : 0))),
    pool: figure("poolSeconds", ({ value }) => (value === undefined ? undefined : waitText(value, language))),
  };
  return Object.values(facts).every((fact) => fact === undefined) ? undefined : givenWordsOf(language).buyers(facts);
}

function cautionText({ measures, given, cost }: StaffingResult, words: GivenWords): string | undefined {
  if (measures === undefined || given === undefined) return undefined;
  const isWorse = (name: string): boolean => surelyAbove(estimateOf(measures[name]), estimateOf(given.measures[name]));
  if (!isWorse("abandonedShare") && !isWorse("lostOrders")) return undefined;
  const [worth, before] = [measures, given.measures].map((told) => estimateOf(told["lostValue"])?.value);
  const saved = given.cost - cost;
  const [lost, lostBefore] = [measures, given.measures].map((told) => estimateOf(told["lostOrders"])?.value);
  const moreLost = isWorse("lostOrders") && lost !== undefined && lostBefore !== undefined ? lost - lostBefore : 0;
  return words.caution({
    worth: worth === undefined || before === undefined || worth <= before ? undefined : formatNumber(worth - before),
    saved: saved < LEAST_YUAN ? undefined : formatNumber(saved),
    breakEven: saved < LEAST_YUAN || moreLost <= 0 ? undefined : formatNumber(saved / moreLost, 1),
  });
}

/** The two intervals do not touch. */
function surelyAbove(one: Estimate | undefined, other: Estimate | undefined): boolean {
  return one?.lower !== undefined && other?.upper !== undefined && one.lower > other.upper;
}
