import type { Estimate, RuleDayResult, RuleResult } from "../experiment/result.ts";

/**
 * The day on which a rule is least likely to meet its target: told by the probability of passing, and where the days' intervals
 * of it all overlap, by the rate. Absent where the rates' intervals overlap as well: no day can be told apart then.
 */
export function weakestDay({ days, target }: RuleResult): RuleDayResult | undefined {
  if (target === undefined) return undefined;
  const judged = days.filter((day) => day.pass?.value !== undefined);
  const towardsFailing = target.operator.startsWith(">") ? 1 : -1;
  const byRate = (a: RuleDayResult, b: RuleDayResult): number => towardsFailing * ((a.rate.value ?? 0) - (b.rate.value ?? 0));
  const byChance = (a: RuleDayResult, b: RuleDayResult): number => (a.pass?.value ?? 0) - (b.pass?.value ?? 0);
  if (differ(judged.map(({ pass }) => pass))) return judged.toSorted((a, b) => byChance(a, b) || byRate(a, b))[0];
  return differ(judged.map(({ rate }) => rate)) ? judged.toSorted((a, b) => byRate(a, b) || byChance(a, b))[0] : undefined;
}

/** Whether any two of the intervals lie apart. */
function differ(estimates: readonly (Estimate | undefined)[]): boolean {
  const lowers = estimates.map((estimate) => estimate?.lower ?? estimate?.value ?? 0);
  const uppers = estimates.map((estimate) => estimate?.upper ?? estimate?.value ?? 0);
  return Math.max(...lowers) > Math.min(...uppers);
}
