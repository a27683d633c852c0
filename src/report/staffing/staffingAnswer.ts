import type { StaffingResult, StaffingTarget } from "../../staffing/staffingResult.ts";
import { quarterTime } from "../figures/calendar.ts";
import { formatEstimate } from "../figures/formatEstimate.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { formatShare } from "../figures/formatShare.ts";
import { formatTarget, plainPercent } from "../figures/formatTarget.ts";
import { worstSpell } from "../lateSpell.ts";
import { longestQueue } from "../longestQueue.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { type BesideGiven, besideGiven } from "./besideGiven.ts";
import { rosterText } from "./rosterText.ts";
import { staffingWordsOf } from "./staffingWordsOf.ts";
import { leastSure, targetName } from "./staffingTargets.ts";
import { targetStanding } from "./targetStanding.ts";
import { waitText } from "./waitText.ts";

/** The answer of a staffing search as a manager reads it: one line, then what stands behind it. */
export interface StaffingAnswer {
  readonly headline: string;
  /** `open` where the search was stopped before it found a roster that passes. */
  readonly standing: "passes" | "fails" | "open";
  /** What the roster does to buyers and how it stands beside the scenario's own; told right below the headline. */
  readonly beside: BesideGiven;
  readonly sentences: readonly string[];
}

/** A roster longer than this stands below the headline alone. [characters] */
const LONGEST_ROSTER = 90;
/** Less than this rounds to nothing. [yuan] */
const LEAST_YUAN = 0.5;

/** How many people in which shifts, how sure, at what cost; else that no roster passes, the best one, the interval that fails and why. */
export function staffingAnswer(result: StaffingResult, language: Language): StaffingAnswer {
  const words = staffingWordsOf(language);
  const interrupted = [...result.interrupted === true ? [words.interrupted] : [], ...result.unfinished === undefined ? [] : [words.unfinished]];
  const beside = besideGiven(result, language);
  const untold = result.targets.filter(({ assessed }) => assessed < 1).map((target) => words.assessedIn(targetName(target, language), target.assessed === 0 ? undefined : formatShare(target.assessed)));
  const rest = [...interrupted, ...untold, ...uncoveredSentence(result, language), ...boundSentences(result, language), ...choiceSentence(result, language), ...costSentence(result, language), searchedSentence(result, language)];
  const tightest = leastSure(result.targets);
  if (result.feasible && tightest !== undefined && tightest.pass.value === undefined) return { headline: words.nothingAsked, standing: "open", beside, sentences: rest };
  if (result.feasible && tightest !== undefined) {
    return { headline: passesHeadline(result, tightest, language), standing: "passes", beside, sentences: [targetSentence(result, tightest, language), ...rest] };
  }
  const best = words.best({ ...shortRoster(result, language), cost: costText(result, language) });
  const failing = result.targets.filter(({ met }) => !met);
  return {
    headline: result.interrupted === true ? words.noneYet : words.nonePasses,
    standing: result.interrupted === true ? "open" : "fails",
    beside,
    sentences: [best, ...failing.flatMap((target) => [targetSentence(result, target, language), ...lateSentence(result, target, language)]), ...rest],
  };
}

/** `2,575 yuan a day`, of several days with their sum. */
export function costText({ cost, scenario: { days } }: Pick<StaffingResult, "cost" | "scenario">, language: Language): string {
  return staffingWordsOf(language).cost(formatNumber(cost), days, formatNumber(cost / days));
}

function passesHeadline(result: StaffingResult, tightest: StaffingTarget, language: Language): string {
  const pass = withInterval(formatEstimate(tightest.pass, "share"), language);
  return staffingWordsOf(language).passes({ ...shortRoster(result, language), pass, cost: costText(result, language), targets: result.targets.length });
}

function shortRoster({ scenario, roster }: StaffingResult, language: Language): { readonly roster?: string } {
  const text = rosterText(scenario, roster, language);
  return text.length > LONGEST_ROSTER ? {} : { roster: text };
}

function targetSentence(result: StaffingResult, target: StaffingTarget, language: Language): string {
  const words = staffingWordsOf(language);
  const { scopes } = words;
  const { days } = result.scenario;
  const facts = {
    rule: targetName(target, language),
    limit: formatTarget({ operator: target.operator, value: target.limit }, target.quantity),
    scope: days === 1 ? scopes.oneDay : target.over === "pooled" ? scopes.pooled(days) : scopes.eachDay(days),
    pass: withInterval(formatEstimate(target.pass, "share"), language),
    assurance: plainPercent(target.assurance),
  };
  switch (targetStanding(result, target)) {
    case "passes": return words.meets(facts);
    case "open": return words.open(facts);
    case "fails": return words.fails({ ...facts, surely: (target.pass.upper ?? 1) < target.assurance });
  }
}

