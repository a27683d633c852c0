import type { WeightedSpan } from "./rulePack.ts";

/** Units of judged days [from, to], or the latest share of those alone. */
export interface UnitSpan {
  readonly from: number;
  readonly to: number;
  readonly latest?: number;
}

/** Days that weighted spans reach back; absent where none names days. */
export function weightedDays(spans: readonly WeightedSpan[]): number | undefined {
  const days = spans.flatMap((span) => ("days" in span ? [span.days] : []));
  return days.length === 0 ? undefined : Math.max(...days);
}

/**
 * The units that each weighted span looks at. All end with `lastDay`; a latest share is of those of the first span that names days, of all
 * where none does. Source: docs/rules.md, consequences.
 */
export function unitSpans(spans: readonly WeightedSpan[], lastDay: number): UnitSpan[] {
  const first = spans.find((span) => "days" in span)?.days ?? lastDay + 1;
  return spans.map((span) => {
    const days = "days" in span ? span.days : first;
    return { from: Math.max(0, lastDay - days + 1), to: lastDay, ...("latest" in span ? { latest: span.latest } : {}) };
  });
}
