import { countSpan } from "../judging/countSpan.ts";
import type { Verdicts } from "../judging/verdicts.ts";
import { countsConsumers, type DayCounts, type LimitedConsequence, missingDays } from "../rules/periodVerdict.ts";
import type { WeightedSpan } from "../rules/rulePack.ts";
import { unitSpans, weightedDays } from "../rules/unitSpans.ts";
import { weightedVerdict } from "../rules/weightedVerdict.ts";
import type { ScoredDays } from "./scoredDays.ts";
import type { ConsequencePeriod } from "./scoreResult.ts";

/** The weighted period that ends with the log's last day; none without days. `firstDay` is the number of the day from which the units count theirs. */
export function weightedPeriod(
  consequence: LimitedConsequence, spans: readonly WeightedSpan[], scored: ScoredDays, counts: DayCounts, { units }: Verdicts, firstDay: number,
): ConsequencePeriod[] {
  const to = scored.last;
  if (to < 0) return [];
  const from = to - (weightedDays(spans) ?? to + 1) + 1;
  const volume = countsConsumers(consequence) ? counts.consumers?.(from, to) : undefined;
  const rates = unitSpans(spans, to - firstDay).map((span) => countSpan(units, span));
  return [{
    from: scored.dateOf(from), to: scored.dateOf(to), ...weightedVerdict(consequence, spans, rates, volume),
    daysMissing: missingDays(counts, from, to),
  }];
}
