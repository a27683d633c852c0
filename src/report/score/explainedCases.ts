import type { Explanation, RuleExplanation } from "../../scoring/explain/explanation.ts";
import { FAILURES } from "../../scoring/explain/failure.ts";
import type { Failure } from "../../scoring/explain/failure.ts";

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
