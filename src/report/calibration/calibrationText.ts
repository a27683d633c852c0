import type { WrittenBlock } from "../../calibration/calibratedPart.ts";
import type { CalibrationResult, DetectedEvent } from "../../calibration/calibrationResult.ts";
import { FIT_LEVEL } from "../../calibration/fit.ts";
import { isBlock } from "../../document/isBlock.ts";
import { addDays } from "../../time/calendar.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { findingLines } from "../score/findingLines.ts";
import { displayWidth, fit as fitColumns, wrap } from "../terminal/columns.ts";
import type { TerminalColors } from "../terminal/terminalColors.ts";
import type { Language } from "../words/language.ts";
import type { CalibrationWords } from "./calibrationWords.ts";
import { calibrationWordsOf } from "./calibrationWordsOf.ts";
import { fitText } from "./fitText.ts";
import { noEventsText } from "./noEventsText.ts";

const FEW_EXPECTED = 10;

export interface CalibrationTextOptions {
  readonly language: Language;
  readonly colors: TerminalColors;
  readonly columns: number;
  /** Only the table. */
  readonly quiet: boolean;
}

/** What a log taught, for the terminal: each number with its interval and what it rests on, by stream, team and shift; events; what to know. Ends with a line feed. */
export function calibrationText(result: CalibrationResult, options: CalibrationTextOptions): string {
  const { language, colors, columns, quiet } = options;
  const words = calibrationWordsOf(language);
  const table = fitTableLines(result, words, options);
  if (quiet) return `${table.join("\n")}\n`;
  const findings = findingLines(result.findings, options);
  return `${[
    ...headingLines(result, words, columns), "", ...table,
    "", ...eventLines(result, words, options),
    ...(findings.length === 0 ? [] : ["", colors.strong(words.findings), ...findings]),
    "", ...wrap(words.footer(levelText()), columns).map(colors.faint),
  ].join("\n")}\n`;
}

/** `2026-06-01 … 2026-06-07`: the days learned from, one by itself. */
export function learnedSpan({ log, learnedDays }: Pick<CalibrationResult, "learnedDays"> & { readonly log: Pick<CalibrationResult["log"], "startDate" | "days"> }): string {
  const { from, to } = learnedDays ?? { from: log.startDate, to: addDays(log.startDate, log.days - 1) };
  return from === to ? from : `${from} … ${to}`;
}

/** The level of the intervals as a percentage. */
export function levelText(): string {
  return `${FIT_LEVEL * 100}%`;
}

function headingLines(result: CalibrationResult, words: CalibrationWords, columns: number): string[] {
  const { log, learnedDays } = result;
  const heading = words.heading({
    file: log.file ?? "", span: learnedSpan({ log }), timeZone: log.timeZone,
    conversations: formatNumber(log.conversations), messages: formatNumber(log.buyerMessages), agents: formatNumber(log.agents),
  });
  return [...wrap(heading, columns), ...(learnedDays === undefined ? [] : wrap(words.learnedFrom(learnedSpan(result)), columns))];
}

interface Row {
  readonly group: string;
  readonly cells: readonly string[];
}

/** Each number with its interval and what it rests on, by stream, team and shift. */
export function fitTableLines({ fits, scenario }: Pick<CalibrationResult, "fits" | "scenario">, words: CalibrationWords, { colors }: Pick<CalibrationTextOptions, "colors">): string[] {
  const rows = Object.entries(fits).map(([path, fit]): Row => {
    const { group, name } = placeOf(path, words, scenario);
    const text = fitText(path, fit, words, scenario);
    return { group, cells: [`  ${name}`, text.value, text.interval, text.rests] };
  });
  const head = [...words.columns];
  const widths = head.map((title, column) => Math.max(displayWidth(title), ...rows.map(({ cells }) => displayWidth(cells[column]))));
  const line = (cells: readonly string[]): string => cells.map((cell, column) => fitColumns(cell, widths[column])).join("  ").trimEnd();
  const groups = [...new Set(rows.map(({ group }) => group))];
  return [colors.faint(line(head)), ...groups.flatMap((group) => [colors.strong(group), ...rows.filter((row) => row.group === group).map(({ cells }) => line(cells))])];
}

/** Of which stream, team or shift a number is, and what it is called; `scenario` is the one that was written. */
export function placeOf(path: string, words: CalibrationWords, scenario: WrittenBlock = {}): { readonly group: string; readonly name: string } {
  const [block, owner, ...keys] = path.split(".");
  const rest = block === "bot" ? [owner, ...keys] : keys;
  const group = words.groups[block]?.(owner ?? "") ?? block;
  const name = rest.flatMap((key, place) => {
    if (/^\d+$/u.test(key)) return [];
    const number = /^\d+$/u.test(rest[place + 1] ?? "") ? Number(rest[place + 1]) : undefined;
    if (number === undefined) return [words.names[key] ?? key];
    if (key === "weekday") return [words.weekdays[number]];
    return [agentAt(scenario, block, owner, key, number) ?? words.numbered(words.names[key] ?? key, number + 1)];
  }).join(words.language === "zh" ? "，" : ", ");
  return { group, name: name === "" ? (words.names[block] ?? path) : name };
}

/** The name of one of the agents who are written apart. */
function agentAt({ teams }: WrittenBlock, block: string, team: string, key: string, place: number): string | undefined {
  if (block !== "teams" || key !== "agents" || !isBlock(teams)) return undefined;
  const { [team]: of } = teams;
  const agent: unknown = isBlock(of) && Array.isArray(of.agents) ? of.agents[place] : undefined;
  return isBlock(agent) && typeof agent.name === "string" ? agent.name : undefined;
}

/** How many an event was expected to have; of few with a decimal. */
export function expectedText({ expected }: DetectedEvent): string {
  return formatNumber(expected, expected < FEW_EXPECTED ? 1 : 0);
}

function eventLines(result: CalibrationResult, words: CalibrationWords, { colors, columns }: CalibrationTextOptions): string[] {
  const { events } = result;
  if (events.length === 0) return wrap(noEventsText(result, words), columns);
  return [colors.strong(words.events), ...events.map((event) => `  ${words.event({
    name: event.name, from: event.from.replace("T", " "), to: event.to.replace("T", " "),
    factor: formatNumber(event.factor.value, 1), counted: formatNumber(event.counted), expected: expectedText(event),
  })}`)];
}
