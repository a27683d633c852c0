import type { Consequence } from "../rules/rulePack.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { ratioEstimate } from "../statistics/ratioEstimate.ts";
import { triggersOf } from "./judgedConsequence.ts";
import { LEVEL } from "./level.ts";
import { periodVerdicts } from "./periodVerdicts.ts";
import type { ReplicationTable } from "./replicationTable.ts";
import type { Estimate } from "./result.ts";
import type { Simulation } from "./simulation.ts";

/**
 * Expected fines over the judged days [yuan]: of each consequence of kind `fine`, the days (or periods, where their days are pooled) that trigger it
 * × its amount, or × the scenario's where that names one. Rules by their numbers in the plan. Absent where fines do not count or none of the rules has one.
 *
 * They are estimated as a share of the most that could be fined, so that fines which never came have an upper limit above zero.
 */
export function fineEstimate(table: ReplicationTable, simulation: Pick<Simulation, "rules" | "plan">, numbers: readonly number[], fines: Scenario["value"]["fines"]): Estimate | undefined {
  const { days } = simulation.plan.frame;
  const yuan = new Float64Array(table.replications);
  let most = 0;
  for (const number of numbers) {
    for (const judged of simulation.rules[number].consequences) {
      const amount = fineOf(judged.consequence, fines);
      if (amount === undefined) continue;
      for (const verdicts of periodVerdicts(table, number, judged.consequence, triggersOf(judged), days)) {
        most += amount;
        for (let row = 0; row < yuan.length; row++) if (verdicts[row] === "fail") yuan[row] += amount;
      }
    }
  }
  if (most === 0) return undefined;
  const { value, lower, upper, ...basis } = ratioEstimate(yuan, yuan.map(() => most), LEVEL, "share");
  const scaled = (share: number | undefined, name: "value" | "lower" | "upper"): Partial<Estimate> => (share === undefined ? {} : { [name]: share * most });
  return { ...scaled(value, "value"), ...scaled(lower, "lower"), ...scaled(upper, "upper"), ...basis, method: "mean" };
}

function fineOf({ kind, amount, threshold }: Consequence, fines: Scenario["value"]["fines"]): number | undefined {
  if (kind !== "fine" || threshold === undefined || fines === false) return undefined;
  return fines === true ? amount : fines;
}
