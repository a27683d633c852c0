import type { SimulationResult } from "../../experiment/result.ts";
import { ruleTitle } from "../ruleTitle.ts";
import { standingOf } from "../standingOf.ts";
import type { RuleStanding, Standing } from "../standingOf.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { displayWidth, fit } from "./columns.ts";
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
 * A row for each rule under a head. Lines that are left tell when late messages pile up and why, for the rules that fall short first,
 * and then what a rule costs when it is missed. Figures are never cut: the rules' names give way. Where not even the rows fit, the last line tells how many are left.
 */
export function ruleTable(result: SimulationResult, language: Language, size: TableSize, colors: TerminalColors): string[] {
  const words = wordsOf(language).terminal;
  const { rules } = standingOf(result);
  const rows = rules.map((rule) => cells(result, rule, language));
  const head: Cells = [GAP + words.rule, words.rate, words.target, words.passes];
  const widths = columnWidths([head, ...rows], size.columns);
  const lines = rows.map((row, index) => painted(line(row, widths), rules[index].standing, colors));
  const room = size.lines - 1;
  const below = rows.length <= room ? linesBelow(result, rules, language, { columns: size.columns, lines: room - rows.length }) : undefined;
  return [
    colors.faint(line(head, widths)),
    ...lines.slice(0, below ? room : room - 1).flatMap((text, index) => [text, ...(below?.[index] ?? []).map(colors.faint)]),
    ...(below ? [] : [fit(words.more(rows.length - room + 1), size.columns).trimEnd()]),
  ];
}

function cells(result: SimulationResult, rule: RuleStanding, language: Language): Cells {
  const words = wordsOf(language);
  const ruleResult = result.rules[rule.rule];
  return [`${MARKS[rule.standing]} ${ruleTitle(ruleResult, language)}`, rateText(ruleResult, words), targetText(ruleResult, rule, words), passText(rule)];
}

/** Every column as wide as its widest cell; what is left goes to the names. */
function columnWidths(rows: readonly Cells[], columns: number): readonly number[] {
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
function linesBelow(result: SimulationResult, rules: readonly RuleStanding[], language: Language, size: TableSize): string[][] {
  const below: string[][] = rules.map(() => []);
  const byNeed = rules.map((rule, index) => ({ rule, index })).toSorted((a, b) => MOST_TELLING_FIRST.indexOf(a.rule.standing) - MOST_TELLING_FIRST.indexOf(b.rule.standing));
  let left = size.lines;
  for (const texts of [lateLine, avoidedLines]) {
    for (const { rule, index } of byNeed) {
      const taken = texts(result, rule, language).slice(0, left);
      left -= taken.length;
      below[index].push(...taken.map((text) => fit(GAP + GAP + text, size.columns).trimEnd()));
    }
  }
  return below;
}
