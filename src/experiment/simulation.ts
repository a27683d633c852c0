import { compileRule } from "../metrics/compileRule.ts";
import type { CompiledRule } from "../metrics/compiledRule.ts";
import type { TallyPlan } from "../metrics/replicationTally.ts";
import { compileModel } from "../model/compileModel.ts";
import type { Model } from "../model/model.ts";
import type { RulePack } from "../rules/rulePack.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** A scenario with its rules, compiled: all that its replications need. */
export interface Simulation {
  readonly scenario: Scenario;
  readonly packs: readonly RulePack[];
  readonly rules: readonly CompiledRule[];
  readonly model: Model;
  readonly plan: TallyPlan;
}

export function compileSimulation(scenario: Scenario, packs: readonly RulePack[]): Simulation {
  const rules = packs.map(compileRule);
  const longestDeadlineMs = rules.reduce((longest, rule) => Math.max(longest, rule.deadlineMs), 0);
  const model = compileModel(scenario, longestDeadlineMs);
  const desk = { agentTeam: model.agentTeam, teamsOfStream: model.streams.map((stream) => stream.teams), endMs: model.endMs };
  return { scenario, packs, rules, model, plan: { rules, frame: { firstDay: scenario.warmUp, days: scenario.days }, desk } };
}
