import type { Consequence } from "../rules/rulePack.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { triggersOf } from "./judgedConsequence.ts";
import { periodVerdicts } from "./periodVerdicts.ts";
import type { ReplicationTable } from "./replicationTable.ts";
import type { Simulation } from "./simulation.ts";

/** Fines over the judged days. [yuan] */
export interface FinesByReplication {
  readonly yuan: Float64Array;
  /** What could be fined at most. */
  readonly most: number;
}

/**
 * Of each consequence of kind `fine`, the days (or periods, where their days are pooled) that trigger it × its amount, or × the scenario's where that names one.
 * Rules by their numbers in the plan. Undefined where fines do not count or none of the rules has one.
 */
export function finesByReplication(table: ReplicationTable, simulation: Pick<Simulation, "rules" | "plan">, numbers: readonly number[], fines: Scenario["value"]["fines"]): FinesByReplication | undefined {
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
  return most === 0 ? undefined : { yuan, most };
}

function fineOf({ kind, amount, threshold }: Consequence, fines: Scenario["value"]["fines"]): number | undefined {
  if (kind !== "fine" || threshold === undefined || fines === false) return undefined;
  return fines === true ? amount : fines;
}
