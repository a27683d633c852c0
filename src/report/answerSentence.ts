import type { Estimate, SimulationResult } from "../experiment/result.ts";
import { estimateInShort } from "./figures/estimateInShort.ts";
import { type Quantity, formatEstimate } from "./figures/formatEstimate.ts";
import { formatNumber } from "./figures/formatNumber.ts";
import { formatTarget } from "./figures/formatTarget.ts";
import { joinedShops } from "./shopView.ts";
import { shopStandings } from "./shopStandings.ts";
import { rosterGroups } from "./staffing/rosterGroups.ts";
import { rosterText } from "./staffing/rosterText.ts";
import { type RuleStanding, standingOf } from "./standingOf.ts";
import { answerWordsOf } from "./words/answerWordsOf.ts";
import type { Language } from "./words/language.ts";
import { wordsOf } from "./words/wordsOf.ts";

/** A roster that takes more to say is told by its number of agents. [characters] */
const MOST_OF_ROSTER = 60;

/**
 * The answer in one sentence: with which roster, what of the rule most in danger is met on which days, and with what chance. Of several shops how many
 * pass; `subject` names one of them, whose roster is the desk's and is not told. Where nothing is judged, the first rule's figure.
 */
export function answerSentence(result: SimulationResult, language: Language, subject?: string): string {
  const words = answerWordsOf(language);
  const whole = joinedShops(result);
  const { deciding, standing } = standingOf(whole);
  const roster = subject === undefined ? shortRoster(result, language) : undefined;
  if (deciding === undefined) return standing === "not-assessed" ? wordsOf(language).verdict.notAssessed : notJudged(whole, language, roster, subject);
  const rule = whole.rules[deciding.rule];
  const chance = withWidth(deciding.pass, "share", language);
  if (result.shops !== undefined) {
    const judged = shopStandings(result).filter((shop) => shop.deciding !== undefined);
    return words.shops({ roster, passing: judged.filter((shop) => shop.standing === "passes").length, judged: judged.length, rule: rule.name[language], chance });
  }
  const target = rule.target === undefined ? "" : formatTarget(rule.target, rule.quantity);
  return words.judged({ roster, subject, rule: rule.name[language], target, scope: scopeOf(whole, deciding, language), chance, fails: deciding.standing === "fails" });
}

function notJudged(result: SimulationResult, language: Language, roster: string | undefined, subject: string | undefined): string {
  const rule = Object.values(result.rules).find(({ rate }) => rate.value !== undefined);
  if (rule === undefined) return wordsOf(language).verdict.notJudged;
  return answerWordsOf(language).notJudged({ roster, subject, rule: rule.name[language], figure: withWidth(rule.rate, rule.quantity, language), days: rule.days.length });
}

/** `91% ± 2%`, or with its interval in brackets where that is lopsided. */
function withWidth(estimate: Estimate | undefined, quantity: Quantity, language: Language): string {
  const { value = "", interval = "" } = formatEstimate(estimate, quantity);
  return estimateInShort(estimate, quantity) ?? wordsOf(language).verdict.withInterval(value, interval);
}

function scopeOf(result: SimulationResult, { rule }: RuleStanding, language: Language): string {
  const { verdict } = wordsOf(language);
  const days = result.rules[rule].days.length;
  if (days === 1) return verdict.oneDay;
  return result.scenario.targets[rule]?.over === "pooled" ? verdict.pooled(days) : verdict.eachDay(days);
}

/** The shifts of one team that are the same every day, else how many agents a day; undefined where nobody is rostered. */
function shortRoster({ scenario }: SimulationResult, language: Language): string | undefined {
  const groups = rosterGroups(scenario, scenario.roster);
  const agents = groups.map(({ day }) => Object.values(day).flatMap((shifts) => Object.values(shifts)).reduce((sum, count) => sum + count, 0));
  const [least, most] = [Math.min(...agents), Math.max(...agents)];
  if (agents.length === 0 || most === 0) return undefined;
  const text = rosterText(scenario, scenario.roster, language);
  if (groups.length === 1 && Object.keys(groups[0].day).length === 1 && text.length <= MOST_OF_ROSTER) return text;
  return answerWordsOf(language).agentsADay(formatNumber(least), formatNumber(most), most === 1);
}
