import type { CounterRuleScore, CounterScoreResult } from "../../scoring/counters/counterScore.ts";
import type { MeasureScore, RateScore, ScoreResult } from "../../scoring/scoreResult.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import { addDays } from "../../time/calendar.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { formatTarget } from "../figures/formatTarget.ts";
import { displayWidth, fit, wrap } from "../terminal/columns.ts";
import type { TerminalColors } from "../terminal/terminalColors.ts";
import type { Language } from "../words/language.ts";
import { consequenceLines } from "./consequenceLines.ts";
import { eligibilityLines } from "./eligibilityLines.ts";
import { findingLines } from "./findingLines.ts";
import { scoreWords } from "./scoreWords.ts";

const WIDEST_RULE = 44;

interface ScoreTextOptions {
  readonly language: Language;
  readonly colors: TerminalColors;
  readonly columns: number;
  /** Only the table. */
  readonly quiet: boolean;
  /** Whether dates of events and of registrations were given. */
  readonly asked?: { readonly event: boolean; readonly registration: boolean };
}

type RuleScore = RateScore | MeasureScore | CounterRuleScore;

/** A score for the terminal: a line for each rule, and (unless `quiet`) what was read, what comes of it, and what the log leaves open. Ends with a line feed. */
export function scoreText(result: ScoreResult | CounterScoreResult, packs: readonly RulePack[], options: ScoreTextOptions): string {
  const lines = options.quiet ? table(result, packs, options) : [...heading(result, options), "", ...table(result, packs, options), ...notes(result, packs, options)];
  return `${lines.join("\n")}\n`;
}

function heading({ log }: ScoreResult | CounterScoreResult, { language, columns }: ScoreTextOptions): string[] {
  const words = scoreWords(language);
  if (log.shape === "counters" && "map" in log) {
    return wrap(words.counterHeading({ file: log.file, map: log.map, rows: formatNumber(log.rows), agents: formatNumber(log.agents) }), columns);
  }
  if (!("buyerMessages" in log)) return [];
  return wrap(words.heading({
    file: log.file ?? "", span: words.span(log.startDate, addDays(log.startDate, log.days - 1)), timeZone: log.timeZone,
    conversations: formatNumber(log.conversations), messages: formatNumber(log.buyerMessages), consumers: formatNumber(log.consumers), agents: formatNumber(log.agents),
  }), columns);
}

/** Columns as wide as what stands in them: names from the left, figures from the right. */
function table(result: ScoreResult | CounterScoreResult, packs: readonly RulePack[], options: ScoreTextOptions): string[] {
  const words = scoreWords(options.language);
  const judged = packs.flatMap((pack) => (Object.hasOwn(result.rules, pack.id) ? [{ pack, rule: result.rules[pack.id] }] : []));
  const rows = [
    [words.rule, words.figure, words.counts, "", words.days],
    ...judged.map(({ rule, pack }) => [rule.name[options.language], figure(rule, pack, options.language), counts(rule), counts(rule) === "" ? "" : words.units[pack.unit], days(rule, pack, options.language)]),
  ];
  const [ruleWidth, figureWidth, countWidth, unitWidth] = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => displayWidth(row[column]))));
  return rows.map(([rule, value, count, unit, passed]) =>
    `${fit(rule, Math.min(ruleWidth, WIDEST_RULE))}  ${fromRight(value, figureWidth)}  ${fromRight(count, countWidth)} ${fit(unit, unitWidth)}  ${passed}`.trimEnd());
}

function fromRight(text: string, columns: number): string {
  return " ".repeat(columns - displayWidth(text)) + text;
}

function notes(result: ScoreResult | CounterScoreResult, packs: readonly RulePack[], options: ScoreTextOptions): string[] {
  const { language, columns, colors } = options;
  const words = scoreWords(language);
  const consequences = consequenceLines(result, packs, options);
  const findings = findingLines(result.findings, options);
  return [
    ...packs.flatMap((pack) => unsaid(result, pack, language)).flatMap((text) => wrap(text, columns)),
    ...eligibilityLines(result, options),
    ...(consequences.length === 0 ? [] : ["", colors.strong(words.consequences), ...consequences]),
    ...(findings.length === 0 ? [] : ["", colors.strong(words.findings), ...findings]),
    "", ...wrap(words.footer, columns).map(colors.faint),
  ];
}

/** Why a rule has no figure. */
function unsaid({ rules, untold }: ScoreResult | CounterScoreResult, pack: RulePack, language: Language): string[] {
  const words = scoreWords(language);
  if (!Object.hasOwn(rules, pack.id)) return [words.notTold(pack.name[language], untold?.[pack.id]?.[language])];
  const rule = rules[pack.id];
  if (rule.value !== undefined) return [];
  return [unitsOf(rule) === 0 ? words.nothingJudged(rule.name[language]) : words.tooFew(rule.name[language])];
}

function unitsOf(rule: RuleScore): number {
  return "count" in rule ? rule.count : (rule.denominator ?? 0);
}

function figure(rule: RuleScore, pack: RulePack, language: Language): string {
  if (rule.value === undefined) return scoreWords(language).none;
  return pack.measure === undefined ? `${(rule.value * 100).toFixed(2)}%` : `${formatNumber(rule.value, 1)} s`;
}

function counts(rule: RuleScore): string {
  if ("count" in rule) return formatNumber(rule.count);
  return rule.numerator === undefined || rule.denominator === undefined ? "" : `${formatNumber(rule.numerator)} / ${formatNumber(rule.denominator)}`;
}

/** Days passed of days assessed, with the limit they were judged by; nothing where the rule names none. */
function days(rule: RuleScore, { consequences: [first], measure }: RulePack, language: Language): string {
  const verdicts = rule.days.map(({ verdict }) => verdict).filter((verdict) => verdict === "pass" || verdict === "fail");
  if (verdicts.length === 0 || first?.threshold === undefined) return "";
  const passed = verdicts.filter((verdict) => verdict === "pass").length;
  return scoreWords(language).limited(`${passed} / ${verdicts.length}`, formatTarget(first.threshold, measure === undefined ? "share" : "seconds"));
}
