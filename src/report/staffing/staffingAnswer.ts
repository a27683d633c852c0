import type { StaffingResult, StaffingTarget } from "../../staffing/staffingResult.ts";
import { quarterTime } from "../figures/calendar.ts";
import { formatEstimate } from "../figures/formatEstimate.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { formatShare } from "../figures/formatShare.ts";
import { formatTarget, plainPercent } from "../figures/formatTarget.ts";
import { worstSpell } from "../lateSpell.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { rosterText } from "./rosterText.ts";
import { staffingWordsOf } from "./staffingWordsOf.ts";
import { leastSure, targetName } from "./staffingTargets.ts";

/** The answer of a staffing search as a manager reads it: one line, then what stands behind it. */
export interface StaffingAnswer {
  readonly headline: string;
  /** `open` where the search was stopped before it found a roster that passes. */
  readonly standing: "passes" | "fails" | "open";
  readonly sentences: readonly string[];
}

/** A roster longer than this stands below the headline alone. [characters] */
const LONGEST_ROSTER = 90;

/** How many people in which shifts, how sure, at what cost; else that no roster passes, the best one, the interval that fails and why. */
export function staffingAnswer(result: StaffingResult, language: Language): StaffingAnswer {
  const words = staffingWordsOf(language);
  const interrupted = result.interrupted === true ? [words.interrupted] : [];
  const rest = [...interrupted, ...uncoveredSentence(result, language), ...boundSentences(result, language), ...costSentence(result, language), searchedSentence(result, language)];
  const tightest = leastSure(result.targets);
  if (result.feasible && tightest !== undefined) {
    return { headline: passesHeadline(result, tightest, language), standing: "passes", sentences: [targetSentence(result, tightest, language), ...rest] };
  }
  const best = words.best({ ...shortRoster(result, language), cost: costText(result, language) });
  const failing = result.targets.filter(({ met }) => !met);
  return {
    headline: result.interrupted === true ? words.noneYet : words.nonePasses,
    standing: result.interrupted === true ? "open" : "fails",
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

function targetSentence({ scenario: { days } }: StaffingResult, target: StaffingTarget, language: Language): string {
  const words = staffingWordsOf(language);
  const { scopes } = words;
  const facts = {
    rule: targetName(target, language),
    limit: formatTarget({ operator: target.operator, value: target.limit }, target.quantity),
    scope: days === 1 ? scopes.oneDay : target.over === "pooled" ? scopes.pooled(days) : scopes.eachDay(days),
    pass: withInterval(formatEstimate(target.pass, "share"), language),
    assurance: plainPercent(target.assurance),
  };
  return target.met ? words.meets(facts) : words.fails({ ...facts, surely: (target.pass.upper ?? 1) < target.assurance });
}

/** Where in the day the rule's messages are late and what they wait for; nothing of a measure, nor where no part of the day stands out. */
function lateSentence({ intervals = [] }: StaffingResult, { rule, shop }: StaffingTarget, language: Language): string[] {
  const spell = shop === undefined ? worstSpell(intervals, rule) : undefined;
  const cause = spell?.causes.at(0);
  if (spell === undefined || cause === undefined) return [];
  return [staffingWordsOf(language).lateSpell({
    share: formatShare(spell.share, 0.02), from: quarterTime(spell.fromQuarter), to: quarterTime(spell.toQuarter),
    cause: wordsOf(language).causes[cause.cause].long, causeShare: formatShare(cause.share, 0.02),
  })];
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
  return [`${gap <= 0 ? words.boundReached : words.bound(formatNumber(bound), formatShare(gap, 0.005))}${language === "en" ? " " : ""}${words.basis[basis]}`];
}

/** Only where it is not what the roster costs anyway. */
function costSentence({ cost, expectedCost }: StaffingResult, language: Language): string[] {
  const { value, interval } = formatEstimate(expectedCost, "count");
  if (expectedCost.value === undefined || value === undefined || Math.abs(expectedCost.value - cost) < 0.5) return [];
  return [staffingWordsOf(language).expected(value, interval ?? value)];
}

function searchedSentence({ search: { rosters, replications, rostersToFirst } }: StaffingResult, language: Language): string {
  const words = staffingWordsOf(language);
  const searched = words.searched({ rosters, rostersText: formatNumber(rosters), replications: formatNumber(replications), ...(rostersToFirst === undefined ? {} : { first: formatNumber(rostersToFirst) }) });
  return `${searched}${language === "en" ? " " : ""}${words.fresh}`;
}

function withInterval({ value = "", interval = "" }: { readonly value?: string; readonly interval?: string }, language: Language): string {
  return wordsOf(language).verdict.withInterval(value, interval);
}
