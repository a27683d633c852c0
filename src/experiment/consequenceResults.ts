import type { RulePack } from "../rules/rulePack.ts";
import { probabilityEstimate } from "../statistics/probabilityEstimate.ts";
import { type ConsequenceDays, consequenceDays, periodDays } from "./consequenceDays.ts";
import type { ReplicationTable } from "./replicationTable.ts";
import type { ConsequenceResult } from "./result.ts";
import { LEVEL } from "./level.ts";

/** Each consequence of the pack that has a threshold, over its own period and with its own minimum volume, whatever the scenario's target is. */
export function consequenceResults(table: ReplicationTable, rule: number, pack: RulePack, days: number): ConsequenceResult[] {
  return pack.consequences.flatMap((consequence) => {
    const { threshold } = consequence;
    if (threshold === undefined) return [];
    return [{ ...consequence, threshold, judgedDays: periodDays(consequence, days), avoided: avoided(consequenceDays(table, rule, consequence, days)) }];
  });
}

/** Share of replications in which no assessed day of the period triggers it, of those in which any is assessed. */
function avoided({ assessed, triggered }: ConsequenceDays): ConsequenceResult["avoided"] {
  const count = (days: Int32Array): number => days.reduce((sum, value) => sum + (value > 0 ? 1 : 0), 0);
  return probabilityEstimate(count(assessed) - count(triggered), count(assessed), LEVEL);
}
