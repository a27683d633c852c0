import type { Estimate, RuleDayResult, RuleResult, SimulationResult } from "../experiment/result.ts";
import { DEFAULT_ASSURANCE } from "../scenario/frameDefaults.ts";
import { targetMargin } from "./targetMargin.ts";
import { weakestDay } from "./weakestDay.ts";

/**
 * How one rule comes out: `passes` when the lower bound of its probability of passing reaches the assurance, `fails` when the
 * upper bound stays below it, `open` in between, `not-judged` without target, `not-assessed` without assessed units.
 */
export type Standing = "passes" | "open" | "fails" | "not-judged" | "not-assessed";

export interface RuleStanding {
  readonly rule: string;
  readonly standing: Standing;
  readonly assurance: number;
  /** Probability of passing all that is asked; absent unless judged. */
  readonly pass?: Estimate;
  /** The day that is told apart as the least likely to pass; absent with a single day and where days are alike. */
  readonly weakestDay?: RuleDayResult;
}

export interface ResultStanding {
  /** `passes` only if every judged rule does; `not-judged` where no rule has a target. */
  readonly standing: Standing;
  /** The judged rule most in danger; absent where none is judged. */
  readonly deciding?: RuleStanding;
  readonly rules: readonly RuleStanding[];
}

const WORST_FIRST: readonly Standing[] = ["fails", "open", "passes"];

/** How a result comes out over all its rules. */
export function standingOf(result: Pick<SimulationResult, "rules">): ResultStanding {
  const rules = Object.entries(result.rules).map(([rule, ruleResult]) => standingOfRule(rule, ruleResult));
  const judged = rules.filter((rule) => WORST_FIRST.includes(rule.standing)).toSorted((a, b) => byDanger(a, b) || targetMargin(result.rules[a.rule]) - targetMargin(result.rules[b.rule]));
  if (judged.length === 0) {
    const assessed = rules.some((rule) => rule.standing === "not-judged");
    return { standing: assessed || rules.length === 0 ? "not-judged" : "not-assessed", rules };
  }
  return { standing: judged[0].standing, deciding: judged[0], rules };
}

function standingOfRule(rule: string, result: RuleResult): RuleStanding {
  const assurance = result.target?.assurance ?? DEFAULT_ASSURANCE;
  if (result.rate.value === undefined) return { rule, standing: "not-assessed", assurance };
  if (result.target === undefined) return { rule, standing: "not-judged", assurance };
  const pass = result.passAll ?? (result.days.length === 1 ? result.days[0].pass : undefined);
  if (pass?.value === undefined) return { rule, standing: "not-assessed", assurance };
  const weakest = weakestDay(result);
  return { rule, standing: standingFor(pass, assurance), assurance, pass, ...(weakest ? { weakestDay: weakest } : {}) };
}

function standingFor(pass: Estimate, assurance: number): Standing {
  const value = pass.value ?? 0;
  if ((pass.lower ?? value) >= assurance) return "passes";
  return (pass.upper ?? value) < assurance ? "fails" : "open";
}

/**
 * The rule most in danger first: one that falls short before one that is open before one that passes, then by the chance of failing over the
 * chance allowed, then by the chance of passing. A rule at 99 % of which 90 % is asked is nearer to failing than one at 100 % of 95 %.
 */
function byDanger(a: RuleStanding, b: RuleStanding): number {
  const worse = WORST_FIRST.indexOf(a.standing) - WORST_FIRST.indexOf(b.standing);
  return worse || compare(dangerOf(b), dangerOf(a)) || compare(a.pass?.value ?? 0, b.pass?.value ?? 0);
}

/** (1 − p) ÷ (1 − assurance); infinite where nothing is allowed to fail and something may. */
function dangerOf({ pass, assurance }: RuleStanding): number {
  const failing = 1 - (pass?.value ?? 0);
  return failing === 0 ? 0 : failing / (1 - assurance);
}

/** Not by a difference: that of two infinities would be none. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
