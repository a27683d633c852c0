import type { Verdict } from "../rules/verdict.ts";
import type { Estimate } from "../statistics/estimate.ts";
import { probabilityEstimate } from "../statistics/probabilityEstimate.ts";
import { daysLookedAt, type JudgedConsequence, type JudgedPeriod } from "./judgedConsequence.ts";
import { LEVEL } from "./level.ts";
import { periodVerdicts } from "./periodVerdicts.ts";
import type { ReplicationTable } from "./replicationTable.ts";
import type { ConsequenceResult, DatedChance } from "./result.ts";

/**
 * Each consequence over its own periods and with its own minimum volume, whatever the scenario's target is. `dates` are those of the judged days and of
 * the day after them.
 */
export function consequenceResults(table: ReplicationTable, rule: number, consequences: readonly JudgedConsequence[], dates: readonly string[]): ConsequenceResult[] {
  return consequences.map(({ consequence, periods }) => {
    const verdicts = periodVerdicts(table, rule, consequence, periods, dates.length - 1);
    const chances = periods.flatMap((period, index) => datedChance(period, verdicts[index], dates));
    return {
      ...consequence,
      judgedDays: daysLookedAt(periods).length,
      avoided: avoided(verdicts, table.replications),
      ...(chances.length === 0 ? {} : { dates: chances }),
    };
  });
}

/** The chance of a period that comes before a date. */
function datedChance(period: JudgedPeriod, verdicts: readonly Verdict[], dates: readonly string[]): DatedChance[] {
  if (period.before === undefined) return [];
  return [{ date: dates[period.before], judgedDays: daysLookedAt([period]).length, avoided: avoided([verdicts], verdicts.length) }];
}

/** Share of replications in which no period triggers it, of those in which any is assessed. */
function avoided(verdicts: readonly (readonly Verdict[])[], replications: number): Estimate {
  let assessed = 0;
  let triggered = 0;
  for (let row = 0; row < replications; row++) {
    if (verdicts.some((ofPeriod) => ofPeriod[row] !== "not-assessed")) assessed++;
    if (verdicts.some((ofPeriod) => ofPeriod[row] === "fail")) triggered++;
  }
  return probabilityEstimate(assessed - triggered, assessed, LEVEL);
}
