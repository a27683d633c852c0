import type { CounterFigure, CounterPart, CounterRuleScore, CounterScoreResult } from "../../scoring/counterScore.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { displayWidth, fit } from "../terminal/columns.ts";
import type { Language } from "../words/language.ts";
import { counterName, counterWords } from "./counterWords.ts";

type Unit = CounterFigure["unit"];
const MINUTE = 60;
const HOUR = 3600;

/** The score of a table of counters for the terminal: rules, agents, other figures and (unless `quiet`) what the table leaves open. Ends with a line feed. */
export function counterText(result: CounterScoreResult, { language, quiet = false }: { readonly language: Language; readonly quiet?: boolean }): string {
  const words = counterWords(language);
  const rules = Object.values(result.rules);
  const blocks = [
    rules.length === 0 ? [words.noRules] : aligned([[words.rule, words.figure, words.counts], ...rules.map((rule) => ruleRow(rule, language))]),
    ...agentBlock(rules, language),
    ...(Object.keys(result.figures).length === 0 ? [] : [[words.figures, ...indented(aligned(Object.entries(result.figures).map(([name, figure]) => figureRow(name, figure, language))))]]),
    ...(quiet || result.findings.length === 0 ? [] : [[words.findings, ...indented(result.findings.map(({ code, count, example }) => `${code} × ${formatNumber(count)}: ${example}`))]]),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function unitOf(rule: CounterRuleScore): Unit {
  return rule.measure === undefined ? "share" : "seconds";
}

function ruleRow(rule: CounterRuleScore, language: Language): string[] {
  const words = counterWords(language);
  const unit = unitOf(rule);
  const told = rule.told === undefined || shown(rule.told, unit) === shown(rule.value, unit) ? "" : `  ${words.told(shown(rule.told, unit) ?? "")}`;
  return [rule.name[language], shown(rule.value, unit) ?? words.nothing, (rule.weighedBy === undefined ? counts(rule, unit) : words.weighedBy(rule.weighedBy)) + told];
}

/** A table with a row for each agent and a column for each rule. */
function agentBlock(rules: readonly CounterRuleScore[], language: Language): string[][] {
  const words = counterWords(language);
  const agents = [...new Set(rules.flatMap(({ byAgent }) => byAgent.flatMap(({ of }) => of ?? [])))];
  if (agents.length === 0) return [];
  const rows = agents.map((agent) => [agent, ...rules.map((rule) => shown(rule.byAgent.find(({ of }) => of === agent)?.value, unitOf(rule)) ?? words.nothing)]);
  return [aligned([[words.agents, ...rules.map(({ name }) => name[language])], ...rows])];
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

/** Columns as wide as what stands in them, the first and the last from the left, figures from the right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column]))));
  return rows.map((row) => row.map((cell, column) => {
    if (column === 0 || (column === 2 && row.length === 3)) return fit(cell, widths[column]);
    return " ".repeat(widths[column] - displayWidth(cell)) + cell;
  }).join("  ").trimEnd());
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
