import type { SimulationResult } from "../../experiment/result.ts";
import type { Standing } from "../standingOf.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { displayWidth, fit } from "./columns.ts";
import { atStake, linesBelow, linesOf } from "./linesBelow.ts";
import type { LineBelow } from "./linesBelow.ts";
import { decidingRules, ruleGroups } from "./ruleGroups.ts";
import type { GroupRule, RuleGroup } from "./ruleGroups.ts";
import { byNeed } from "./byNeed.ts";
import { passText, rateText, targetText } from "./ruleTexts.ts";
import type { TerminalColors } from "./terminalColors.ts";

const MARKS: Readonly<Record<Standing, string>> = { passes: "+", fails: "-", open: "?", "not-judged": " ", "not-assessed": " " };
const GAP = "  ";
/** Nothing is left of a name below this. */
const LEAST_NAME = 8;

/** Name, rate, target, probability of passing. */
type Cells = readonly [name: string, rate: string, target: string, pass: string];

interface TableSize {
  readonly columns: number;
  readonly lines: number;
}

/** The rules in lines, and what stands in them that needs explaining. */
interface RuleTable {
  readonly lines: readonly string[];
  readonly hasSpell: boolean;
  readonly hasAssumed: boolean;
}

/** Where all rules are told: how many lines are left for what stands below them. */
interface FullTable {
  readonly groups: readonly RuleGroup[];
  readonly left: number;
}

/**
 * A row for each rule under a head; those of several shops stand below the shop's name and verdict. Lines that are left tell when late messages pile up
 * and why, and what may come of it, what is needed most first. Figures are never cut: the rules' names give way.
 * Where not even the rows fit (of several shops, with a line for the one that decides), the rules most in need are shown, of several shops only the deciding ones.
 * The last line tells how many rules, and how many consequences that may come, are left untold.
 */
export function ruleTable(result: SimulationResult, language: Language, size: TableSize, colors: TerminalColors): RuleTable {
  const groups = ruleGroups(result, language);
  const rules = groups.flatMap((group) => group.rules);
  const below = linesBelow(rules, language);
  const left = size.lines - 1 - rules.length - groups.filter(({ title }) => title !== undefined).length;
  const isAnyAtStake = atStake(below) > 0;
  const least = Number(isAnyAtStake) + (result.shops === undefined ? 0 : Math.min(1, below.length));
  if (left >= least) return fullTable({ groups, left }, below, language, size, colors);
  const candidates = result.shops === undefined ? rules : decidingRules(result, language);
  return shortTable(candidates, { rules: rules.length, atStake: atStake(below) }, language, size, colors);
}

function fullTable({ groups, left }: FullTable, below: readonly LineBelow[], language: Language, size: TableSize, colors: TerminalColors): RuleTable {
  const rules = groups.flatMap((group) => group.rules);
  const widths = columnWidths(rules, language, size.columns);
  const isAllTold = atStake(below.slice(left)) === 0;
  const told = below.slice(0, isAllTold ? left : left - 1);
  const lines = groups.flatMap(({ title, rules: ofGroup }) => [
    ...(title === undefined ? [] : [colors.strong(fit(title, size.columns).trimEnd())]),
    ...ofGroup.flatMap((rule) => ruleLines(rule, told, widths, language, size, colors)),
  ]);
  return tableOf([headLine(widths, language, colors), ...lines, ...moreLines(0, atStake(below) - atStake(told), language, size)], rules, told);
}

/** As many rows as there is room for beside a line for the rule most in need, and how much of all is not told. */
function shortTable(candidates: readonly GroupRule[], all: { readonly rules: number; readonly atStake: number }, language: Language, size: TableSize, colors: TerminalColors): RuleTable {
  const widths = columnWidths(candidates, language, size.columns);
  const room = size.lines - 2;
  const needed = new Set(candidates.toSorted(byNeed).slice(0, Math.max(1, room - 1)));
  const rules = candidates.filter((rule) => needed.has(rule));
  const told = linesBelow(rules, language).slice(0, Math.max(0, room - rules.length));
  const lines = rules.flatMap((rule) => ruleLines(rule, told, widths, language, size, colors));
  return tableOf([headLine(widths, language, colors), ...lines, ...moreLines(all.rules - rules.length, all.atStake - atStake(told), language, size)], rules, told);
}

function tableOf(lines: readonly string[], rules: readonly GroupRule[], told: readonly LineBelow[]): RuleTable {
  return {
    lines,
    hasSpell: told.some(({ kind }) => kind === "spell"),
    hasAssumed: rules.some(({ result, standing }) => result.rules[standing.rule].target?.source === "assumed"),
  };
}

function ruleLines(rule: GroupRule, told: readonly LineBelow[], widths: readonly number[], language: Language, size: TableSize, colors: TerminalColors): string[] {
  return [ruleLine(rule, widths, language, colors), ...linesOf(told, rule).map((text) => colors.faint(fit(GAP + GAP + text, size.columns).trimEnd()))];
}

function moreLines(rules: number, consequences: number, language: Language, { columns }: TableSize): string[] {
  return rules + consequences === 0 ? [] : [fit(wordsOf(language).terminal.more(rules, consequences), columns).trimEnd()];
}

function headLine(widths: readonly number[], language: Language, colors: TerminalColors): string {
  return colors.faint(line(headCells(language), widths));
}

function headCells(language: Language): Cells {
  const words = wordsOf(language).terminal;
  return [GAP + words.rule, words.rate, words.target, words.passes];
}

function ruleLine(rule: GroupRule, widths: readonly number[], language: Language, colors: TerminalColors): string {
  return painted(line(cells(rule, language), widths), rule.standing.standing, colors);
}

function cells({ name, standing, result }: GroupRule, language: Language): Cells {
  const words = wordsOf(language);
  const ruleResult = result.rules[standing.rule];
  return [`${MARKS[standing.standing]} ${name}`, rateText(ruleResult, words), targetText(ruleResult, standing, words), passText(standing)];
}

/** Every column as wide as its widest cell; what is left goes to the names. */
function columnWidths(rules: readonly GroupRule[], language: Language, columns: number): readonly number[] {
  const rows = [headCells(language), ...rules.map((rule) => cells(rule, language))];
  const [name, ...figures] = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => displayWidth(row[column]))));
  const left = columns - figures.reduce((sum, width) => sum + width + GAP.length, 0);
  return [Math.max(LEAST_NAME, Math.min(name, left)), ...figures];
}

function line(row: Cells, widths: readonly number[]): string {
  return row.map((cell, column) => fit(cell, widths[column])).join(GAP).trimEnd();
}

function painted(text: string, standing: Standing, colors: TerminalColors): string {
  if (standing === "not-judged" || standing === "not-assessed") return text;
  const paint = { passes: colors.good, fails: colors.bad, open: colors.open }[standing];
  return paint(text.slice(0, 1)) + text.slice(1);
}
