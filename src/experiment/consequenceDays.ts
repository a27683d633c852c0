import type { Consequence } from "../rules/rulePack.ts";
import { verdict } from "../rules/verdict.ts";
import type { ReplicationTable } from "./replicationTable.ts";

/** By replication: how many days of a consequence's period are assessed, and how many trigger it. */
export interface ConsequenceDays {
  readonly assessed: Int32Array;
  readonly triggered: Int32Array;
}

/** Judged days that a consequence looks at: a daily one at all of them, one before an event at the last. */
export function periodDays({ period }: Consequence, days: number): number {
  return typeof period === "string" || "weights" in period ? days : Math.min(days, period.days);
}

/** Counts the days that trigger a consequence of a rule, and those on which it could; one without a threshold is never triggered. */
export function consequenceDays(table: ReplicationTable, rule: number, consequence: Consequence, days: number): ConsequenceDays {
  const counts = { assessed: new Int32Array(table.replications), triggered: new Int32Array(table.replications) };
  const { threshold, minimumVolume } = consequence;
  if (threshold === undefined) return counts;
  for (let day = days - periodDays(consequence, days); day < days; day++) {
    const numerators = table.numerators(rule, day);
    const denominators = table.denominators(rule, day);
    for (let row = 0; row < table.replications; row++) {
      const standing = verdict(numerators[row], denominators[row], threshold, minimumVolume);
      if (standing !== "not-assessed") counts.assessed[row]++;
      if (standing === "fail") counts.triggered[row]++;
    }
  }
  return counts;
}
