import { BOT_REPLY_KINDS } from "../../log/kinds.ts";
import type { ExplainedDay, ExplainedLine, Explanation, RuleExplanation } from "../../scoring/explain/explanation.ts";
import { displayWidth, fit, wrap } from "../terminal/columns.ts";
import { PLAIN } from "../terminal/terminalColors.ts";
import type { TerminalColors } from "../terminal/terminalColors.ts";
import { dayName } from "../verdictSentences.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import type { TextOptions } from "./breakdownText.ts";
import { lineSentence, ruleSentence, verdictSentences } from "./explanationSentences.ts";
import type { Tone } from "./explanationSentences.ts";
import { explanationWordsOf } from "./explanationWordsOf.ts";
import { lengthText, timeText } from "./explainedTimes.ts";
import { foldedLines } from "./foldedLines.ts";
import type { FoldedRun } from "./foldedLines.ts";

const COLUMNS = 80;
const WIDEST_NAME = 14;
const MARKS: Readonly<Record<Tone, string>> = { good: "✓", bad: "✗", none: "·" };

interface ExplanationTextOptions extends TextOptions {
  /** Every message, also where many in a row are plainly in time. */
  readonly inFull?: boolean;
}

/** Widths of the time line's columns and what paints it. */
interface Layout {
  readonly language: Language;
  readonly colors: TerminalColors;
  readonly columns: number;
  readonly inFull: boolean;
  readonly time: number;
  readonly who: number;
}

/**
 * A consumer's day for the terminal: for each rule what it asks, then day by day the verdict and each message and reply with its fate below it; last the keys
 * of the pack that decided. Ends with a line feed.
 */
export function explanationText({ consumer, rules }: Explanation, { language, colors = PLAIN, columns = COLUMNS, inFull = false }: ExplanationTextOptions): string {
  const blocks = rules.map((rule) => ruleLines(rule, consumer, { language, colors, columns, inFull, ...widthsOf(rule, language) }));
  return `${blocks.map((block) => block.join("\n")).join("\n\n")}\n`;
}

function widthsOf({ days }: RuleExplanation, language: Language): { readonly time: number; readonly who: number } {
  const names = days.flatMap(({ lines }) => lines.map((line) => displayWidth(whoIn(line, language))));
  return { time: 8, who: Math.min(WIDEST_NAME, Math.max(...names, 0)) };
}

function ruleLines(rule: RuleExplanation, consumer: string, layout: Layout): string[] {
  const { language, colors, columns } = layout;
  const words = explanationWordsOf(language);
  const head = [colors.strong(fit(`${consumer} · ${rule.name[language]}`, columns).trimEnd()), ...wrap(ruleSentence(rule, language), columns).map(colors.faint)];
  if (rule.days.length === 0) return [...head, "", words.nothingWritten];
  const days = rule.days.map((day) => dayLines(rule, day, layout));
  const keys = new Set(rule.days.flatMap((day) => [
    ...verdictSentences(rule, day, language), ...day.lines.map((line) => lineSentence(line, rule, day, language)),
  ].flatMap((sentence) => sentence.keys)));
  return [
    ...head, ...days.flatMap(({ lines }) => ["", ...lines]), "",
    ...(days.some(({ isFolded }) => isFolded) ? wrap(words.inFull, columns).map(colors.faint) : []),
    ...(keys.size === 0 ? [] : wrap(words.keys(rule.id, [...keys]), columns).map(colors.faint)),
  ];
}

function dayLines(rule: RuleExplanation, day: ExplainedDay, layout: Layout): { readonly lines: readonly string[]; readonly isFolded: boolean } {
  const { language, colors, columns } = layout;
  const severalTalks = new Set(rule.days.flatMap(({ lines }) => lines.map(({ conversation }) => conversation))).size > 1;
  const verdicts = verdictSentences(rule, day, language).flatMap(({ text, tone }) => paragraph(`${MARKS[tone]} `, text, "  ", columns, (line) => painted(line, tone, colors)));
  const shown = layout.inFull ? day.lines : foldedLines(day, rule.terms);
  const lines = shown.flatMap((line, index) => {
    const before = shown[index - 1];
    const last = before?.what === "folded" ? before.last : before;
    return [
      ...dividers(line.what === "folded" ? line.first : line, last, { date: day.date, severalTalks }, language).map(colors.faint),
      ...(line.what === "folded" ? foldedText(line, rule, layout) : lineText(line, last, rule, day, layout)),
    ];
  });
  return { lines: [colors.strong(dayName(day.date, wordsOf(language))), ...verdicts, ...lines], isFolded: shown.length < day.lines.length };
}

