import type { CompiledRule } from "../metrics/compiledRule.ts";
import type { Consequence, RulePack } from "../rules/rulePack.ts";
import { verdict } from "../rules/verdict.ts";
import { wilsonEstimate } from "../statistics/wilsonEstimate.ts";
import { SECOND_MS } from "../time/units.ts";
import type { ReplicationTable } from "./replicationTable.ts";
import type { ConsequenceResult } from "./result.ts";
import { LEVEL } from "./level.ts";

/** Each consequence of the pack that has a threshold, over its own period and with its own minimum volume, whatever the scenario's target is. */
export function consequenceResults(table: ReplicationTable, rule: number, pack: RulePack, compiled: CompiledRule, days: number): ConsequenceResult[] {
  return pack.consequences.flatMap((consequence) => {
    const { threshold } = consequence;
    if (threshold === undefined) return [];
    const firstDay = firstDayOf(consequence, days);
    return [{ ...consequence, threshold, judgedDays: days - firstDay, avoided: avoided(table, rule, compiled, consequence, threshold, firstDay, days) }];
  });
}

/** A daily consequence looks at every judged day, one before an event at the last of them. */
function firstDayOf(consequence: Consequence, days: number): number {
  return typeof consequence.period === "string" ? 0 : Math.max(0, days - consequence.period.days);
}

/** Share of replications in which no assessed day of the period triggers it, of those in which any is assessed. */
function avoided(
  table: ReplicationTable, rule: number, compiled: CompiledRule, consequence: Consequence, threshold: NonNullable<Consequence["threshold"]>, firstDay: number, days: number,
): ConsequenceResult["avoided"] {
  const perUnit = compiled.measure === undefined ? 1 : SECOND_MS;
  const assessed = new Uint8Array(table.replications);
  const triggered = new Uint8Array(table.replications);
  for (let day = firstDay; day < days; day++) {
    const numerators = table.numerators(rule, day);
    const denominators = table.denominators(rule, day);
    for (let row = 0; row < table.replications; row++) {
      const standing = verdict(numerators[row] / perUnit, denominators[row], threshold, consequence.minimumVolume);
      if (standing !== "not-assessed") assessed[row] = 1;
      if (standing === "fail") triggered[row] = 1;
    }
  }
  const count = (flags: Uint8Array): number => flags.reduce((sum, flag) => sum + flag, 0);
  return wilsonEstimate(count(assessed) - count(triggered), count(assessed), LEVEL);
}
