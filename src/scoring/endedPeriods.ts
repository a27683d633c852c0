import { type DayCounts, type LimitedConsequence, periodVerdict } from "../rules/periodVerdict.ts";
import type { ScoredDays } from "./scoredDays.ts";
import type { ConsequencePeriod } from "./scoreResult.ts";

/** The periods of so many days that end with each day on which a buyer wrote. */
export function endedPeriods(consequence: LimitedConsequence, scored: ScoredDays, counts: DayCounts, length: number): ConsequencePeriod[] {
  return scored.numbers.map((to) => {
    const from = to - length + 1;
    return { from: scored.dateOf(from), to: scored.dateOf(to), ...periodVerdict(consequence, counts, from, to) };
  });
}
