import { CAUSES, type Cause } from "../metrics/cause.ts";
import { type IntervalTally, lateColumn } from "../metrics/intervals.ts";
import { addDays } from "../time/calendar.ts";
import { formatTimeOfDay } from "../time/timeOfDay.ts";
import { QUARTER_HOUR_MS, QUARTERS_PER_DAY, SECOND_MS } from "../time/units.ts";
import type { IntervalResult, ShopIntervalResult } from "./result.ts";

/** A rule's id, and its number in the plan. */
export type NumberedRule = readonly [id: string, number: number];

/** Means over replications by quarter-hour, from `firstDate` on. */
export function intervalResults(tally: IntervalTally, rules: readonly NumberedRule[], firstDate: string): IntervalResult[] {
  const replications = Math.max(1, tally.replications);
  const timeAverage = (sums: Float64Array, quarter: number): number => sums[quarter] / replications / QUARTER_HOUR_MS;
  return lateResults(tally, rules, firstDate).map(({ start, late, lateByCause }, quarter) => ({
    start,
    arrivals: tally.arrivals[quarter] / replications,
    messages: tally.messages[quarter] / replications,
    onDuty: timeAverage(tally.onDutyMs, quarter),
    open: timeAverage(tally.openMs, quarter),
    pool: timeAverage(tally.poolMs, quarter),
    oldestWait: tally.oldestWaitMs[quarter] / replications / SECOND_MS,
    ...(tally.onDutyMs[quarter] > 0 ? { occupancy: tally.busyMs[quarter] / tally.onDutyMs[quarter] } : {}),
    late,
    lateByCause,
  }));
}

/** Late messages alone, as they stand with each of several shops. */
export function lateResults(tally: IntervalTally, rules: readonly NumberedRule[], firstDate: string): ShopIntervalResult[] {
  const quarters = tally.arrivals.length;
  const replications = Math.max(1, tally.replications);
  return Array.from({ length: quarters }, (_, quarter) => {
    const causes = rules.map(([id, rule]) => [id, CAUSES.map((_cause, cause) => tally.late[lateColumn(rule, cause, quarters) + quarter] / replications)] as const);
    return {
      start: `${addDays(firstDate, Math.floor(quarter / QUARTERS_PER_DAY))}T${formatTimeOfDay((quarter % QUARTERS_PER_DAY) * QUARTER_HOUR_MS)}`,
      late: Object.fromEntries(causes.map(([id, values]) => [id, values.reduce((sum, value) => sum + value, 0)])),
      lateByCause: Object.fromEntries(causes.map(([id, values]) => [id, presentCauses(values)])),
    };
  });
}

function presentCauses(values: readonly number[]): Partial<Record<Cause, number>> {
  return Object.fromEntries(CAUSES.flatMap((cause, index) => (values[index] > 0 ? [[cause, values[index]]] : [])));
}
