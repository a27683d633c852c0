import type { Model } from "../model/model.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { HOUR_MS } from "../time/units.ts";
import type { ReplicationTable } from "./replicationTable.ts";

/** What differs from one replication to the next of the judged days' cost, by replication. [yuan] */
export interface VariableCost {
  /** Overtime × its team's cost per hour. */
  readonly overtime: Float64Array;
  /** Calls of the reserve, and its time on duty × its team's cost per hour. */
  readonly reserve: Float64Array;
}

export function variableCost(table: ReplicationTable, { teams, reserve }: Scenario, model: Model): VariableCost {
  const cost = { overtime: new Float64Array(table.replications), reserve: new Float64Array(table.replications) };
  model.teams.forEach(({ name }, team) => add(cost.overtime, table.overtimeMs(team), teams[name].costPerHour / HOUR_MS));
  if (reserve !== undefined) {
    add(cost.reserve, table.measure("reserveCalls"), reserve.costPerCall);
    add(cost.reserve, table.measure("reserveMs"), teams[reserve.team].costPerHour / HOUR_MS);
  }
  return cost;
}

function add(yuan: Float64Array, column: Float64Array, each: number): void {
  for (let row = 0; row < yuan.length; row++) yuan[row] += column[row] * each;
}