/** Tells where another conversation goes on, or another date. */
function dividers(
  line: ExplainedLine, last: ExplainedLine | undefined, { date, severalTalks }: { readonly date: string; readonly severalTalks: boolean }, language: Language,
): string[] {
  const isOtherDate = line.at.slice(0, 10) !== (last?.at.slice(0, 10) ?? date);
  const isOtherTalk = severalTalks && line.conversation !== last?.conversation;
  const parts = [...(isOtherTalk ? [explanationWordsOf(language).conversation(line.conversation)] : []), ...(isOtherDate ? [dayName(line.at.slice(0, 10), wordsOf(language))] : [])];
  return parts.length === 0 ? [] : [`  ${parts.join(" · ")}`];
}

/** `09:41:12–10:20:05  12 messages answered in time, the slowest after 24.1 s   lines 9–40` */
function foldedText({ first, last, count, hasOthers, slowestSeconds, from, to }: FoldedRun, { terms }: RuleExplanation, { language, colors, columns }: Layout): string[] {
  const words = explanationWordsOf(language);
  const clock = (line: ExplainedLine): string => timeText(line.at, line.at.slice(0, 10), language);
  const said = words.folded({ count, slowest: lengthText(slowestSeconds, language, terms.deadline), isClocked: hasOthers, isMeasured: terms.measure !== undefined });
  const place = words.lines(from, to);
  const head = `  ${clock(first)}–${clock(last)}  `;
  const whole = `${head}✓ ${said}  `;
  const room = columns - displayWidth(whole) - displayWidth(place);
  if (room >= 0) return [`${head}${colors.good(`✓ ${said}`)}  ${" ".repeat(room)}${colors.faint(place)}`];
  return [`${head}${colors.faint(place)}`, ...paragraph("            ✓ ", said, "              ", columns, colors.good)];
}

/** What was written, and below it what becomes of it; nothing of that where a reply just answers the message above it. */
function lineText(line: ExplainedLine, last: ExplainedLine | undefined, rule: RuleExplanation, day: ExplainedDay, layout: Layout): string[] {
  const { language, colors, columns, time, who } = layout;
  const { text, tone } = lineSentence(line, rule, day, language);
  const head = `  ${fit(timeText(line.at, line.at.slice(0, 10), language), time)}  ${fit(whoIn(line, language), who)}  `;
  const indent = " ".repeat(time + 4);
  if (line.what === "listing") return paragraph(head, text, indent, columns, (part) => part);
  const place = explanationWordsOf(language).line(line.line);
  const said = fit(saidIn(line, language), columns - displayWidth(head) - displayWidth(place) - 2);
  const isPlain = line.what === "reply" && line.effect === "answers" && line.answers.length === 1 && last?.what === "message" && last.at === line.answers[0];
  return [
    `${head}${said}  ${colors.faint(place)}`,
    ...(isPlain ? [] : paragraph(`${indent}${MARKS[tone]} `, text, `${indent}  `, columns, (part) => painted(part, tone, colors))),
  ];
}

/** A wrapped sentence. */
function paragraph(head: string, text: string, indent: string, columns: number, paint: (text: string) => string): string[] {
  return wrap(text, columns - displayWidth(head)).map((line, index) => (index === 0 ? head : indent) + paint(line));
}

function whoIn(line: ExplainedLine, language: Language): string {
  const words = explanationWordsOf(language);
  if (line.what === "message") return words.buyer;
  if (line.what === "listing") return line.agent;
  return BOT_REPLY_KINDS.includes(line.kind) ? words.bot : line.agent ?? words.unnamedAgent;
}

/** What was written where the log has it, else of what kind it is. */
function saidIn(line: Exclude<ExplainedLine, { what: "listing" }>, language: Language): string {
  const words = explanationWordsOf(language);
  const kind = line.what === "message" ? words.buyerKinds[line.kind] : words.replyKinds[line.kind];
  if (line.text === undefined || line.text.trim() === "") return kind;
  const text = line.text.replaceAll(/\s+/gu, " ").trim();
  return line.kind === "text" ? words.quoted(text) : `${kind} ${words.quoted(text)}`;
}

function painted(text: string, tone: Tone, colors: TerminalColors): string {
  if (tone === "none") return text;
  return tone === "good" ? colors.good(text) : colors.bad(text);
}
