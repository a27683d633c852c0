import type { AssessedDay } from "./assessedDay.ts";
import { type Criterion, judgeBy } from "./criterion.ts";

/**
 * By replication whether all days together pass: 1 where no assessed day fails (`pooled`: where the assessed days pass as one), 0 where not,
 * -1 where no day is assessed.
 */
export function passesOfDays(days: readonly AssessedDay[], criterion: Criterion): Int8Array {
  return days[0].passes.map((_, row) => {
    if (days.every((day) => day.passes[row] < 0)) return -1;
    const passes = criterion.over === "pooled" ? pooledPasses(days, criterion, row) : !days.some((day) => day.passes[row] === 0);
    return passes ? 1 : 0;
  });
}

/** Days below the minimum volume have been left out already; the days together need not reach it again. */
function pooledPasses(days: readonly AssessedDay[], { minimumVolume: _, ...criterion }: Criterion, row: number): boolean {
  const numerator = days.reduce((sum, day) => sum + day.numerators[row], 0);
  const denominator = days.reduce((sum, day) => sum + day.denominators[row], 0);
  return judgeBy(criterion, numerator, denominator) === "pass";
}
