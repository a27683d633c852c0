import type { RulePack } from "../../rules/rulePack.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Estimate } from "../../statistics/estimate.ts";

/** What it costs to be judged by one rule instead of another, with the same target. */
export interface RulePrice {
  readonly from: PricedRule;
  readonly to: PricedRule;
  /** Of `to` over `from`; absent where one of them is met by no roster. [yuan, agent-hours, agents' shifts] */
  readonly change?: { readonly yuan: number; readonly hours: number; readonly shifts: number };
}

export interface PricedRule {
  readonly rule: string;
  readonly name: RulePack["name"];
  readonly feasible: boolean;
  /** Probability that its target is met, on replications that the search had not played; of several shops that of the least sure. Absent where it is no target. */
  readonly pass?: Estimate;
  readonly roster: Scenario["roster"];
  readonly cost: number;
  readonly hours: number;
  /** Shifts of agents on the judged days. */
  readonly shifts: number;
}
