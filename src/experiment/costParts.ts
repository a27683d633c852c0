import type { Model } from "../model/model.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { ReplicationTable } from "./replicationTable.ts";
import type { CostParts } from "./result.ts";
import { rosterCost } from "./rosterCost.ts";
import { rosterHours } from "./rosterHours.ts";
import { variableCost } from "./variableCost.ts";

/** What `costEstimate` is made of. */
export function costParts(table: ReplicationTable, scenario: Scenario, model: Model): CostParts {
  const wages = [...rosterHours(scenario)].reduce((sum, [team, hours]) => sum + hours * scenario.teams[team].costPerHour, 0);
  const { overtime, reserve } = variableCost(table, scenario, model);
  return { wages, minimumHours: rosterCost(scenario) - wages, overtime: mean(overtime), reserve: mean(reserve) };
}

/** 0 without replications. */
function mean(yuan: Float64Array): number {
  return yuan.reduce((sum, value) => sum + value, 0) / Math.max(1, yuan.length);
}
