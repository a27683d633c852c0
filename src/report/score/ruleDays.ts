import type { DayView, RuleView } from "./ruleView.ts";

/** How a rule stands over its days. */
export type ScoreStanding = "passes" | "fails" | "not-assessed" | "not-judged";

export interface RuleDays {
  readonly passed: readonly DayView[];
  readonly failed: readonly DayView[];
  readonly notAssessed: readonly DayView[];
  readonly standing: ScoreStanding;
}

/** A rule's days by their verdict: it passes where no day fails and one passes. */
export function ruleDays({ days }: RuleView): RuleDays {
  const having = (verdict: DayView["verdict"]): DayView[] => days.filter((day) => day.verdict === verdict);
  const [passed, failed, notAssessed] = [having("pass"), having("fail"), having("not-assessed")];
  const standing = failed.length > 0 ? "fails" : passed.length > 0 ? "passes" : notAssessed.length > 0 && notAssessed.length === days.length ? "not-assessed" : "not-judged";
  return { passed, failed, notAssessed, standing };
}

/** The rate of a day, also of one that is not assessed. */
export function rateOfDay({ value, met, all }: DayView): number | undefined {
  return value ?? (met !== undefined && all !== undefined && all > 0 ? met / all : undefined);
}

/** The rule that the page begins with: the first that fails, else the first with a share, else the first. */
export function firstRule(rules: readonly RuleView[]): RuleView | undefined {
  return rules.find((rule) => ruleDays(rule).standing === "fails") ?? rules.find(({ quantity, value }) => quantity === "share" && value !== undefined) ?? rules[0];
}
