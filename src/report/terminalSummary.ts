import type { SimulationResult } from "../experiment/result.ts";
import { formatNumber } from "./figures/formatNumber.ts";
import { plainPercent } from "./figures/formatTarget.ts";
import { verdict } from "./verdict.ts";
import { verdictSentences } from "./verdictSentences.ts";
import type { Language } from "./words/language.ts";
import type { Words } from "./words/words.ts";
import { wordsOf } from "./words/wordsOf.ts";
import { fit, wrap } from "./terminal/columns.ts";
import { ruleLines, ruleTableHead } from "./terminal/ruleLines.ts";
import { PLAIN } from "./terminal/terminalColors.ts";
import type { TerminalColors } from "./terminal/terminalColors.ts";

const LINES = 25;
const COLUMNS = 80;

export interface TerminalSummaryOptions {
  readonly language: Language;
  readonly reportPath?: string;
  readonly colors?: TerminalColors;
}

/**
 * The answer in at most 25 lines of 80 columns (escape codes not counted): the verdict, per rule the rate, the probability of passing,
 * when the misses fall and why, a footer that explains each figure, and where the page lies. A path too long for a line stands uncut.
 */
export function terminalSummary(result: SimulationResult, options: TerminalSummaryOptions): string {
  const words = wordsOf(options.language);
  const colors = options.colors ?? PLAIN;
  const head = headLines(result, options.language, colors);
  const foot = footLines(result, words, options.reportPath, colors);
  const room = LINES - head.length - foot.length - 1;
  return [...head, ruleTableHead(words, colors), ...ruleBlock(result, options.language, room, colors), ...foot].join("\n");
}

function headLines(result: SimulationResult, language: Language, colors: TerminalColors): string[] {
  const words = wordsOf(language);
  const { headline, reasons } = verdictSentences(result, language);
  const run = words.terminal.run(result.scenario.days, formatNumber(result.replications), result.seed);
  const title = fit(`${result.scenario.name} · ${run}`, COLUMNS).trimEnd();
  const paint = painter(verdict(result).standing, colors);
  const chance = reasons.slice(0, 1).flatMap((reason) => wrap(reason, COLUMNS)).slice(0, 3);
  return [colors.strong(title), "", ...wrap(headline, COLUMNS).map(paint), ...chance, ""];
}

function painter(standing: string, colors: TerminalColors): (text: string) => string {
  if (standing === "passes") return colors.good;
  return standing === "fails" ? colors.bad : colors.open;
}

/** Two lines a rule where there is room, else one, else as many rules as fit and how many are left. */
function ruleBlock(result: SimulationResult, language: Language, room: number, colors: TerminalColors): string[] {
  const blocks = verdict(result).rules.map((rule) => ruleLines(result, rule, language, colors));
  const full = blocks.flat();
  if (full.length <= room) return full;
  const single = blocks.map(([line]) => line);
  if (single.length <= room) return single;
  return [...single.slice(0, room - 1), fit(wordsOf(language).terminal.more(single.length - room + 1), COLUMNS).trimEnd()];
}

function footLines(result: SimulationResult, words: Words, reportPath: string | undefined, colors: TerminalColors): string[] {
  const level = plainPercent(Object.values(result.rules)[0]?.rate.level ?? 0.95);
  const explanation = words.terminal.footer(level, formatNumber(result.replications)).flatMap((text) => wrap(text, COLUMNS));
  return ["", ...explanation.map(colors.faint), ...(reportPath === undefined ? [] : [words.terminal.page(reportPath)])];
}
