import type { RulePack } from "../../rules/rulePack.ts";
import { rosterOn } from "../../scenario/rosterOn.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { StaffingResult, StaffingTarget } from "../staffingResult.ts";
import { bySureness } from "../target/usedFailures.ts";
import { deskJudgedBy } from "./deskJudgedBy.ts";
import type { ChosenDesk } from "../played/chosenDesk.ts";
import type { PricedRule, RulePrice } from "./rulePrice.ts";

/** What a search tells of the cheapest roster. */
export interface FoundRoster extends Pick<StaffingResult, "feasible" | "roster" | "cost" | "hours"> {
  readonly targets: readonly Pick<StaffingTarget, "rule" | "pass" | "assurance">[];
}

/** Finds the cheapest roster of a desk, as `staff` does; undefined where it was stopped before. */
export type SearchRoster = (desk: ChosenDesk) => Promise<FoundRoster | undefined>;

/** A rule that is a target of the desk, and another in its place. */
export interface PricedRules {
  readonly from: RulePack;
  readonly to: RulePack;
  /** Where there are several shops: whose rule it is; absent: of every shop that has it as a target. */
  readonly shop?: string;
  /** The cheapest roster of the desk as it stands, where it is known: it is not searched again. */
  readonly found?: FoundRoster;
}

/**
 * The price of a rule: the cheapest roster of the desk as it stands and with another rule in the place of one of its targets, all else that is asked of it left as it is. Undefined where a search was stopped.
 * Cost: two searches, one where `found` is given.
 */
export async function priceOfRule(desk: ChosenDesk, { from, to, shop, found }: PricedRules, search: SearchRoster): Promise<RulePrice | undefined> {
  const before = found ?? (await search(desk));
  const after = before === undefined ? undefined : await search(deskJudgedBy(desk, { from, to, ...(shop === undefined ? {} : { shop }) }));
  if (before === undefined || after === undefined) return undefined;
  const [one, other] = [pricedRule(desk.scenario, from, before), pricedRule(desk.scenario, to, after)];
  const change = { yuan: other.cost - one.cost, hours: other.hours - one.hours, shifts: other.shifts - one.shifts };
  return { from: one, to: other, ...(one.feasible && other.feasible ? { change } : {}) };
}

function pricedRule(scenario: Scenario, { id, name }: RulePack, { feasible, roster, cost, hours, targets }: FoundRoster): PricedRule {
  const leastSure = targets.filter(({ rule }) => rule === id).toSorted(bySureness).at(0);
  return { rule: id, name, feasible, ...(leastSure === undefined ? {} : { pass: leastSure.pass }), roster, cost, hours, shifts: shiftsOf({ ...scenario, roster }) };
}

function shiftsOf({ roster, warmUp, days }: Scenario): number {
  const judged = Array.from({ length: days }, (_, day) => rosterOn(roster, warmUp + day));
  return judged.flatMap((day) => Object.values(day)).flatMap((shifts) => Object.values(shifts)).reduce((sum, agents) => sum + agents, 0);
}
