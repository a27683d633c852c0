import type { RuleResult, SimulationResult } from "../../experiment/result.ts";
import { quarterTime } from "../figures/calendar.ts";
import { formatEstimate } from "../figures/formatEstimate.ts";
import { formatShare } from "../figures/formatShare.ts";
import { formatTarget, plainPercent } from "../figures/formatTarget.ts";
import { worstSpell } from "../lateSpell.ts";
import { ruleTitle } from "../ruleTitle.ts";
import type { RuleVerdict, Standing } from "../verdict.ts";
import type { Language } from "../words/language.ts";
import type { Words } from "../words/words.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { fit } from "./columns.ts";
import type { TerminalColors } from "./terminalColors.ts";

const NAME_COLUMNS = 32;
const RATE_COLUMNS = 21;
const TARGET_COLUMNS = 12;
const PASS_COLUMNS = 15;
const INDENT = "  ";

const MARKS: Readonly<Record<Standing, string>> = { passes: "+", fails: "-", open: "?", "not-judged": " ", "not-assessed": " " };

/** Head of the rules table. */
export function ruleTableHead(words: Words, colors: TerminalColors): string {
  const { rule, rate, target, passes } = words.terminal;
  return colors.faint(row(`${INDENT}${rule}`, rate, target, passes));
}

/** A rule's row, and below it when its late messages pile up and why (no second line for a measure or an unassessed rule). */
export function ruleLines(result: SimulationResult, verdict: RuleVerdict, language: Language, colors: TerminalColors): string[] {
  const words = wordsOf(language);
  const rule = result.rules[verdict.rule];
  const line = row(`${MARKS[verdict.standing]} ${ruleTitle(rule, language)}`, rateText(rule, words), targetText(rule, verdict, words), passText(verdict));
  const paint = verdict.standing === "passes" ? colors.good : verdict.standing === "fails" ? colors.bad : verdict.standing === "open" ? colors.open : undefined;
  const painted = paint === undefined ? line : paint(line.slice(0, 1)) + line.slice(1);
  if (rule.quantity === "seconds" || verdict.standing === "not-assessed") return [painted];
  return [painted, colors.faint(fit(`${INDENT}${INDENT}${lateText(result, verdict.rule, words)}`, 80).trimEnd())];
}

function row(name: string, rate: string, target: string, pass: string): string {
  return (fit(name, NAME_COLUMNS) + fit(rate, RATE_COLUMNS) + fit(target, TARGET_COLUMNS) + fit(pass, PASS_COLUMNS)).trimEnd();
}

function rateText(rule: RuleResult, words: Words): string {
  const { value, interval } = formatEstimate(rule.rate, rule.quantity);
  if (value === undefined) return words.terminal.notAssessed;
  return interval === undefined ? value : `${value} (${bare(interval)})`;
}

function targetText(rule: RuleResult, verdict: RuleVerdict, words: Words): string {
  if (rule.target === undefined) return words.terminal.noTarget;
  return `${formatTarget(rule.target, rule.quantity)} @${plainPercent(verdict.assurance)}`;
}

function passText(verdict: RuleVerdict): string {
  const { value, interval } = formatEstimate(verdict.pass, "share");
  if (value === undefined) return "";
  return interval === undefined ? value : `${value} (${bare(interval)})`;
}

/** An interval after its value: the unit stands there already. */
function bare(interval: string): string {
  return interval.replace(/( s|%)$/, "");
}

function lateText(result: SimulationResult, rule: string, words: Words): string {
  if (!result.intervals.some(({ late }) => (late[rule] ?? 0) > 0)) return words.terminal.none;
  const spell = worstSpell(result.intervals, rule);
  if (spell === undefined) return words.terminal.even;
  const causes = spell.causes.slice(0, 2).map(({ cause, share }) => `${formatShare(share, 0.02)} ${words.causes[cause].short}`);
  return words.terminal.spell(quarterTime(spell.fromQuarter), quarterTime(spell.toQuarter), formatShare(spell.share, 0.02), causes.join(", "));
}
