import type { ScoredResult } from "../../scoring/scoredResult.ts";
import { isOfCounters } from "../../scoring/scoredResult.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { nameOf } from "../nameOf.ts";
import { displayWidth, fit, wrap } from "../terminal/columns.ts";
import { PLAIN } from "../terminal/terminalColors.ts";
import type { TerminalColors } from "../terminal/terminalColors.ts";
import { dayName } from "../verdictSentences.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { breakdownWords } from "./breakdownWords.ts";
import type { BreakdownKind } from "./breakdownWords.ts";
import { brokenDown, brokenDownCounters } from "./brokenDown.ts";
import type { BrokenDown, BrokenPart } from "./brokenDown.ts";

export interface TextOptions {
  readonly language: Language;
  readonly colors?: TerminalColors;
  /** 80 where absent. */
  readonly columns?: number;
}

const COLUMNS = 80;
const GAP = "  ";
const WIDEST_PART = 28;
const WIDEST_BAR = 30;
const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

interface Row {
  readonly part: string;
  readonly figure: string;
  readonly counts: string;
  /** Length of the bar as a share of the longest; absent without a figure. */
  readonly share?: number;
  readonly mark: "pass" | "fail" | "none";
}

/** A table for each rule of a score: hour, agent, entry page or day with rate (or mean), counts and a bar. Ends with a line feed. */
export function breakdownText(result: ScoredResult, by: BreakdownKind, options: TextOptions): string {
  const { language, colors = PLAIN, columns = COLUMNS } = options;
  const words = breakdownWords(language);
  const rules = isOfCounters(result) ? Object.values(result.rules).map(brokenDownCounters) : Object.values(result.rules).map(brokenDown);
  const lines = rules.flatMap((rule) => ["", colors.strong(fit(rule.name[language], columns).trimEnd()), ...table(rule, by, options, untold(result, language))]);
  const overlaps = by !== "day" && rules.some((rule) => rule.overlaps && partsOf(rule, by) !== undefined);
  return `${[...lines.slice(1), ...(overlaps ? ["", ...wrap(words.overlap, columns).map(colors.faint)] : [])].join("\n")}\n`;
}

/** What to say of parts that were not told: a log tells all but pages, a table of counters what it has a column for. */
function untold(result: ScoredResult, language: Language): string {
  const { noPages, noColumn } = breakdownWords(language);
  return isOfCounters(result) ? noColumn : noPages;
}

function table(rule: BrokenDown, by: BreakdownKind, { language, colors = PLAIN, columns = COLUMNS }: TextOptions, untoldText: string): string[] {
  const words = breakdownWords(language);
  const rows = by === "day" ? dayRows(rule, language) : partRows(rule, by, language);
  if (rows === undefined) return [untoldText];
  const isRate = !rule.isMean;
  if (rows.length === 0) return [isRate ? words.nothing : words.nothingAnswered];
  const head: Row = { part: words.parts[by], figure: isRate ? words.rate : words.mean, counts: rows.every(({ counts }) => counts === "") ? "" : isRate ? words.counts : rule.isOfMessages ? words.messages : words.counted, mark: "none" };
  const widths = [head, ...rows].reduce((widest, { part, figure, counts }) => ({
    part: Math.max(widest.part, Math.min(WIDEST_PART, displayWidth(part))), figure: Math.max(widest.figure, displayWidth(figure)), counts: Math.max(widest.counts, displayWidth(counts)),
  }), { part: 0, figure: 0, counts: 0 });
  const room = Math.max(8, Math.min(WIDEST_BAR, columns - widths.part - widths.figure - widths.counts - 3 * GAP.length));
  const line = ({ part, figure, counts }: Row): string => [fit(part, widths.part), fromRight(figure, widths.figure), fromRight(counts, widths.counts)].join(GAP);
  return [colors.faint(line(head).trimEnd()), ...rows.map((row) => `${line(row)}${row.share === undefined ? "" : GAP + painted(bar(row.share, room), row.mark, colors)}`.trimEnd())];
}

function partRows(rule: BrokenDown, by: Exclude<BreakdownKind, "day">, language: Language): Row[] | undefined {
  const parts = partsOf(rule, by);
  if (parts === undefined) return undefined;
  const longest = longestOf(rule, parts);
  return parts.map((part) => ({ part: partName(part, by, language), ...figures(rule, part, longest), mark: "none" }));
}

function partsOf({ byHour, byAgent, byPage }: BrokenDown, by: Exclude<BreakdownKind, "day">): readonly BrokenPart[] | undefined {
  return { hour: byHour, agent: byAgent, page: byPage }[by];
}

/** Bars of shares are measured by the whole, those of means by the longest. */
function longestOf({ isMean }: BrokenDown, parts: readonly BrokenPart[]): number {
  return isMean ? parts.reduce((most, { value = 0 }) => Math.max(most, value), 0) : 1;
}

function dayRows(rule: BrokenDown, language: Language): Row[] | undefined {
  const { days } = rule;
  if (days === undefined) return undefined;
  const words = wordsOf(language);
  const longest = longestOf(rule, days);
  return days.map((day) => {
    const row = figures(rule, day, longest);
    const isUnassessed = day.verdict === "not-assessed";
    return {
      part: dayName(day.date, words), ...row, ...(isUnassessed ? { figure: breakdownWords(language).notAssessed } : {}),
      mark: day.verdict === "pass" || day.verdict === "fail" ? day.verdict : "none",
    };
  });
}

function figures({ isMean }: BrokenDown, { numerator, denominator, value }: BrokenPart, longest: number): Pick<Row, "figure" | "counts" | "share"> {
  const isRate = !isMean;
  const counts = denominator === undefined ? "" : isMean ? formatNumber(denominator) : `${formatNumber(numerator ?? 0)} / ${formatNumber(denominator)}`;
  if (value === undefined) return { figure: "", counts };
  return { figure: isRate ? `${(value * 100).toFixed(2)}%` : `${formatNumber(value, 1)} s`, counts, share: longest > 0 ? value / longest : 0 };
}

function partName({ of }: BrokenPart, by: Exclude<BreakdownKind, "day">, language: Language): string {
  const words = breakdownWords(language);
  if (of === undefined) return words.nobody[by];
  if (by === "hour") return words.hour(of);
  return by === "page" ? nameOf(of, wordsOf(language)) : of;
}

/** A bar in eighths of a character. */
function bar(share: number, room: number): string {
  const eighths = Math.round(share * room * 8);
  return "█".repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8];
}

function painted(text: string, mark: Row["mark"], colors: TerminalColors): string {
  if (mark === "none") return text;
  return mark === "pass" ? colors.good(text) : colors.bad(text);
}

function fromRight(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - displayWidth(text))) + text;
}
