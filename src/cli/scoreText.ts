import type { MeasureScore, RateScore, ScoreResult } from "../metrics/scoreResult.ts";
import { formatNumber } from "../report/figures/formatNumber.ts";
import { fit } from "../report/terminal/columns.ts";
import type { Language } from "../report/words/language.ts";
import { say } from "./words.ts";

const RULE_COLUMNS = 34;
const FIGURE_COLUMNS = 12;
const COUNT_COLUMNS = 18;

/** A score for the terminal: a line for each rule, and (unless `quiet`) what the columns mean and what the log leaves open. */
export function scoreText(result: ScoreResult, language: Language, quiet: boolean): string {
  const rules = Object.values(result.rules);
  return `${[...table(rules, language), ...(quiet ? [] : notes(result, language))].join("\n")}\n`;
}

function table(rules: readonly (RateScore | MeasureScore)[], language: Language): string[] {
  return [
    row(say(language, "scoreRule"), say(language, "scoreFigure"), say(language, "scoreCounts"), say(language, "scoreDays")),
    ...rules.map((rule) => row(rule.name[language], figure(rule, language), counts(rule), days(rule))),
  ];
}

function notes(result: ScoreResult, language: Language): string[] {
  const findings = result.findings.map(({ code, count, example }) => `${code} × ${formatNumber(count)}: ${example}`);
  return ["", say(language, "scoreFooter"), ...(findings.length === 0 ? [] : ["", say(language, "scoreFindings"), ...findings.map((finding) => `  ${finding}`)])];
}

function row(rule: string, value: string, count: string, passed: string): string {
  return `${fit(rule, RULE_COLUMNS)}  ${value.padStart(FIGURE_COLUMNS)}${count.padStart(COUNT_COLUMNS)}  ${passed}`.trimEnd();
}

function figure(rule: RateScore | MeasureScore, language: Language): string {
  if (rule.value === undefined) return say(language, "scoreNothing");
  return "numerator" in rule ? `${(rule.value * 100).toFixed(2)}%` : `${formatNumber(rule.value, 1)} s`;
}

function counts(rule: RateScore | MeasureScore): string {
  return "numerator" in rule ? `${formatNumber(rule.numerator)} / ${formatNumber(rule.denominator)}` : formatNumber(rule.count);
}

/** Days passed of days assessed; nothing where the rule names no threshold. */
function days(rule: RateScore | MeasureScore): string {
  const verdicts = rule.days.map(({ verdict }) => verdict).filter((verdict) => verdict === "pass" || verdict === "fail");
  return verdicts.length === 0 ? "" : `${verdicts.filter((verdict) => verdict === "pass").length} / ${verdicts.length}`;
}
