import type { Scenario } from "../scenario/scenario.ts";
import { ratioEstimate } from "../statistics/ratioEstimate.ts";
import { finesByReplication } from "./finesByReplication.ts";
import { LEVEL } from "./level.ts";
import type { ReplicationTable } from "./replicationTable.ts";
import type { Estimate } from "./result.ts";
import type { Simulation } from "./simulation.ts";

/**
 * Expected fines over the judged days [yuan], of rules by their numbers in the plan. Absent where fines do not count or none of the rules has one.
 *
 * They are estimated as a share of the most that could be fined, so that fines which never came have an upper limit above zero.
 */
export function fineEstimate(table: ReplicationTable, simulation: Pick<Simulation, "rules" | "plan">, numbers: readonly number[], fines: Scenario["value"]["fines"]): Estimate | undefined {
  const found = finesByReplication(table, simulation, numbers, fines);
  if (found === undefined) return undefined;
  const { yuan, most } = found;
  const { value, lower, upper, ...basis } = ratioEstimate(yuan, yuan.map(() => most), LEVEL, "share");
  const scaled = (share: number | undefined, name: "value" | "lower" | "upper"): Partial<Estimate> => (share === undefined ? {} : { [name]: share * most });
  return { ...scaled(value, "value"), ...scaled(lower, "lower"), ...scaled(upper, "upper"), ...basis, method: "mean" };
}
