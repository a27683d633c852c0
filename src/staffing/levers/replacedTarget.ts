import { InputFaults } from "../../errors/inputFault.ts";
import { compileSimulation } from "../../experiment/simulation.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import { searchTargets } from "../target/searchTarget.ts";
import type { ChosenDesk } from "../played/chosenDesk.ts";

/** A rule whose price is asked: it comes in the place of the target named, else of the one that judges the same. */
export interface AskedRule {
  readonly to: RulePack;
  /** Id or alias of a target's rule. */
  readonly target?: string;
}

/**
 * The rule of a desk's targets in whose place another rule comes: the one named; else the only one; else the only one that counts the same unit, as a share or as a time as well.
 * @throws InputFaults where no target is named so, where none or several could be meant, where the rule is a target already, or where a share would come in the place of a time
 */
export function replacedTarget({ scenario, packs }: ChosenDesk, { to, target }: AskedRule): RulePack {
  const simulation = compileSimulation(scenario, packs);
  const ofTargets = searchTargets(simulation).map(({ rule }) => simulation.rules[rule].pack);
  const rules = ofTargets.filter(({ id }, place) => ofTargets.findIndex((other) => other.id === id) === place);
  const ids = rules.map(({ id }) => id).join(", ");
  const nearest = rules.find((rule) => countsAlike(rule, to)) ?? rules.find(({ measure }) => measure === to.measure) ?? rules[0];
  const fault = (found: string, expected: string, mend: string): InputFaults => new InputFaults([{ where: "--price-of", found, expected, mend }]);
  if (rules.some(({ id }) => id === to.id)) throw fault(`${to.id} is a target of the scenario already`, `another rule than ${ids}`, "name the rule that would come in its place");
  const meant = rulesMeant(rules, to, target);
  if (target !== undefined && meant.length === 0) throw fault(`${target} is no target of the scenario`, `one of ${ids}`, `write --price-of ${nearest.id}=${to.id}`);
  if (meant.length !== 1) throw fault(`${to.id} could come in the place of ${meant.length === 0 ? "no" : "more than one"} target`, `the target that it replaces, one of ${ids}`, `write --price-of ${nearest.id}=${to.id}`);
  if (meant[0].measure !== to.measure) throw fault(`${to.id} is told in ${to.measure === undefined ? "a share" : "seconds"}, ${meant[0].id} is not`, "a rule to which the target's limit applies", "name a rule that is told as the target is");
  return meant[0];
}

function rulesMeant(rules: readonly RulePack[], to: RulePack, target: string | undefined): readonly RulePack[] {
  if (target !== undefined) return rules.filter(({ id, aliases = [] }) => id === target || aliases.includes(target));
  return rules.length === 1 ? rules : rules.filter((rule) => countsAlike(rule, to));
}

/** The same unit, as a share or as a time as well. */
function countsAlike(one: RulePack, other: RulePack): boolean {
  return one.unit === other.unit && one.measure === other.measure;
}
