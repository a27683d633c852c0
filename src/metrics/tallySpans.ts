import { ConsumerDays } from "../judging/consumerDays.ts";
import { countSpan } from "../judging/countSpan.ts";
import type { Verdicts } from "../judging/verdicts.ts";
import type { MessageLog } from "../log/messageLog.ts";
import type { UnitSpan } from "../rules/unitSpans.ts";

/** What a consequence asks of a replication that the counts of its days do not tell. */
export interface TalliedSpan extends UnitSpan {
  /** Number of the rule in the plan. */
  readonly rule: number;
}

/** For each span: units met, units, distinct consumers with a judged message on its days. */
export const SPAN_FIGURES = 3;

/** Counts the spans of a rule, judged by `verdicts`, into their places of `figures`. */
export function tallySpans(log: MessageLog, rule: number, verdicts: Verdicts, spans: readonly TalliedSpan[], figures: Float64Array): void {
  const consumers = new ConsumerDays(verdicts, log);
  spans.forEach((span, index) => {
    if (span.rule !== rule) return;
    const { numerator, denominator } = countSpan(verdicts.units, span);
    figures.set([numerator, denominator, consumers.between(span.from, span.to)], index * SPAN_FIGURES);
  });
}
