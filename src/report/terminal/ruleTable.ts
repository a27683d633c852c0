import type { SimulationResult } from "../../experiment/result.ts";
import type { Standing } from "../standingOf.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { displayWidth, fit } from "./columns.ts";
import { decidingRules, type GroupRule, ruleGroups } from "./ruleGroups.ts";
import { avoidedLines, lateLine, passText, rateText, targetText } from "./ruleTexts.ts";
import type { TerminalColors } from "./terminalColors.ts";

const MARKS: Readonly<Record<Standing, string>> = { passes: "+", fails: "-", open: "?", "not-judged": " ", "not-assessed": " " };
const MOST_TELLING_FIRST: readonly Standing[] = ["fails", "open", "passes", "not-judged", "not-assessed"];
const GAP = "  ";
/** Nothing is left of a name below this. */
const LEAST_NAME = 8;

/** Name, rate, target, probability of passing. */
type Cells = readonly [name: string, rate: string, target: string, pass: string];

interface TableSize {
  readonly columns: number;
  readonly lines: number;
}

/**
 * A row for each rule under a head; those of several shops stand below the shop's name and verdict. Lines that are left tell when late messages pile up
 * and why, for the rules that fall short first, and then what a rule costs when it is missed. Figures are never cut: the rules' names give way.
 * Where not even the rows fit, of several shops only the deciding rules are shown, and the last line tells how many rules are left.
 */
export function ruleTable(result: SimulationResult, language: Language, size: TableSize, colors: TerminalColors): string[] {
  const groups = ruleGroups(result, language);
  const rules = groups.flatMap((group) => group.rules);
  const titles = groups.filter(({ title }) => title !== undefined).length;
  const room = size.lines - 1;
  const left = room - rules.length - titles;
  if (left < 0) return shortTable(result.shops === undefined ? rules : decidingRules(result, language), rules.length, language, size, colors);
  const widths = columnWidths(rules, language, size.columns);
  const below = linesBelow(rules, language, { columns: size.columns, lines: left });
  return [
    headLine(widths, language, colors),
    ...groups.flatMap(({ title, rules: ofGroup }) => [
      ...(title === undefined ? [] : [colors.strong(fit(title, size.columns).trimEnd())]),
      ...ofGroup.flatMap((rule) => [ruleLine(rule, widths, language, colors), ...(below.get(rule) ?? []).map(colors.faint)]),
    ]),
  ];
}

/** As many rows as there is room for, and how many of all rules are not told. */
function shortTable(rules: readonly GroupRule[], all: number, language: Language, { columns, lines }: TableSize, colors: TerminalColors): string[] {
  const widths = columnWidths(rules, language, columns);
  const shown = rules.slice(0, lines - 2);
  return [
    headLine(widths, language, colors),
    ...shown.map((rule) => ruleLine(rule, widths, language, colors)),
    fit(wordsOf(language).terminal.more(all - shown.length), columns).trimEnd(),
  ];
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

/** What stands below each rule: in the first round when it is late, in the second what comes of it, as long as lines are left. */
function linesBelow(rules: readonly GroupRule[], language: Language, size: TableSize): Map<GroupRule, string[]> {
  const below = new Map<GroupRule, string[]>(rules.map((rule) => [rule, []]));
  const byNeed = rules.toSorted((a, b) => MOST_TELLING_FIRST.indexOf(a.standing.standing) - MOST_TELLING_FIRST.indexOf(b.standing.standing));
  let left = size.lines;
  for (const texts of [lateLine, avoidedLines]) {
    for (const rule of byNeed) {
      const taken = texts(rule.result, rule.standing, language).slice(0, left);
      left -= taken.length;
      below.get(rule)?.push(...taken.map((text) => fit(GAP + GAP + text, size.columns).trimEnd()));
    }
  }
  return below;
}
