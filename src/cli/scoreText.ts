import type { MeasureScore, RateScore, ScoreResult } from "../scoring/scoreResult.ts";
import { formatNumber } from "../report/figures/formatNumber.ts";
import { formatTarget } from "../report/figures/formatTarget.ts";
import { displayWidth, fit } from "../report/terminal/columns.ts";
import type { Language } from "../report/words/language.ts";
import type { RulePack } from "../rules/rulePack.ts";
import { say, sayOf } from "./words.ts";

const WIDEST_RULE = 44;

interface ScoreTextOptions {
  readonly language: Language;
  /** Only the table. */
  readonly quiet: boolean;
}

/** A score for the terminal: a line for each rule, and (unless `quiet`) what the columns mean and what the log leaves open. */
export function scoreText(result: ScoreResult, packs: readonly RulePack[], { language, quiet }: ScoreTextOptions): string {
  return `${[...table(result, packs, language), ...(quiet ? [] : notes(result, language))].join("\n")}\n`;
}

/** Columns as wide as what stands in them: names from the left, figures from the right. */
function table(result: ScoreResult, packs: readonly RulePack[], language: Language): string[] {
  const rows = [
    [say(language, "scoreRule"), say(language, "scoreFigure"), say(language, "scoreCounts"), say(language, "scoreDays")],
    ...Object.entries(result.rules).map(([id, rule]) => [rule.name[language], figure(rule, language), counts(rule), days(rule, packs.find((pack) => pack.id === id))]),
  ];
  const [ruleWidth, figureWidth, countWidth] = [0, 1, 2].map((column) => Math.max(...rows.map((row) => displayWidth(row[column]))));
  return rows.map(([rule, value, count, passed]) =>
    `${fit(rule, Math.min(ruleWidth, WIDEST_RULE))}  ${fromRight(value, figureWidth)}  ${fromRight(count, countWidth)}  ${passed}`.trimEnd());
}

function fromRight(text: string, columns: number): string {
  return " ".repeat(columns - displayWidth(text)) + text;
}

function notes(result: ScoreResult, language: Language): string[] {
  const findings = result.findings.map(({ code, count, example }) => `${code} × ${formatNumber(count)}: ${example}`);
  return [
    "",
    ...Object.values(result.rules).filter((rule) => rule.value === undefined).map((rule) => sayOf(language, unitsOf(rule) === 0 ? "scoreNothingJudged" : "scoreTooFew", rule.name[language])),
    say(language, "scoreFooter"),
    ...(findings.length === 0 ? [] : ["", say(language, "scoreFindings"), ...findings.map((finding) => `  ${finding}`)]),
  ];
}

function unitsOf(rule: RateScore | MeasureScore): number {
  return "numerator" in rule ? rule.denominator : rule.count;
}

function figure(rule: RateScore | MeasureScore, language: Language): string {
  if (rule.value === undefined) return say(language, "scoreNothing");
  return "numerator" in rule ? `${(rule.value * 100).toFixed(2)}%` : `${formatNumber(rule.value, 1)} s`;
}

function counts(rule: RateScore | MeasureScore): string {
  return "numerator" in rule ? `${formatNumber(rule.numerator)} / ${formatNumber(rule.denominator)}` : formatNumber(rule.count);
}

/** Days passed of days assessed, with the limit they were judged by; nothing where the rule names none. */
function days(rule: RateScore | MeasureScore, pack: RulePack | undefined): string {
  const limit = pack?.consequences[0]?.threshold;
  const verdicts = rule.days.map(({ verdict }) => verdict).filter((verdict) => verdict === "pass" || verdict === "fail");
  if (verdicts.length === 0 || limit === undefined) return "";
  const passed = verdicts.filter((verdict) => verdict === "pass").length;
  return `${passed} / ${verdicts.length} (${formatTarget({ ...limit, source: "consequence" }, "numerator" in rule ? "share" : "seconds")})`;
}
