import type { Scenario } from "../scenario/scenario.ts";
import { ratioEstimate } from "../statistics/ratioEstimate.ts";
import { consequenceDays, periodDays } from "./consequenceDays.ts";
import { LEVEL } from "./level.ts";
import type { ReplicationTable } from "./replicationTable.ts";
import type { Estimate } from "./result.ts";
import type { Simulation } from "./simulation.ts";

/**
 * Expected fines over the judged days [yuan]: of each consequence of kind `fine`, the days that trigger it × its amount, or × the
 * scenario's where that names one. Rules by their numbers in the plan. Absent where fines do not count or none of the rules has one.
 *
 * They are estimated as a share of the most that could be fined, so that fines which never came have an upper limit above zero.
 */
export function fineEstimate(table: ReplicationTable, simulation: Pick<Simulation, "rules" | "plan">, numbers: readonly number[], fines: Scenario["value"]["fines"]): Estimate | undefined {
  const { days } = simulation.plan.frame;
  const yuan = new Float64Array(table.replications);
  let most = 0;
  for (const number of numbers) {
    for (const consequence of simulation.rules[number].pack.consequences) {
      const amount = fineOf(consequence, fines);
      if (amount === undefined) continue;
      most += amount * periodDays(consequence, days);
      const { triggered } = consequenceDays(table, number, consequence, days);
      for (let row = 0; row < yuan.length; row++) yuan[row] += triggered[row] * amount;
    }
  }
  if (most === 0) return undefined;
  const { value, lower, upper, ...basis } = ratioEstimate(yuan, yuan.map(() => most), LEVEL, "share");
  const scaled = (share: number | undefined, name: "value" | "lower" | "upper"): Partial<Estimate> => (share === undefined ? {} : { [name]: share * most });
  return { ...scaled(value, "value"), ...scaled(lower, "lower"), ...scaled(upper, "upper"), ...basis, method: "mean" };
}

function fineOf({ kind, amount, threshold }: Simulation["rules"][number]["pack"]["consequences"][number], fines: Scenario["value"]["fines"]): number | undefined {
  if (kind !== "fine" || threshold === undefined || fines === false) return undefined;
  return fines === true ? amount : fines;
}
