import type { Model } from "../model/model.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { meanEstimate } from "../statistics/meanEstimate.ts";
import { LEVEL } from "./level.ts";
import type { ReplicationTable } from "./replicationTable.ts";
import type { Estimate } from "./result.ts";
import { rosterCost } from "./rosterCost.ts";
import { variableCost } from "./variableCost.ts";

/** What the judged days cost [yuan]: the roster, overtime and the reserve. A cost that never differs has an interval of no width. */
export function costEstimate(table: ReplicationTable, scenario: Scenario, model: Model): Estimate {
  const fixed = rosterCost(scenario);
  const { overtime, reserve } = variableCost(table, scenario, model);
  const { value, lower, upper, ...basis } = meanEstimate(overtime.map((yuan, row) => yuan + reserve[row]), LEVEL);
  if (value === undefined) return basis;
  return { value: fixed + value, ...(lower === undefined || upper === undefined ? {} : { lower: fixed + lower, upper: fixed + upper }), ...basis };
}
