import { CAUSES, type Cause } from "../metrics/cause.ts";
import { type IntervalTally, lateColumn } from "../metrics/intervals.ts";
import { addDays } from "../time/calendar.ts";
import { formatTimeOfDay } from "../time/timeOfDay.ts";
import { QUARTER_HOUR_MS, QUARTERS_PER_DAY, SECOND_MS } from "../time/units.ts";
import type { IntervalResult } from "./result.ts";

/** Means over replications by quarter-hour, from `firstDate` on. */
export function intervalResults(tally: IntervalTally, ruleIds: readonly string[], firstDate: string): IntervalResult[] {
  const quarters = tally.arrivals.length;
  const replications = Math.max(1, tally.replications);
  const timeAverage = (sums: Float64Array, quarter: number): number => sums[quarter] / replications / QUARTER_HOUR_MS;
  return Array.from({ length: quarters }, (_, quarter) => {
    const causes = ruleIds.map((_id, rule) => CAUSES.map((_cause, cause) => tally.late[lateColumn(rule, cause, quarters) + quarter] / replications));
    return {
      start: `${addDays(firstDate, Math.floor(quarter / QUARTERS_PER_DAY))}T${formatTimeOfDay((quarter % QUARTERS_PER_DAY) * QUARTER_HOUR_MS)}`,
      arrivals: tally.arrivals[quarter] / replications,
      onDuty: timeAverage(tally.onDutyMs, quarter),
      open: timeAverage(tally.openMs, quarter),
      pool: timeAverage(tally.poolMs, quarter),
      oldestWait: tally.oldestWaitMs[quarter] / replications / SECOND_MS,
      late: Object.fromEntries(ruleIds.map((id, rule) => [id, causes[rule].reduce((sum, value) => sum + value, 0)])),
      lateByCause: Object.fromEntries(ruleIds.map((id, rule) => [id, presentCauses(causes[rule])])),
    };
  });
}

function presentCauses(values: readonly number[]): Partial<Record<Cause, number>> {
  return Object.fromEntries(CAUSES.flatMap((cause, index) => (values[index] > 0 ? [[cause, values[index]]] : [])));
}
