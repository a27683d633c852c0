import type { CounterScoreResult } from "../../scoring/counters/counterScore.ts";
import type { ScoreResult } from "../../scoring/scoreResult.ts";
import { wrap } from "../terminal/columns.ts";
import type { TerminalColors } from "../terminal/terminalColors.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";
import { eligibilityAnswers } from "./eligibilityAnswers.ts";
import { ruleViews } from "./ruleView.ts";

const MOMENTS = ["event", "registration"] as const;

interface EligibilityLinesOptions {
  readonly language: Language;
  readonly colors: TerminalColors;
  readonly columns: number;
  /** Of what dates were given. */
  readonly asked?: Readonly<Record<(typeof MOMENTS)[number], boolean>>;
}

/** Whether the shop qualifies for each event and registration that was asked for, and where no rule scored can tell that; nothing where none was asked for. */
export function eligibilityLines(result: ScoreResult | CounterScoreResult, { language, colors, columns, asked }: EligibilityLinesOptions): string[] {
  const answers = eligibilityAnswers(result, language).flatMap(({ answer, reason }) => [
    ...wrap(answer, columns).map(colors.strong), ...wrap(reason, columns - 2).map((line) => `  ${line}`),
  ]);
  const looked = new Set(ruleViews(result).flatMap(({ consequences }) => consequences.flatMap(({ kind, period }) =>
    (kind === "event-eligibility" && typeof period === "object" && "before" in period ? [period.before] : []))));
  const untold = MOMENTS.filter((moment) => asked?.[moment] === true && !looked.has(moment) && (looked.size === 0 || answers.length === 0))
    .map((moment) => wordsOf(language).consequences.eligibilityUntold(moment, looked.size > 0));
  const lines = [...answers, ...untold.flatMap((sentence) => wrap(sentence, columns).map(colors.strong))];
  return lines.length === 0 ? [] : ["", ...lines];
}
