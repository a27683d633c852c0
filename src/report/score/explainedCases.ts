import type { Explanation, RuleExplanation } from "../../scoring/explain/explanation.ts";
import { FAILURES } from "../../scoring/explain/failure.ts";
import type { Failure } from "../../scoring/explain/failure.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import type { Language } from "../words/language.ts";
import type { RuleView } from "./ruleView.ts";
import { scorePageWordsOf } from "./scorePageWordsOf.ts";
import { scoreWords } from "./scoreWords.ts";

/** Why a consumer is shown: the kind of its failure, or because somebody asked. */
export type CaseKind = Failure | "asked";

/** A consumer under a rule, as the page shows it. */
export interface ExplainedCase {
  readonly consumer: string;
  readonly kind: CaseKind;
  /** Day of the miss; of one that was asked for the first day that is told. */
  readonly date: string;
  readonly explanation: RuleExplanation;
}

const KINDS: readonly CaseKind[] = ["asked", ...FAILURES];

/** The consumers that a result explains under a rule: those asked for, then by kind of failure. */
export function explainedCases(explanations: readonly Explanation[], rule: string): ExplainedCase[] {
  const cases = explanations.flatMap(({ consumer, rules }) => rules.filter(({ id, days }) => id === rule && days.length > 0).map((explanation): ExplainedCase => ({
    consumer, kind: explanation.chosen?.failure ?? "asked", date: explanation.chosen?.date ?? explanation.days[0].date, explanation,
  })));
  return cases.toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

/** Lines of a day that is neither bare nor long. */
const INSTRUCTIVE = { least: 3, most: 14 };

/** The one to begin with: who was asked for, else the first with a talk that is neither bare nor long, else the first. */
export function firstCase(cases: readonly ExplainedCase[]): number {
  const place = cases.findIndex(({ kind, explanation: { days: [day] } }) =>
    kind === "asked" || (day.lines.length >= INSTRUCTIVE.least && day.lines.length <= INSTRUCTIVE.most && day.lines.some((line) => line.what === "reply" && line.effect === "answers")));
  return Math.max(0, place);
}

/** Says how many units the rule missed where there are more than can be chosen; undefined where all can, or the rule counts none. */
export function moreThanShown({ met, all, unit }: RuleView, cases: readonly ExplainedCase[], language: Language): string | undefined {
  const missed = met === undefined || all === undefined ? 0 : all - met;
  if (missed <= cases.length) return undefined;
  const units: Readonly<Record<string, string>> = scoreWords(language).units;
  return scorePageWordsOf(language).someOfMissed(`${formatNumber(missed)} ${units[unit] ?? ""}`.trim(), cases.length);
}
