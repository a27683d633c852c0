import { countsConsumers } from "../rules/periodVerdict.ts";
import { type Criterion, judgeBy } from "./criterion.ts";
import type { ReplicationTable } from "./replicationTable.ts";

/** One rule's day over all replications. */
export interface AssessedDay {
  /** By replication; both 0 where the day is not assessed. Seconds for a measure. */
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
  /** By replication: 1 pass, 0 fail, -1 not assessed. */
  readonly passes: Int8Array;
  readonly meanUnits: number;
}

/** A judged day by a rule of the table's plan. */
export function assessedDay(table: ReplicationTable, rule: number, day: number, criterion: Criterion): AssessedDay {
  const numerators = table.numerators(rule, day);
  const denominators = table.denominators(rule, day);
  const passes = new Int8Array(numerators.length);
  const volumes = countsConsumers(criterion) ? table.span({ rule, from: day, to: day }).consumers : denominators;
  const units = denominators.reduce((sum, value) => sum + value, 0);
  for (let row = 0; row < numerators.length; row++) {
    const standing = judgeBy(criterion, numerators[row], denominators[row], volumes[row]);
    passes[row] = standing === "pass" ? 1 : standing === "fail" ? 0 : -1;
    if (standing !== "not-assessed") continue;
    numerators[row] = 0;
    denominators[row] = 0;
  }
  return { numerators, denominators, passes, meanUnits: units / Math.max(1, numerators.length) };
}
