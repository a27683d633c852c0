import type { ReplicationTable } from "../../experiment/replicationTable.ts";
import { HOURS_PER_DAY, SECOND_MS } from "../../time/units.ts";
import type { StatisticPlan } from "./statisticPlan.ts";

/** A statistic in each replication, and how many units were behind it; the value is undefined where there were none. */
export interface StatisticColumn {
  readonly values: readonly (number | undefined)[];
  readonly units: number;
}

/** All statistics of a table, over all its days. */
export function statisticColumns(table: ReplicationTable, { packs, statistics }: StatisticPlan, days: number): readonly StatisticColumn[] {
  return statistics.map(({ rule, parts }) => {
    const sums = parts.map(({ hour, weight }) => ({ weight, ...(hour === undefined ? overDays(table, rule, days) : ofHour(table, rule, hour, packs[rule].measure !== undefined)) }));
    const values = Array.from({ length: table.replications }, (_, row) => {
      const told = sums.filter(({ denominators }) => denominators[row] > 0);
      const weight = told.reduce((sum, part) => sum + part.weight, 0);
      return weight === 0 ? undefined : told.reduce((sum, part) => sum + (part.weight * part.numerators[row]) / part.denominators[row], 0) / weight;
    });
    const units = sums.reduce((sum, { denominators }) => sum + denominators.reduce((all, value) => all + value, 0), 0) / table.replications;
    return { values, units };
  });
}

/** By replication. */
interface Sums {
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
}

function overDays(table: ReplicationTable, rule: number, days: number): Sums {
  const numerators = new Float64Array(table.replications);
  const denominators = new Float64Array(table.replications);
  for (let day = 0; day < days; day++) {
    const [above, below] = [table.numerators(rule, day), table.denominators(rule, day)];
    for (let row = 0; row < numerators.length; row++) {
      numerators[row] += above[row];
      denominators[row] += below[row];
    }
  }
  return { numerators, denominators };
}

function ofHour(table: ReplicationTable, rule: number, hour: number, isMeasure: boolean): Sums {
  const cell = rule * HOURS_PER_DAY + hour;
  const numerators = table.detail("hourNumerators", cell);
  return { numerators: isMeasure ? numerators.map((milliseconds) => milliseconds / SECOND_MS) : numerators, denominators: table.detail("hourDenominators", cell) };
}
