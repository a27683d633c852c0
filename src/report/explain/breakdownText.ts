import type { ScoredResult } from "../../scoring/scoredResult.ts";
import { isOfCounters } from "../../scoring/scoredResult.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { nameOf } from "../nameOf.ts";
import { ruleViews } from "../score/ruleView.ts";
import type { PartView, RuleView } from "../score/ruleView.ts";
import { displayWidth, fit, wrap } from "../terminal/columns.ts";
import { PLAIN } from "../terminal/terminalColors.ts";
import type { TerminalColors } from "../terminal/terminalColors.ts";
import { dayName } from "../verdictSentences.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { breakdownWords } from "./breakdownWords.ts";
import type { BreakdownKind } from "./breakdownWords.ts";

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
  const rules = ruleViews(result);
  const source = isOfCounters(result) ? "counters" : "log";
  const lines = rules.flatMap((rule) => ["", colors.strong(fit(rule.name[language], columns).trimEnd()), ...table(rule, by, options, source)]);
  const overlaps = by !== "day" && source === "log" && rules.some((rule) => rule.unit !== "message" && partsOf(rule, by) !== undefined);
  return `${[...lines.slice(1), ...(overlaps ? ["", ...wrap(words.overlap, columns).map(colors.faint)] : [])].join("\n")}\n`;
}

/** A log tells all parts but pages, a table of counters those that it has a column for. */
function table(rule: RuleView, by: BreakdownKind, { language, colors = PLAIN, columns = COLUMNS }: TextOptions, source: "log" | "counters"): string[] {
  const words = breakdownWords(language);
  const rows = by === "day" ? dayRows(rule, language) : partRows(rule, by, language);
  if (rows === undefined) return [words.noPages];
  const isRate = rule.quantity === "share";
  if (rows.length === 0 && source === "counters") return [words.noColumn];
  if (rows.length === 0) return [isRate ? words.nothing : words.nothingAnswered];
  const countsHead = isRate ? words.counts : source === "log" ? words.messages : words.counted;
  const head: Row = { part: words.parts[by], figure: isRate ? words.rate : words.mean, counts: rows.every(({ counts }) => counts === "") ? "" : countsHead, mark: "none" };
  const widths = [head, ...rows].reduce((widest, { part, figure, counts }) => ({
    part: Math.max(widest.part, Math.min(WIDEST_PART, displayWidth(part))), figure: Math.max(widest.figure, displayWidth(figure)), counts: Math.max(widest.counts, displayWidth(counts)),
  }), { part: 0, figure: 0, counts: 0 });
  const room = Math.max(8, Math.min(WIDEST_BAR, columns - widths.part - widths.figure - widths.counts - 3 * GAP.length));
  const line = ({ part, figure, counts }: Row): string => [fit(part, widths.part), fromRight(figure, widths.figure), fromRight(counts, widths.counts)].join(GAP);
  return [colors.faint(line(head).trimEnd()), ...rows.map((row) => `${line(row)}${row.share === undefined ? "" : GAP + painted(bar(row.share, room), row.mark, colors)}`.trimEnd())];
}

function partRows(rule: RuleView, by: Exclude<BreakdownKind, "day">, language: Language): Row[] | undefined {
  const parts = partsOf(rule, by);
  if (parts === undefined) return undefined;
  const longest = longestOf(rule, parts);
  return parts.map((part) => ({ part: partName(part, by, language), ...figures(rule, part, longest), mark: "none" }));
}

function partsOf({ byHour, byAgent, byPage }: RuleView, by: Exclude<BreakdownKind, "day">): readonly PartView[] | undefined {
  return { hour: byHour, agent: byAgent, page: byPage }[by];
}

/** Bars of shares are measured by the whole, those of means by the longest. */
function longestOf({ quantity }: RuleView, parts: readonly PartView[]): number {
  return quantity === "seconds" ? parts.reduce((most, { value = 0 }) => Math.max(most, value), 0) : 1;
}

function dayRows(rule: RuleView, language: Language): Row[] {
  const words = wordsOf(language);
  const longest = longestOf(rule, rule.days);
  return rule.days.map((day) => {
    const row = figures(rule, day, longest);
    const isUnassessed = day.verdict === "not-assessed";
    return {
      part: dayName(day.date, words), ...row, ...(isUnassessed ? { figure: breakdownWords(language).notAssessed } : {}),
      mark: day.verdict === "pass" || day.verdict === "fail" ? day.verdict : "none",
    };
  });
}

function figures({ quantity }: RuleView, { met, all, value }: PartView, longest: number): Pick<Row, "figure" | "counts" | "share"> {
  const isRate = quantity === "share";
  const counts = all === undefined ? "" : isRate ? `${formatNumber(met ?? 0)} / ${formatNumber(all)}` : formatNumber(all);
  if (value === undefined) return { figure: "", counts };
  return { figure: isRate ? `${(value * 100).toFixed(2)}%` : `${formatNumber(value, 1)} s`, counts, share: longest > 0 ? value / longest : 0 };
}

function partName({ of }: PartView, by: Exclude<BreakdownKind, "day">, language: Language): string {
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
