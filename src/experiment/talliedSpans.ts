import type { TalliedSpan } from "../metrics/tallySpans.ts";
import { countsConsumers } from "../rules/periodVerdict.ts";
import { unitSpans } from "../rules/unitSpans.ts";
import type { JudgedRule } from "./judgedRule.ts";
import { triggersOf } from "./judgedConsequence.ts";

/** What consequences ask of each replication beside the counts of its days: the latest units, and consumers of one or more days. */
export function talliedSpans(rules: readonly JudgedRule[], days: number): TalliedSpan[] {
  const spans = rules.flatMap(({ criterion, consequences }, rule): TalliedSpan[] => {
    const eachDay = Array.from({ length: days }, (_, day) => ({ rule, from: day, to: day }));
    return [
      ...(countsConsumers(criterion) ? eachDay : []),
      ...consequences.flatMap((judged) => {
        const { consequence: { period, ...volume } } = judged;
        const weighted = typeof period === "object" && "weights" in period ? unitSpans(period.weights, days - 1) : [];
        const counted = countsConsumers(volume) ? triggersOf(judged) : [];
        return [...weighted, ...counted.map(({ from, to }) => ({ from: Math.max(0, from), to }))].map((span) => ({ rule, ...span }));
      }),
    ];
  });
  return spans.filter((span, index) => placeOfSpan(spans, span) === index);
}

/** Where a span stands in the list; -1 where it is not asked for. */
export function placeOfSpan(spans: readonly TalliedSpan[], { rule, from, to, latest }: TalliedSpan): number {
  return spans.findIndex((span) => span.rule === rule && span.from === from && span.to === to && span.latest === latest);
}
