import { BOT_REPLY_KINDS } from "../../log/kinds.ts";
import type { ExplainedDay, ExplainedLine, Explanation, RuleExplanation } from "../../scoring/explanation.ts";
import { displayWidth, fit, wrap } from "../terminal/columns.ts";
import { PLAIN } from "../terminal/terminalColors.ts";
import type { TerminalColors } from "../terminal/terminalColors.ts";
import { dayName } from "../verdictSentences.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import type { TextOptions } from "./breakdownText.ts";
import { lineSentence, ruleSentence, verdictSentences } from "./explanationSentences.ts";
import type { Sentence, Tone } from "./explanationSentences.ts";
import { explanationWordsOf } from "./explanationWordsOf.ts";
import { timeText } from "./explainedTimes.ts";

const COLUMNS = 80;
const WIDEST_NAME = 14;
const MARKS: Readonly<Record<Tone, string>> = { good: "✓", bad: "✗", none: "·" };

/** Widths of the time line's columns and what paints it. */
interface Layout {
  readonly language: Language;
  readonly colors: TerminalColors;
  readonly columns: number;
  readonly time: number;
  readonly who: number;
}

/**
 * A consumer's time line for the terminal: for each rule what it asks, then day by day each message and reply with its fate below it and the keys of the
 * pack that decide, then the day's verdict. Ends with a line feed.
 */
export function explanationText({ consumer, rules }: Explanation, options: TextOptions): string {
  const { language, colors = PLAIN, columns = COLUMNS } = options;
  const blocks = rules.map((rule) => ruleLines(rule, consumer, layoutOf(rule, language, colors, columns)));
  return `${blocks.map((block) => block.join("\n")).join("\n\n")}\n`;
}

function layoutOf({ days }: RuleExplanation, language: Language, colors: TerminalColors, columns: number): Layout {
  const entries = days.flatMap(({ lines }) => lines.map((line) => ({ time: timeText(line.at, line.at.slice(0, 10), language), who: whoIn(line, language) })));
  return {
    language, colors, columns,
    time: Math.max(8, ...entries.map(({ time }) => displayWidth(time))),
    who: Math.min(WIDEST_NAME, Math.max(...entries.map(({ who }) => displayWidth(who)), 0)),
  };
}

function ruleLines(rule: RuleExplanation, consumer: string, layout: Layout): string[] {
  const { language, colors, columns } = layout;
  const head = [colors.strong(`${consumer} · ${rule.name[language]}`), ...wrap(`${ruleSentence(rule, language)} (${rule.id})`, columns).map(colors.faint)];
  if (rule.days.length === 0) return [...head, "", explanationWordsOf(language).nothingWritten];
  return [...head, ...rule.days.flatMap((day) => ["", ...dayLines(rule, day, layout)])];
}

function dayLines(rule: RuleExplanation, day: ExplainedDay, layout: Layout): string[] {
  const { language, colors, columns } = layout;
  const severalTalks = new Set(rule.days.flatMap(({ lines }) => lines.map(({ conversation }) => conversation))).size > 1;
  const lines = day.lines.flatMap((line, index) => [
    ...dividers(line, day.lines[index - 1], { date: day.date, severalTalks }, language).map(colors.faint),
    ...lineLines(line, lineSentence(line, rule, day, language), layout),
  ]);
  const verdicts = verdictSentences(rule, day, language).flatMap(({ text, keys, tone }) =>
    paragraph(`${MARKS[tone]} `, text, keys, "  ", columns, (line) => painted(line, tone, colors), colors));
  return [colors.strong(dayName(day.date, wordsOf(language))), ...lines, ...verdicts];
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

/** What was written, and below it what becomes of it. */
function lineLines(line: ExplainedLine, sentence: Sentence, layout: Layout): string[] {
  const { language, colors, columns, time, who } = layout;
  const head = `  ${fit(timeText(line.at, line.at.slice(0, 10), language), time)}  ${fit(whoIn(line, language), who)}  `;
  const indent = " ".repeat(time + 4);
  if (line.what === "listing") return paragraph(head, sentence.text, sentence.keys, indent, columns, (text) => text, colors);
  const place = explanationWordsOf(language).line(line.line);
  const room = columns - displayWidth(head) - displayWidth(place) - 2;
  const said = fit(saidIn(line, language), room);
  return [
    `${head}${said}  ${colors.faint(place)}`,
    ...paragraph(`${indent}${MARKS[sentence.tone]} `, sentence.text, sentence.keys, `${indent}  `, columns, (text) => painted(text, sentence.tone, colors), colors),
  ];
}

/** A wrapped sentence with its keys behind it, in brackets. */
function paragraph(
  head: string, text: string, keys: readonly string[], indent: string, columns: number, paint: (text: string) => string, colors: TerminalColors,
): string[] {
  const keyText = keys.length === 0 ? "" : `[${keys.join(", ")}]`;
  const lines = wrap(text, columns - displayWidth(head));
  const last = lines[lines.length - 1] ?? "";
  const fits = displayWidth(indent) + displayWidth(last) + 1 + displayWidth(keyText) <= columns;
  const painted = lines.map((line, index) => (index === 0 ? head : indent) + paint(line));
  if (keyText === "") return painted;
  if (fits) return [...painted.slice(0, -1), `${painted[painted.length - 1]} ${colors.faint(keyText)}`];
  return [...painted, ...wrap(keyText, columns - displayWidth(indent)).map((line) => indent + colors.faint(line))];
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