/** Where in the day the rule's messages are late and what they wait for; of a measure, and of one of several shops, when most wait at the desk. Nothing where no part of the day stands out. */
function lateSentence({ intervals = [] }: StaffingResult, { rule, shop, quantity }: StaffingTarget, language: Language): string[] {
  const words = staffingWordsOf(language);
  const spell = shop === undefined && quantity === "share" ? worstSpell(intervals, rule) : undefined;
  const cause = spell?.causes.at(0);
  if (spell !== undefined && cause !== undefined) {
    return [words.lateSpell({
      share: formatShare(spell.share, 0.02), from: quarterTime(spell.fromQuarter), to: quarterTime(spell.toQuarter),
      cause: wordsOf(language).causes[cause.cause].long, causeShare: formatShare(cause.share, 0.02),
    })];
  }
  const wait = shop === undefined && quantity === "share" ? undefined : longestQueue(intervals);
  if (wait === undefined) return [];
  return [words.queue({ from: quarterTime(wait.fromQuarter), to: quarterTime(wait.toQuarter), pool: formatNumber(wait.pool, wait.pool < 10 ? 1 : 0), oldest: waitText(wait.oldestSeconds, language), busy: wait.occupancy === undefined ? undefined : formatShare(wait.occupancy) })];
}

/** Times that no roster covers: times of day where they are the same on each day, else with their dates. */
function uncoveredSentence({ uncovered = [], scenario: { days } }: StaffingResult, language: Language): string[] {
  if (uncovered.length === 0) return [];
  const told = (shown: (moment: string) => string) => uncovered.map(({ start, end, team }) => [shown(start), shown(end), team] as const);
  const ofDay = told((moment) => moment.slice(11));
  const once = ofDay.filter((stretch, place) => ofDay.findIndex((other) => other.join() === stretch.join()) === place);
  const isDaily = once.length * days === uncovered.length;
  return [staffingWordsOf(language).uncovered(isDaily ? once : told((moment) => moment.slice(5).replace("T", " ")), isDaily && days > 1)];
}

/** How much could still be saved, and under which assumption; nothing where no roster passes that could be undercut. */
function boundSentences({ feasible, bound, gap, basis }: StaffingResult, language: Language): string[] {
  const words = staffingWordsOf(language);
  if (!feasible) return [];
  if (gap <= 0 && basis === "limits") return [words.limitsReached];
  return [`${gap <= 0 ? words.boundReached : words.bound(formatNumber(bound), formatShare(gap, 0.005))}${language === "en" ? " " : ""}${words.basis[basis]}`];
}

/** How sure it is that no cheaper roster should have been recommended; nothing where there is none, which the bound tells. */
function choiceSentence({ rightChoice }: StaffingResult, language: Language): string[] {
  if (rightChoice === undefined || rightChoice.probability >= 1) return [];
  const { probability, saving, zone, basis } = rightChoice;
  // Less than an even chance says nothing that a reader could lean on.
  if (probability < 0.5) return [];
  return [staffingWordsOf(language).choice({ probability: leastShare(probability), saving: plainPercent(saving), points: String(Number((zone * 100).toFixed(4))), basis })];
}

/** Rounded down, so that "at least" stays true. */
function leastShare(share: number): string {
  return `${Math.floor(share * 1000) / 10}%`;
}

/** Only where it is not what the roster costs anyway. */
function costSentence({ cost, expectedCost }: StaffingResult, language: Language): string[] {
  const { value, lower, upper } = expectedCost;
  if (value === undefined || Math.abs(value - cost) < LEAST_YUAN) return [];
  const [told, ...limits] = [value, lower ?? value, upper ?? value].map((yuan) => formatNumber(yuan));
  return [staffingWordsOf(language).expected(told, limits.every((limit) => limit === told) ? undefined : limits.join("–"))];
}

function searchedSentence({ search: { rosters, replications } }: StaffingResult, language: Language): string {
  const words = staffingWordsOf(language);
  const searched = words.searched({ rosters, rostersText: formatNumber(rosters), replications: formatNumber(replications) });
  return `${searched}${language === "en" ? " " : ""}${words.fresh}`;
}

function withInterval({ value = "", interval = "" }: { readonly value?: string; readonly interval?: string }, language: Language): string {
  return wordsOf(language).verdict.withInterval(value, interval);
}
