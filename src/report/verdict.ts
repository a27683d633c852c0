import type { Estimate, RuleDayResult, RuleResult, SimulationResult } from "../experiment/result.ts";
import { targetMargin } from "./targetMargin.ts";
import { weakestDay } from "./weakestDay.ts";

/** Assurance asked for where a target names none: passing must be at least this probable. */
export const DEFAULT_ASSURANCE = 0.95;

/**
 * How one rule comes out: `passes` when the lower bound of its probability of passing reaches the assurance, `fails` when the
 * upper bound stays below it, `open` in between, `not-judged` without target, `not-assessed` without assessed units.
 */
export type Standing = "passes" | "open" | "fails" | "not-judged" | "not-assessed";

export interface RuleVerdict {
  readonly rule: string;
  readonly standing: Standing;
  readonly assurance: number;
  /** Probability of passing all that is asked; absent unless judged. */
  readonly pass?: Estimate;
  /** The day that is told apart as the least likely to pass; absent with a single day and where days are alike. */
  readonly weakestDay?: RuleDayResult;
}

export interface Verdict {
  /** `passes` only if every judged rule does; `not-judged` where no rule has a target. */
  readonly standing: Standing;
  /** The judged rule that is least likely to pass, measured against what is asked of it, among equals the one closest to its target; absent where none is judged. */
  readonly deciding?: RuleVerdict;
  readonly rules: readonly RuleVerdict[];
}

const WORST_FIRST: readonly Standing[] = ["fails", "open", "passes"];

/** The verdict over all rules of a result. */
export function verdict(result: SimulationResult): Verdict {
  const rules = Object.entries(result.rules).map(([rule, ruleResult]) => ruleVerdict(rule, ruleResult));
  const judged = rules.filter((rule) => WORST_FIRST.includes(rule.standing)).toSorted((a, b) => byWeakness(a, b) || targetMargin(result.rules[a.rule]) - targetMargin(result.rules[b.rule]));
  if (judged.length === 0) {
    const assessed = rules.some((rule) => rule.standing === "not-judged");
    return { standing: assessed || rules.length === 0 ? "not-judged" : "not-assessed", rules };
  }
  return { standing: judged[0].standing, deciding: judged[0], rules };
}

function ruleVerdict(rule: string, result: RuleResult): RuleVerdict {
  const assurance = result.target?.assurance ?? DEFAULT_ASSURANCE;
  if (result.rate.value === undefined) return { rule, standing: "not-assessed", assurance };
  if (result.target === undefined) return { rule, standing: "not-judged", assurance };
  const pass = result.passAll ?? (result.days.length === 1 ? result.days[0].pass : undefined);
  if (pass?.value === undefined) return { rule, standing: "not-assessed", assurance };
  const weakest = weakestDay(result);
  return { rule, standing: standing(pass, assurance), assurance, pass, ...(weakest ? { weakestDay: weakest } : {}) };
}

function standing(pass: Estimate, assurance: number): Standing {
  const value = pass.value ?? 0;
  if ((pass.lower ?? value) >= assurance) return "passes";
  return (pass.upper ?? value) < assurance ? "fails" : "open";
}

function byWeakness(a: RuleVerdict, b: RuleVerdict): number {
  const worse = WORST_FIRST.indexOf(a.standing) - WORST_FIRST.indexOf(b.standing);
  return worse || (a.pass?.value ?? 0) - a.assurance - ((b.pass?.value ?? 0) - b.assurance);
}
