import type { RulePack } from "../../rules/rulePack.ts";
import type { CounterScoreResult } from "../../scoring/counters/counterScore.ts";
import type { ScoreResult } from "../../scoring/scoreResult.ts";
import { type ScoredConsequenceText, scoredConsequenceText } from "../scoredConsequenceText.ts";
import { wrap } from "../terminal/columns.ts";
import type { TerminalColors } from "../terminal/terminalColors.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";

interface ConsequenceLinesOptions {
  readonly language: Language;
  readonly colors: TerminalColors;
  readonly columns: number;
}

const MOST_DETAILS = 6;

/** What the rules' consequences say of the log, rule by rule: what comes and when it comes, how the log stands, the periods that decide; none where no rule has any. */
export function consequenceLines(result: ScoreResult | CounterScoreResult, packs: readonly RulePack[], options: ConsequenceLinesOptions): string[] {
  return packs.flatMap((pack) => {
    const scores = Object.hasOwn(result.rules, pack.id) ? (result.rules[pack.id].consequences ?? []) : [];
    const lines = scores.flatMap((score) => linesOf(scoredConsequenceText(score, pack.measure === undefined ? "share" : "seconds", options.language), options));
    return lines.length === 0 ? [] : [`  ${pack.name[options.language]}`, ...lines];
  });
}

function linesOf({ name, condition, standing, details }: ScoredConsequenceText, { language, colors, columns }: ConsequenceLinesOptions): string[] {
  const shown = details.slice(0, MOST_DETAILS);
  const more = details.length - shown.length;
  return [
    ...indented(wordsOf(language).clauses([name, ...(condition === "" ? [] : [condition])]), columns, 4).map(colors.faint),
    ...indented(standing, columns, 6),
    ...shown.flatMap((detail) => indented(detail, columns, 6)),
    ...(more > 0 ? [`      … +${more}`] : []),
  ];
}

function indented(text: string, columns: number, blanks: number): string[] {
  return text === "" ? [] : wrap(text, columns - blanks).map((line) => " ".repeat(blanks) + line);
}
