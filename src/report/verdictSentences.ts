import type { SimulationResult } from "../experiment/result.ts";
import { calendarDay, quarterTime } from "./figures/calendar.ts";
import { formatEstimate } from "./figures/formatEstimate.ts";
import { formatShare } from "./figures/formatShare.ts";
import { formatTarget, plainPercent } from "./figures/formatTarget.ts";
import { worstSpell } from "./lateSpell.ts";
import { standingOf } from "./standingOf.ts";
import type { ResultStanding, RuleStanding } from "./standingOf.ts";
import type { Language } from "./words/language.ts";
import type { VerdictWords, Words } from "./words/words.ts";
import { wordsOf } from "./words/wordsOf.ts";

/** The verdict in words: one line that answers, then the reasons. */
interface VerdictText {
  readonly headline: string;
  readonly reasons: readonly string[];
}

/** What a shop manager reads first: passes or not, how sure, which rule and which day decide, when and why messages are late. */
export function verdictSentences(result: SimulationResult, language: Language): VerdictText {
  const words = wordsOf(language);
  const judged = standingOf(result);
  const { deciding } = judged;
  if (deciding === undefined) return { headline: judged.standing === "not-judged" ? words.verdict.notJudged : words.verdict.notAssessed, reasons: [] };
  const reasons = [chanceSentence(result, deciding, language), weakestDaySentence(result, deciding, words), lateSentence(result, deciding, words), othersSentence(judged, words.verdict)];
  return { headline: headline(deciding, words.verdict), reasons: reasons.filter((reason) => reason !== undefined) };
}

/** Name of a date in words: `Thu 18 June`. */
export function dayName(date: string, words: Words): string {
  const { month, day, weekday } = calendarDay(date);
  return words.day(month, day, weekday);
}

function headline(deciding: RuleStanding, words: VerdictWords): string {
  if (deciding.standing === "passes") return words.passes;
  if (deciding.standing === "open") return words.open;
  return (deciding.pass?.value ?? 0) < 0.5 ? words.failsLikely : words.failsNarrowly;
}

function chanceSentence(result: SimulationResult, deciding: RuleStanding, language: Language): string | undefined {
  const words = wordsOf(language).verdict;
  const rule = result.rules[deciding.rule];
  const pass = formatEstimate(deciding.pass, "share");
  if (rule.target === undefined || pass.value === undefined) return undefined;
  return words.chance({
    rule: rule.name[language],
    target: formatTarget(rule.target, rule.quantity),
    scope: scope(result, deciding.rule, words),
    value: pass.value,
    interval: pass.interval ?? pass.value,
    level: plainPercent(deciding.pass?.level ?? 0.95),
    assurance: plainPercent(deciding.assurance),
  });
}

function scope(result: SimulationResult, rule: string, words: VerdictWords): string {
  const days = result.rules[rule].days.length;
  if (days === 1) return words.oneDay;
  return result.scenario.targets[rule]?.over === "pooled" ? words.pooled(days) : words.eachDay(days);
}

function weakestDaySentence(result: SimulationResult, deciding: RuleStanding, words: Words): string | undefined {
  const day = deciding.weakestDay;
  if (day === undefined) return undefined;
  const chance = formatEstimate(day.pass, "share");
  const value = formatEstimate(day.rate, result.rules[deciding.rule].quantity);
  return words.verdict.weakestDay({
    day: dayName(day.date, words),
    chance: words.verdict.withInterval(chance.value ?? "", chance.interval ?? ""),
    value: words.verdict.withInterval(value.value ?? "", value.interval ?? ""),
  });
}

/** A measure has no late messages of its own: nothing is said then. */
function lateSentence(result: SimulationResult, deciding: RuleStanding, words: Words): string | undefined {
  const date = deciding.weakestDay?.date;
  const intervals = date === undefined ? result.intervals : result.intervals.filter(({ start }) => start.startsWith(date));
  if (!intervals.some(({ late }) => (late[deciding.rule] ?? 0) > 0)) return undefined;
  const spell = worstSpell(intervals, deciding.rule);
  if (spell === undefined || spell.causes.length === 0) return words.verdict.lateEven;
  return words.verdict.lateSpell({
    day: date === undefined ? undefined : dayName(date, words),
    share: formatShare(spell.share, 0.02),
    from: quarterTime(spell.fromQuarter),
    to: quarterTime(spell.toQuarter),
    cause: words.causes[spell.causes[0].cause].long,
    causeShare: formatShare(spell.causes[0].share, 0.02),
  });
}

function othersSentence(judged: ResultStanding, words: VerdictWords): string | undefined {
  const others = judged.rules.filter(({ rule }) => rule !== judged.deciding?.rule);
  const falling = others.filter(({ standing }) => standing === "fails" || standing === "open").length;
  if (falling > 0) return words.othersFall(falling);
  const passing = others.filter(({ standing }) => standing === "passes").length;
  return passing > 0 ? words.othersPass(passing) : undefined;
}
