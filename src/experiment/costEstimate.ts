import type { Model } from "../model/model.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { meanEstimate } from "../statistics/meanEstimate.ts";
import { HOUR_MS } from "../time/units.ts";
import { LEVEL } from "./level.ts";
import type { ReplicationTable } from "./replicationTable.ts";
import type { Estimate } from "./result.ts";
import { rosterCost } from "./rosterCost.ts";

/**
 * What the judged days cost [yuan]: the roster, and what differs from one replication to the next: overtime at the team's cost per hour,
 * calls of the reserve and its time on duty. A cost that never differs has an interval of no width.
 */
export function costEstimate(table: ReplicationTable, scenario: Scenario, model: Model): Estimate {
  const fixed = rosterCost(scenario);
  const { value, lower, upper, ...basis } = meanEstimate(variableCost(table, scenario, model), LEVEL);
  if (value === undefined) return basis;
  return { value: fixed + value, ...(lower === undefined || upper === undefined ? {} : { lower: fixed + lower, upper: fixed + upper }), ...basis };
}

/** By replication. */
function variableCost(table: ReplicationTable, { teams, reserve }: Scenario, model: Model): Float64Array {
  const yuan = new Float64Array(table.replications);
  const add = (column: Float64Array, each: number): void => {
    for (let row = 0; row < yuan.length; row++) yuan[row] += column[row] * each;
  };
  model.teams.forEach(({ name }, team) => add(table.overtimeMs(team), teams[name].costPerHour / HOUR_MS));
  if (reserve !== undefined) {
    add(table.measure("reserveCalls"), reserve.costPerCall);
    add(table.measure("reserveMs"), teams[reserve.team].costPerHour / HOUR_MS);
  }
  return yuan;
}
