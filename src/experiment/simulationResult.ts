import type { Scenario } from "../scenario/scenario.ts";
import { withoutReplayTimes } from "../scenario/withoutReplayTimes.ts";
import { addDays } from "../time/calendar.ts";
import { agentResults } from "./agentResults.ts";
import { botResult } from "./botResult.ts";
import { costParts } from "./costParts.ts";
import { intervalResults, lateResults, type NumberedRule } from "./intervalResults.ts";
import { measureResults, shopMeasures } from "./measureResults.ts";
import type { ReplicationTable } from "./replicationTable.ts";
import type { RuleResult, ShopResult, SimulationResult } from "./result.ts";
import { replyTimeShares } from "./replyTimeShares.ts";
import { ruleResult } from "./ruleResult.ts";
import type { Simulation } from "./simulation.ts";

/** What all replications in the table come to. */
export function simulationResult(simulation: Simulation, table: ReplicationTable): SimulationResult {
  const { scenario, model } = simulation;
  const ofDesk = rulesOf(simulation, undefined);
  return {
    replycast: 1,
    kind: "simulation",
    scenario: withoutReplayTimes(scenario),
    seed: scenario.seed,
    replications: table.replications,
    rules: ruleResults(simulation, table, ofDesk),
    measures: measureResults(table, simulation),
    costParts: costParts(table, scenario, model),
    intervals: intervalResults(table.intervals, ofDesk, firstDate(scenario)),
    replyTimes: replyTimeShares(table),
    ...(scenario.bot === undefined ? {} : { bots: botResult(table) }),
    ...(table.agents === undefined ? {} : { agents: agentResults(table.agents, model, scenario.days) }),
    ...(scenario.shops === undefined ? {} : { shops: shopResults(simulation, table, scenario.shops) }),
  };
}

function shopResults(simulation: Simulation, table: ReplicationTable, shops: NonNullable<Scenario["shops"]>): Record<string, ShopResult> {
  return Object.fromEntries(Object.entries(shops).map(([name, { platform }], shop) => {
    const rules = rulesOf(simulation, name);
    return [name, {
      platform,
      rules: ruleResults(simulation, table, rules),
      measures: shopMeasures(table, simulation, shop, rules.map(([, number]) => number)),
      intervals: lateResults(table.intervals, rules, firstDate(simulation.scenario)),
    }];
  }));
}

/** The rules of a shop, or those of the desk where it serves one only. */
function rulesOf({ rules }: Simulation, shop: string | undefined): NumberedRule[] {
  return rules.flatMap((rule, number) => (rule.shop === shop ? [[rule.pack.id, number] as const] : []));
}

function ruleResults({ scenario, rules }: Simulation, table: ReplicationTable, numbered: readonly NumberedRule[]): Record<string, RuleResult> {
  const dates = Array.from({ length: scenario.days }, (_, day) => addDays(firstDate(scenario), day));
  return Object.fromEntries(numbered.map(([id, number]) => [id, ruleResult(table, number, rules[number], dates)]));
}

function firstDate({ start, warmUp }: Scenario): string {
  return addDays(start, warmUp);
}
