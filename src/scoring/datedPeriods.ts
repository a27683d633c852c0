import { type DayCounts, type LimitedConsequence, periodVerdict } from "../rules/periodVerdict.ts";
import type { ScoredDays } from "./scoredDays.ts";
import type { ConsequencePeriod, ConsequenceScore, PossibleDays } from "./scoreResult.ts";

/**
 * The period before each date given (in order, each once), also where the log does not reach so far. Without dates the one that ends with the
 * log's last day, and how each possible day would have fared.
 */
export function datedPeriods(
  consequence: LimitedConsequence, length: number, scored: ScoredDays, counts: DayCounts, dates: readonly string[],
): Pick<ConsequenceScore, "periods" | "possible"> {
  if (scored.last < 0) return { periods: [] };
  const before = (day: number): ConsequencePeriod => ({
    from: scored.dateOf(day - length), to: scored.dateOf(day - 1), event: scored.dateOf(day), ...periodVerdict(consequence, counts, day - length, day - 1),
  });
  if (dates.length > 0) return { periods: [...new Set(dates)].toSorted().map((date) => before(scored.numberOf(date))) };
  return { periods: [before(scored.last + 1)], possible: possibleDays(consequence, length, scored.last, counts) };
}

/** Every day after the log's first, up to the one after its last. */
function possibleDays(consequence: LimitedConsequence, length: number, last: number, counts: DayCounts): PossibleDays {
  const found = { pass: 0, fail: 0, "not-assessed": 0 };
  for (let day = 1; day <= last + 1; day++) found[periodVerdict(consequence, counts, day - length, day - 1).verdict]++;
  return { days: last + 1, pass: found.pass, fail: found.fail, notAssessed: found["not-assessed"] };
}
