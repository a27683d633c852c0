import type { Estimate, RuleDayResult, RuleResult, SimulationResult } from "../experiment/result.ts";

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
  /** Day with the lowest probability of passing, absent with a single day. */
  readonly weakestDay?: RuleDayResult;
}

export interface Verdict {
  /** `passes` only if every judged rule does; `not-judged` where no rule has a target. */
  readonly standing: Standing;
  /** The judged rule that is least likely to pass, measured against what is asked of it; absent where none is judged. */
  readonly deciding?: RuleVerdict;
  readonly rules: readonly RuleVerdict[];
}

const WORST_FIRST: readonly Standing[] = ["fails", "open", "passes"];

/** The verdict over all rules of a result. */
export function verdict(result: SimulationResult): Verdict {
  const rules = Object.entries(result.rules).map(([rule, ruleResult]) => ruleVerdict(rule, ruleResult));
  const judged = rules.filter((rule) => WORST_FIRST.includes(rule.standing)).toSorted(byWeakness);
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
  const weakestDay = result.days.length > 1 ? weakest(result.days) : undefined;
  return { rule, standing: standing(pass, assurance), assurance, pass, ...(weakestDay ? { weakestDay } : {}) };
}

function standing(pass: Estimate, assurance: number): Standing {
  const value = pass.value ?? 0;
  if ((pass.lower ?? value) >= assurance) return "passes";
  return (pass.upper ?? value) < assurance ? "fails" : "open";
}

function weakest(days: readonly RuleDayResult[]): RuleDayResult | undefined {
  return days.filter((day) => day.pass?.value !== undefined).toSorted((a, b) => (a.pass?.value ?? 0) - (b.pass?.value ?? 0))[0];
}

function byWeakness(a: RuleVerdict, b: RuleVerdict): number {
  const worse = WORST_FIRST.indexOf(a.standing) - WORST_FIRST.indexOf(b.standing);
  return worse || (a.pass?.value ?? 0) - a.assurance - ((b.pass?.value ?? 0) - b.assurance);
}
