import type { RulePack } from "../../rules/rulePack.ts";
import { rosterOn } from "../../scenario/rosterOn.ts";
import type { Scenario, Target } from "../../scenario/scenario.ts";
import type { StaffingResult } from "../staffingResult.ts";
import type { ChosenDesk } from "./playVariants.ts";
import type { PricedRule, RulePrice } from "./rulePrice.ts";

/** What a search tells of the cheapest roster. */
export type FoundRoster = Pick<StaffingResult, "feasible" | "roster" | "cost" | "hours">;

/** Finds the cheapest roster of a desk, as `staff` does. */
export type SearchRoster = (desk: ChosenDesk) => Promise<FoundRoster>;

/** Two rules and the target that each is to meet. */
export interface PricedRules {
  readonly from: RulePack;
  readonly to: RulePack;
  readonly target: Target;
  /** Where there are several shops: whose rule it is. */
  readonly shop?: string;
}

/**
 * The price of a rule: the cheapest roster with the target for the one rule and with the same target for the other, all else that is asked of the desk left as it is.
 */
export async function priceOfRule(desk: ChosenDesk, { from, to, target, shop }: PricedRules, search: SearchRoster): Promise<RulePrice> {
  const priced = async (pack: RulePack): Promise<PricedRule> => {
    const judged = judgedBy(desk, [from.id, to.id], pack, target, shop);
    const { feasible, roster, cost, hours } = await search(judged);
    return { rule: pack.id, name: pack.name, feasible, roster, cost, hours, shifts: shiftsOf({ ...judged.scenario, roster }) };
  };
  const [one, other] = [await priced(from), await priced(to)];
  const change = { yuan: other.cost - one.cost, hours: other.hours - one.hours, shifts: other.shifts - one.shifts };
  return { target, from: one, to: other, ...(one.feasible && other.feasible ? { change } : {}) };
}

/** The desk with one rule in place of both; it stands behind the others. */
function judgedBy({ scenario, packs }: ChosenDesk, both: readonly string[], pack: RulePack, target: Target, shop: string | undefined): ChosenDesk {
  const judged = <Part extends Pick<Scenario, "rules" | "targets">>(part: Part, own: readonly RulePack[]): Part => ({
    ...part,
    rules: [...part.rules.filter((_, index) => !both.includes(own[index].id)), pack],
    targets: { ...Object.fromEntries(Object.entries(part.targets).filter(([id]) => !both.includes(id))), [pack.id]: target },
  });
  const kept = (own: readonly RulePack[]): RulePack[] => [...own.filter(({ id }) => !both.includes(id)), pack];
  if (scenario.shops === undefined) return { scenario: judged(scenario, packs), packs: kept(packs) };
  let next = 0;
  const parts = Object.entries(scenario.shops).map(([name, part]) => {
    const own = packs.slice(next, next + part.rules.length);
    next += own.length;
    return name === shop ? { name, part: judged(part, own), packs: kept(own) } : { name, part, packs: own };
  });
  return { scenario: { ...scenario, shops: Object.fromEntries(parts.map(({ name, part }) => [name, part])) }, packs: parts.flatMap((part) => part.packs) };
}

function shiftsOf({ roster, warmUp, days }: Scenario): number {
  const judged = Array.from({ length: days }, (_, day) => rosterOn(roster, warmUp + day));
  return judged.flatMap((day) => Object.values(day)).flatMap((shifts) => Object.values(shifts)).reduce((sum, agents) => sum + agents, 0);
}
