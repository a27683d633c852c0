import type { MeasureScore, PartScore, RateScore, ScoreResult } from "../../scoring/scoreResult.ts";
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
export function breakdownText(result: ScoreResult, by: BreakdownKind, options: TextOptions): string {
  const { language, colors = PLAIN, columns = COLUMNS } = options;
  const words = breakdownWords(language);
  const lines = Object.values(result.rules).flatMap((rule) => ["", colors.strong(fit(rule.name[language], columns).trimEnd()), ...table(rule, by, language, colors, columns)]);
  const overlaps = by !== "day" && Object.values(result.rules).some((rule) => rule.unit !== "message" && partsOf(rule, by) !== undefined);
  return `${[...lines.slice(1), ...(overlaps ? ["", ...wrap(words.overlap, columns).map(colors.faint)] : [])].join("\n")}\n`;
}

function table(rule: RateScore | MeasureScore, by: BreakdownKind, language: Language, colors: TerminalColors, columns: number): string[] {
  const words = breakdownWords(language);
  const rows = by === "day" ? dayRows(rule, language) : partRows(rule, by, language);
  if (rows === undefined) return [words.noPages];
  const isRate = "numerator" in rule;
  if (rows.length === 0) return [isRate ? words.nothing : words.nothingAnswered];
  const head: Row = { part: words.parts[by], figure: isRate ? words.rate : words.mean, counts: isRate ? words.counts : words.messages, mark: "none" };
  const widths = [head, ...rows].reduce((widest, { part, figure, counts }) => ({
    part: Math.max(widest.part, Math.min(WIDEST_PART, displayWidth(part))), figure: Math.max(widest.figure, displayWidth(figure)), counts: Math.max(widest.counts, displayWidth(counts)),
  }), { part: 0, figure: 0, counts: 0 });
  const room = Math.max(8, Math.min(WIDEST_BAR, columns - widths.part - widths.figure - widths.counts - 3 * GAP.length));
  const line = ({ part, figure, counts }: Row): string => [fit(part, widths.part), fromRight(figure, widths.figure), fromRight(counts, widths.counts)].join(GAP);
  return [colors.faint(line(head).trimEnd()), ...rows.map((row) => `${line(row)}${row.share === undefined ? "" : GAP + painted(bar(row.share, room), row.mark, colors)}`.trimEnd())];
}

function partRows(rule: RateScore | MeasureScore, by: Exclude<BreakdownKind, "day">, language: Language): Row[] | undefined {
  const parts = partsOf(rule, by);
  if (parts === undefined) return undefined;
  const longest = "numerator" in rule ? 1 : Math.max(...parts.map(({ value }) => value ?? 0));
  return parts.map((part) => ({ part: partName(part, by, language), ...figures("numerator" in rule, part, longest), mark: "none" }));
}

function partsOf({ byHour, byAgent, byPage }: RateScore | MeasureScore, by: Exclude<BreakdownKind, "day">): readonly PartScore[] | undefined {
  return { hour: byHour, agent: byAgent, page: byPage }[by];
}

function dayRows(rule: RateScore | MeasureScore, language: Language): Row[] {
  const words = wordsOf(language);
  const longest = "numerator" in rule ? 1 : Math.max(...rule.days.map(({ value }) => value ?? 0));
  return rule.days.map((day) => {
    const part = "count" in day ? { numerator: 0, denominator: day.count } : day;
    const row = figures("numerator" in rule, { ...part, ...(day.value === undefined ? {} : { value: day.value }) }, longest);
    const isUnassessed = day.verdict === "not-assessed";
    return {
      part: dayName(day.date, words), ...row, ...(isUnassessed ? { figure: breakdownWords(language).notAssessed } : {}),
      mark: day.verdict === "pass" || day.verdict === "fail" ? day.verdict : "none",
    };
  });
}

function figures(isRate: boolean, { numerator, denominator, value }: PartScore, longest: number): Pick<Row, "figure" | "counts" | "share"> {
  const counts = isRate ? `${formatNumber(numerator)} / ${formatNumber(denominator)}` : formatNumber(denominator);
  if (value === undefined) return { figure: "", counts };
  return { figure: isRate ? `${(value * 100).toFixed(2)}%` : `${formatNumber(value, 1)} s`, counts, share: longest > 0 ? value / longest : 0 };
}

function partName({ of }: PartScore, by: Exclude<BreakdownKind, "day">, language: Language): string {
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
