import type { ReadLog } from "../../import/readLog.ts";
import { firstCountingReply } from "../../log/firstCountingReply.ts";
import type { CompiledRule } from "../../judging/compiledRule.ts";
import { FIRST_CLOCKED } from "../../judging/verdicts.ts";
import { quantile } from "../../statistics/quantile.ts";
import type { JudgedLog } from "../judgedLog.ts";
import type { UnattendedSpan } from "./unattendedSpans.ts";

/** By message row: how long it waits from its clock's start; Infinity for ever. [ms] */
export type WaitOf = (row: number) => number;

/** As the log has it; also where the window cuts the reply off. */
export function loggedWaits({ log: { messages, replies } }: ReadLog, { rule, verdicts }: JudgedLog): WaitOf {
  return (row) => {
    const reply = firstCountingReply(replies, messages.reply[row], rule.countsReply);
    return reply < 0 ? Infinity : Math.max(0, replies.at[reply] - verdicts.clockAt[row]);
  };
}

export function soonerWaits(logged: WaitOf, soonerMs: number): WaitOf {
  return (row) => Math.max(0, logged(row) - soonerMs);
}

/** What a message waited before it stood in a list is taken off. */
export function listedAtOnce({ log: { messages } }: ReadLog, { verdicts }: JudgedLog, logged: WaitOf): WaitOf {
  return (row) => Math.max(0, logged(row) - Math.max(0, messages.listedAt[row] - verdicts.clockAt[row]));
}

/**
 * A message whose clock starts in a span is answered a median after that, and one whose clock starts before but has not reached its deadline when the
 * span begins, a median after the beginning; of a measure only the former. Spans in order.
 */
export function coveredWaits({ rule, verdicts: { clockAt } }: JudgedLog, logged: WaitOf, spans: readonly UnattendedSpan[], medianMs: number): WaitOf {
  return (row) => {
    const span = spanReached(rule, spans, clockAt[row]);
    const wait = logged(row);
    return span === undefined ? wait : Math.min(wait, Math.max(0, span.from - clockAt[row]) + medianMs);
  };
}

/** The span in which a clock that starts then runs before its deadline. */
function spanReached({ measure, deadlineMs }: CompiledRule, spans: readonly UnattendedSpan[], clockAt: number): UnattendedSpan | undefined {
  const span = spanAfter(spans, clockAt);
  return span === undefined || span.from - clockAt >= (measure === undefined ? deadlineMs : 1) ? undefined : span;
}

/** The first span that ends after a time. */
export function spanAfter(spans: readonly UnattendedSpan[], at: number): UnattendedSpan | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle].to > at) high = middle;
    else low = middle + 1;
  }
  return spans[low];
}

/** Median wait of the messages that the spans do not reach, unanswered ones counted as the longest; undefined where half of them are. */
export function medianOutside({ log: { messages } }: ReadLog, { rule, verdicts: { standing, clockAt } }: JudgedLog, logged: WaitOf, spans: readonly UnattendedSpan[]): number | undefined {
  const waits = new Float64Array(messages.count);
  let count = 0;
  for (let row = 0; row < messages.count; row++) {
    if (standing[row] >= FIRST_CLOCKED && spanReached(rule, spans, clockAt[row]) === undefined) waits[count++] = logged(row);
  }
  if (count === 0) return undefined;
  const median = quantile(waits.subarray(0, count).sort(), 0.5);
  return Number.isFinite(median) ? Math.round(median) : undefined;
}
