import type { ConsequenceResult, RuleResult, SimulationResult } from "../../experiment/result.ts";
import { consequenceText, datedChances } from "../consequenceText.ts";
import { quarterTime } from "../figures/calendar.ts";
import { formatEstimate } from "../figures/formatEstimate.ts";
import type { FormattedEstimate } from "../figures/formatEstimate.ts";
import { formatShare } from "../figures/formatShare.ts";
import { formatTarget, plainPercent } from "../figures/formatTarget.ts";
import { worstSpell } from "../lateSpell.ts";
import type { RuleStanding } from "../standingOf.ts";
import type { Language } from "../words/language.ts";
import type { Words } from "../words/words.ts";
import { wordsOf } from "../words/wordsOf.ts";

/** `77.3% (77.0–77.6)`: an interval after its value bears no unit, which stands there already; empty without a value. */
export function figureText({ value, interval }: FormattedEstimate): string {
  if (value === undefined) return "";
  return interval === undefined ? value : `${value} (${interval.replace(/( s|%)$/u, "")})`;
}

export function rateText(rule: RuleResult, words: Words): string {
  return rule.rate.value === undefined ? words.terminal.notAssessed : figureText(formatEstimate(rule.rate, rule.quantity));
}

/** `≥ 80% @95%`, with a star where the limit is assumed. */
export function targetText(rule: RuleResult, verdict: RuleStanding, words: Words): string {
  if (rule.target === undefined) return words.terminal.noTarget;
  const star = rule.target.source === "assumed" ? "*" : "";
  return `${formatTarget(rule.target, rule.quantity)} @${plainPercent(verdict.assurance)}${star}`;
}

export function passText(verdict: RuleStanding): string {
  return figureText(formatEstimate(verdict.pass, "share"));
}

/** A text below a rule: when it is late (a worst spell, or that there is none), or a consequence that may come, came in no replication or cannot be judged. */
export interface BelowText {
  readonly kind: "spell" | "no-spell" | "at-stake" | "averted" | "untold";
  readonly text: string;
}

/** When a rule's late messages pile up and why; no line for a measure or an unassessed rule. */
export function lateLine(result: SimulationResult, { rule, standing }: RuleStanding, language: Language): BelowText[] {
  if (result.rules[rule].quantity === "seconds" || standing === "not-assessed") return [];
  const words = wordsOf(language);
  if (!result.intervals.some(({ late }) => (late[rule] ?? 0) > 0)) return [{ kind: "no-spell", text: words.terminal.none }];
  const spell = worstSpell(result.intervals, rule);
  if (spell === undefined) return [{ kind: "no-spell", text: words.terminal.even }];
  const causes = spell.causes.slice(0, 2).map(({ cause, share }) => `${formatShare(share, 0.02)} ${words.causes[cause].short}`);
  const text = words.terminal.spell(quarterTime(spell.fromQuarter), quarterTime(spell.toQuarter), formatShare(spell.share, 0.02), words.clauses(causes));
  return [{ kind: "spell", text }];
}

/** How probable it is that the consequences of a rule do not come, a line each; none where they are not assessed. What needs the trade's figure says so. */
export function consequenceLines(result: SimulationResult, { rule }: RuleStanding, language: Language): BelowText[] {
  return result.rules[rule].consequences.flatMap((consequence) => {
    const { name } = consequenceText(consequence, result.rules[rule], language, result.scenario.value?.fines);
    return consequenceLine(consequence, name, language);
  });
}

function consequenceLine(consequence: ConsequenceResult, name: string, language: Language): BelowText[] {
  const words = wordsOf(language);
  if (consequence.threshold === undefined) return [{ kind: "untold", text: words.terminal.untold(name, words.consequences.tellStandard) }];
  const { value } = consequence.avoided;
  if (value === undefined) return [];
  const chance = words.clauses([figureText(formatEstimate(consequence.avoided, "share")), ...datedChances(consequence, language, figureText)]);
  const text = words.terminal.avoided(consequence.assumed === true ? words.clauses([name, words.consequences.assumed]) : name, chance);
  return [{ kind: value < 1 ? "at-stake" : "averted", text }];
}
