import type { RulePack } from "../../rules/rulePack.ts";
import type { CounterScoreResult } from "../../scoring/counterScore.ts";
import type { ScoreResult } from "../../scoring/scoreResult.ts";
import { scoredConsequenceText } from "../scoredConsequenceText.ts";
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

/** What the rules' consequences say of the log: for each its name and standing, below it when it comes and the periods that decide; none where no rule has any. */
export function consequenceLines(result: ScoreResult | CounterScoreResult, packs: readonly RulePack[], { language, colors, columns }: ConsequenceLinesOptions): string[] {
  const words = wordsOf(language);
  return packs.flatMap((pack) => {
    const scores = Object.hasOwn(result.rules, pack.id) ? (result.rules[pack.id].consequences ?? []) : [];
    return scores.flatMap((score) => {
      const { name, condition, standing, details } = scoredConsequenceText(score, pack.measure === undefined ? "share" : "seconds", language);
      const shown = details.slice(0, MOST_DETAILS);
      const more = details.length - shown.length;
      return [
        ...indented(words.statements([`${pack.name[language]} · ${name}`, standing]), columns, 2),
        ...indented(condition, columns, 4).map(colors.faint),
        ...shown.flatMap((detail) => indented(detail, columns, 4)),
        ...(more > 0 ? [`    … +${more}`] : []),
      ];
    });
  });
}

function indented(text: string, columns: number, blanks: number): string[] {
  return text === "" ? [] : wrap(text, columns - blanks).map((line) => " ".repeat(blanks) + line);
}
