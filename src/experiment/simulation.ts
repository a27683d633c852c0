import { type InputFault, InputFaults } from "../errors/inputFault.ts";
import { compileRule } from "../judging/compileRule.ts";
import type { CompiledRule } from "../judging/compiledRule.ts";
import type { TallyPlan } from "../metrics/replicationTally.ts";
import { compileModel } from "../model/compileModel.ts";
import type { Model } from "../model/model.ts";
import type { RulePack } from "../rules/rulePack.ts";
import { LONGEST_PLAY_MS } from "../scenario/frameDefaults.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { DAY_MS } from "../time/units.ts";
import { type JudgedRule, judgedRules } from "./judgedRule.ts";
import { tallyPlan } from "./tallyPlan.ts";

/** A scenario with its rules, compiled: all that its replications need. */
export interface Simulation {
  readonly scenario: Scenario;
  /** In the order of `plan.rules`. */
  readonly rules: readonly JudgedRule[];
  readonly model: Model;
  readonly plan: TallyPlan;
}

/**
 * Compiles; what a simulation cannot judge truly is refused.
 * `packs` in the order of the scenario's rules; where it has shops, in that of their rules, shop after shop.
 * @throws InputFaults
 */
export function compileSimulation(scenario: Scenario, packs: readonly RulePack[]): Simulation {
  const rules = judgedRules(scenario, packs);
  const compiled = packs.map(compileRule);
  const longestDeadlineMs = compiled.reduce((longest, rule) => Math.max(longest, rule.deadlineMs), 0);
  const faults = [...repeatedFaults(rules), ...cutOffFaults(packs, compiled), ...lengthFaults(scenario, longestDeadlineMs)];
  if (faults.length > 0) throw new InputFaults(faults);
  const model = compileModel(scenario, longestDeadlineMs);
  return { scenario, rules, model, plan: tallyPlan(scenario, model, rules, compiled) };
}

/** Results are told by id: of two rules of a shop with one id only the last would be left. */
function repeatedFaults(rules: readonly JudgedRule[]): InputFault[] {
  const repeated = rules.filter((rule, index) => rules.findIndex(({ pack, shop }) => pack.id === rule.pack.id && shop === rule.shop) !== index);
  return repeated.map(({ pack }) => ({ where: pack.id, found: "two rules have this id", expected: "an id of its own for each rule", mend: "rename one of them" }));
}

/** A day that ends at another hour would need conversations from beyond the last simulated day. */
function cutOffFaults(packs: readonly RulePack[], rules: readonly CompiledRule[]): InputFault[] {
  return packs.flatMap((pack, index) =>
    rules[index].dayCutOffMs === 0 ? [] : [{
      where: pack.id,
      found: `dayCutOff ${pack.dayCutOff} in a simulation is not built yet`,
      expected: 'a rule whose days begin at "00:00"',
      mend: "judge real logs by it with `score`, or leave dayCutOff out",
    }]);
}

function lengthFaults(scenario: Scenario, longestDeadlineMs: number): InputFault[] {
  const days = scenario.days + scenario.warmUp;
  if (days * DAY_MS + Math.max(longestDeadlineMs, DAY_MS) <= LONGEST_PLAY_MS) return [];
  return [{
    where: scenario.name,
    found: `${days} days and the longest deadline of its rules are ${((days * DAY_MS + longestDeadlineMs) / DAY_MS).toFixed(1)} days`,
    expected: `at most ${(LONGEST_PLAY_MS / DAY_MS).toFixed(1)} days to play through`,
    mend: "simulate fewer days, or judge by rules with shorter deadlines",
  }];
}
