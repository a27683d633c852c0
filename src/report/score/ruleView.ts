import type { Verdict } from "../../rules/verdict.ts";
import type { CounterRuleScore } from "../../scoring/counters/counterScore.ts";
import type { ConsequenceScore, MeasureScore, RateScore } from "../../scoring/scoreResult.ts";
import type { ScoredResult } from "../../scoring/scoredResult.ts";
import type { Language } from "../words/language.ts";

/** A rule of a score as the page shows it, whatever the log's shape. */
export interface RuleView {
  readonly id: string;
  readonly name: Readonly<Record<Language, string>>;
  readonly unit: string;
  readonly quantity: "share" | "seconds";
  /** Share met, or seconds. */
  readonly value?: number;
  /** Units met of all; of a mean `all` are the messages counted. */
  readonly met?: number;
  readonly all?: number;
  readonly days: readonly DayView[];
  readonly byAgent: readonly PartView[];
  readonly byHour: readonly PartView[];
  readonly byPage?: readonly PartView[];
  readonly consequences: readonly ConsequenceScore[];
}

export interface PartView {
  readonly of?: string;
  readonly met?: number;
  readonly all?: number;
  readonly value?: number;
}

export interface DayView extends PartView {
  readonly date: string;
  readonly verdict?: Verdict;
}

type Part = { readonly of?: string; readonly numerator?: number; readonly denominator?: number; readonly value?: number };

/** Every rule of a result, in its order. */
export function ruleViews({ rules }: ScoredResult): RuleView[] {
  return Object.entries(rules).map(([id, rule]) => ruleView(id, rule));
}

function ruleView(id: string, rule: RateScore | MeasureScore | CounterRuleScore): RuleView {
  const quantity = "count" in rule || "measure" in rule ? "seconds" : "share";
  const parts = (list: readonly Part[]): PartView[] => list.map((part) => partView(part, quantity));
  const { byPage } = rule as { readonly byPage?: readonly Part[] };
  return {
    id, name: rule.name, unit: rule.unit, quantity,
    ...defined({ value: rule.value }),
    ...("count" in rule ? { all: rule.count } : counts(rule, quantity)),
    days: rule.days.map((day) => ({
      date: day.date, ...partView("count" in day ? { denominator: day.count } : { numerator: day.numerator, denominator: day.denominator } as Part, quantity),
      ...defined({ value: day.value }), ...(day.verdict === undefined ? {} : { verdict: day.verdict }),
    })),
    byAgent: parts(rule.byAgent), byHour: parts(rule.byHour), ...(byPage === undefined ? {} : { byPage: parts(byPage) }),
    consequences: rule.consequences ?? [],
  };
}

function partView({ of, value, ...part }: Part, quantity: RuleView["quantity"]): PartView {
  return { ...(of === undefined ? {} : { of }), ...counts(part, quantity), ...defined({ value }) };
}

/** The sum of a mean's seconds is no count of anything. */
function counts({ numerator, denominator }: Part, quantity: RuleView["quantity"]): { met?: number; all?: number } {
  return { ...(quantity === "share" && numerator !== undefined ? { met: numerator } : {}), ...(denominator === undefined ? {} : { all: denominator }) };
}

function defined({ value }: { readonly value: number | undefined }): { value?: number } {
  return value === undefined ? {} : { value };
}
