import type { SimulationResult } from "../experiment/result.ts";
import { deskSentence } from "./deskSentence.ts";
import { formatEstimate } from "./figures/formatEstimate.ts";
import { formatNumber } from "./figures/formatNumber.ts";
import { plainPercent } from "./figures/formatTarget.ts";
import { decidingShop } from "./shopStandings.ts";
import { joinedShops } from "./shopView.ts";
import { standingOf } from "./standingOf.ts";
import { dayName, verdictSentences } from "./verdictSentences.ts";
import type { Language } from "./words/language.ts";
import type { Words } from "./words/words.ts";
import { wordsOf } from "./words/wordsOf.ts";
import { fit, wrap } from "./terminal/columns.ts";
import { ruleTable } from "./terminal/ruleTable.ts";
import { figureText } from "./terminal/ruleTexts.ts";
import { PLAIN } from "./terminal/terminalColors.ts";
import type { TerminalColors } from "./terminal/terminalColors.ts";

const LINES = 25;
const COLUMNS = 80;

interface TerminalSummaryOptions {
  readonly language: Language;
  readonly reportPath?: string;
  readonly colors?: TerminalColors;
}

/** What of the table is explained below it, where it has it. */
interface Explained {
  readonly hasSpell: boolean;
  readonly hasAssumed: boolean;
}

/**
 * The answer in at most 25 lines of 80 columns (escape codes not counted): the verdict, per rule the rate, the probability of passing,
 * when the misses fall and why, the weakest day, what the roster takes, a footer that explains each figure, and where the page lies.
 * Of several shops the one whose rule is most in danger decides the verdict. A path too long for a line stands uncut.
 */
export function terminalSummary(result: SimulationResult, options: TerminalSummaryOptions): string {
  const words = wordsOf(options.language);
  const colors = options.colors ?? PLAIN;
  const head = headLines(result, options.language, colors);
  const below = [...weakestDayLines(result, words), ...wrap(deskSentence(result, options.language), COLUMNS)];
  const foot = (explained: Explained): string[] => footLines(joinedShops(result), words, options.reportPath, explained, colors);
  const longestFoot = foot({ hasSpell: true, hasAssumed: Object.values(joinedShops(result).rules).some(({ target }) => target?.source === "assumed") });
  const table = ruleTable(result, options.language, { columns: COLUMNS, lines: LINES - head.length - below.length - longestFoot.length }, colors);
  return [...head, ...table.lines, ...below, ...foot(table)].join("\n");
}

function headLines(result: SimulationResult, language: Language, colors: TerminalColors): string[] {
  const words = wordsOf(language);
  const all = joinedShops(result);
  const { headline, reasons } = verdictSentences(all, language);
  const run = words.terminal.run(result.scenario.days, formatNumber(result.replications), result.seed);
  const title = fit(`${result.scenario.name} · ${run}`, COLUMNS).trimEnd();
  const changed = result.settings?.length ? [fit(words.terminal.changed(words.list(result.settings)), COLUMNS).trimEnd()] : [];
  const interrupted = result.interrupted === true ? wrap(words.terminal.interrupted(formatNumber(result.replications)), COLUMNS).map(colors.open) : [];
  const paint = painter(standingOf(all).standing, colors);
  const chance = reasons.slice(0, 1).flatMap((reason) => wrap(reason, COLUMNS)).slice(0, 3);
  return [colors.strong(title), ...changed, ...interrupted, "", ...wrap(headline, COLUMNS).map(paint), ...chance, ""];
}

function painter(standing: string, colors: TerminalColors): (text: string) => string {
  if (standing === "passes") return colors.good;
  return standing === "fails" ? colors.bad : colors.open;
}

/** The weakest day of the rule that decides, of several shops with its shop; no line where no day can be told apart. */
function weakestDayLines(result: SimulationResult, words: Words): string[] {
  const all = joinedShops(result);
  const { deciding } = standingOf(all);
  const day = deciding?.weakestDay;
  if (deciding === undefined || day === undefined) return [];
  const { quantity } = all.rules[deciding.rule];
  return wrap(words.terminal.weakestDay({
    shop: decidingShop(result),
    day: dayName(day.date, words),
    chance: figureText(formatEstimate(day.pass, "share")),
    value: figureText(formatEstimate(day.rate, quantity)),
  }), COLUMNS);
}

/** Only what is printed is explained. */
function footLines(result: SimulationResult, words: Words, reportPath: string | undefined, { hasSpell, hasAssumed }: Explained, colors: TerminalColors): string[] {
  const level = plainPercent(Object.values(result.rules)[0]?.rate.level ?? 0.95);
  const further = [...(hasSpell ? [words.terminal.worst] : []), ...(hasAssumed ? [words.terminal.assumed] : [])];
  const explanation = [...words.terminal.footer(level, formatNumber(result.replications)), ...further].flatMap((text) => wrap(text, COLUMNS));
  return ["", ...explanation.map(colors.faint), ...(reportPath === undefined ? [] : [words.terminal.page(reportPath)])];
}
