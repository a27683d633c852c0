import type { CounterFigure, CounterPart, CounterRuleScore, CounterScoreResult } from "../../scoring/counters/counterScore.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { displayWidth, fit } from "../terminal/columns.ts";
import { PLAIN } from "../terminal/terminalColors.ts";
import type { TerminalColors } from "../terminal/terminalColors.ts";
import type { Language } from "../words/language.ts";
import { counterName, counterWords } from "./counterWords.ts";

type Unit = CounterFigure["unit"];
const MINUTE = 60;
const HOUR = 3600;

interface TextOptions {
  readonly language: Language;
  readonly colors?: TerminalColors;
}

/** What a table of counters tells beside its rules: each rule's figure by agent, and the other figures. Ends with a line feed; empty where there is nothing. */
export function counterFiguresText(result: CounterScoreResult, { language, colors = PLAIN }: TextOptions): string {
  const words = counterWords(language);
  const figures = counterFigureRows(result, language);
  const agents = agentRows(Object.values(result.rules), language);
  const blocks = [
    ...(agents.length === 0 ? [] : [aligned(agents)]),
    ...(figures.length === 0 ? [] : [[words.figures, ...aligned(figures, 1).map((line) => `  ${line}`)]]),
  ];
  return blocks.map(([head, ...lines]) => `${[colors.strong(head), ...lines].join("\n")}\n`).join("\n");
}

/** The figures beside the rules: what each is called, its value, and from what counts it is or how it was weighed. */
export function counterFigureRows({ figures }: CounterScoreResult, language: Language): string[][] {
  return Object.entries(figures).map(([name, figure]) => figureRow(name, figure, language));
}

/** A row for each agent and a column for each rule, under a header. */
function agentRows(rules: readonly CounterRuleScore[], language: Language): string[][] {
  const words = counterWords(language);
  const agents = [...new Set(rules.flatMap(({ byAgent }) => byAgent.flatMap(({ of }) => of ?? [])))];
  if (agents.length === 0) return [];
  return [
    [words.agents, ...rules.map(({ name }) => name[language])],
    ...agents.map((agent) => [agent, ...rules.map((rule) => shown(rule.byAgent.find(({ of }) => of === agent)?.value, rule.measure === undefined ? "share" : "seconds") ?? words.nothing)]),
  ];
}

function figureRow(name: string, figure: CounterFigure, language: Language): string[] {
  const words = counterWords(language);
  const note = figure.weighedBy === undefined ? counts(figure, figure.unit) : words.weighedBy(figure.weighedBy);
  return [counterName(name, language), shown(figure.value, figure.unit) ?? words.nothing, note];
}

function counts({ numerator, denominator }: CounterPart, unit: Unit): string {
  if (numerator === undefined || denominator === undefined) return "";
  return `${formatNumber(numerator, unit === "yuan" ? 2 : 0)} / ${formatNumber(denominator)}`;
}

function shown(value: number | undefined, unit: Unit): string | undefined {
  if (value === undefined) return undefined;
  switch (unit) {
    case "share": return `${(value * 100).toFixed(2)}%`;
    case "seconds": return value < 10 * MINUTE ? `${formatNumber(value, 1)} s` : value < 10 * HOUR ? `${formatNumber(value / MINUTE, 1)} min` : `${formatNumber(value / HOUR, 1)} h`;
    case "yuan": return `¥${formatNumber(value, 2)}`;
    case "points": return formatNumber(value, 2);
    case "count": return formatNumber(value, Number.isInteger(value) ? 0 : 2);
  }
}

/** Columns as wide as what stands in them: the first from the left, so many figures after it (all, where not told) from the right, the rest from the left. */
function aligned(rows: readonly (readonly string[])[], figures = Infinity): string[] {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column]))));
  const cellOf = (cell: string, column: number): string =>
    (column > 0 && column <= figures ? " ".repeat(widths[column] - displayWidth(cell)) + cell : fit(cell, widths[column]));
  return rows.map((row) => row.map(cellOf).join("  ").trimEnd());
}
