import type { ReadLog } from "../../import/readLog.ts";
import { BOT_REPLY_KINDS } from "../../log/kinds.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import { SECOND_MS } from "../../time/units.ts";
import { coveredWaits, listedAtOnce, loggedWaits, medianOutside, soonerWaits, spanAfter } from "./changedWaits.ts";
import type { WaitOf } from "./changedWaits.ts";
import { coveredSpans } from "./coveredSpans.ts";
import type { CoveredSpans } from "./coveredSpans.ts";
import { dayTotals } from "../dayTotals.ts";
import { judgedLog } from "../judgedLog.ts";
import { judgedOtherwise, unchanged, waitedOtherwise } from "./whatIfRule.ts";
import type { WhatIfSource } from "./whatIfRule.ts";
import type { WhatIfChange, WhatIfOptions, WhatIfOutcome, WhatIfResult, WhatIfRule } from "./whatIfResult.ts";

const SOONER_SECONDS = 30;

/**
 * Which misses of a log would have been met had something been otherwise, one thing at a time:
 * - `replies-sooner`: every message waits so much less, at least 0. Which reply answers which message stays as it is.
 * - `bot-counts`: the rule with the kinds of bots added to `repliesCount`, the log judged again; with status replies and without.
 * - `span-covered`: a message whose clock starts in the span, or runs when it begins and has not reached its deadline (of a measure not the latter), is
 *   answered the median wait of all other messages after the one or the other, if that is sooner. Somebody is taken to be online in the span.
 * - `closing-words-exempt`: the rule with `closingWords: exempt`, the log judged again.
 * - `pool-empty`: every message waits less by the time from its clock's start to its entry into a list; one that never stood in a list waits as it did.
 *
 * Where waits change, judged messages, units and clocks stay as they are, and an agent that is charged with a message besides stays charged.
 * Source: docs/measures.md. Cost: two judgings and some passes for each rule and change.
 */
export function whatIf(read: ReadLog, packs: readonly RulePack[], options: WhatIfOptions = {}): WhatIfResult {
  const covered = coveredSpans(read, options);
  const changes: readonly WhatIfChange[] = [
    { kind: "replies-sooner", seconds: options.soonerSeconds ?? SOONER_SECONDS },
    { kind: "bot-counts", withStatus: false },
    { kind: "bot-counts", withStatus: true },
    covered.change,
    { kind: "closing-words-exempt" },
    { kind: "pool-empty" },
  ];
  const rules = changes.map((): Record<string, WhatIfRule> => ({}));
  for (const pack of packs) {
    const judged = judgedLog(read, pack);
    const { industryStandard } = options;
    const source: WhatIfSource = { read, judged, before: dayTotals(read.log, read.startDate, judged), ...(industryStandard === undefined ? {} : { industryStandard }) };
    changes.forEach((change, index) => {
      rules[index][pack.id] = ruleThen(source, change, covered);
    });
  }
  return { outcomes: changes.map((change, index): WhatIfOutcome => ({ change, rules: rules[index] })) };
}

function ruleThen(source: WhatIfSource, change: WhatIfChange, covered: CoveredSpans): WhatIfRule {
  const { read, judged } = source;
  const { pack } = judged;
  const logged = loggedWaits(read, judged);
  switch (change.kind) {
    case "replies-sooner": return waitedOtherwise(source, logged, soonerWaits(logged, Math.round(change.seconds * SECOND_MS)));
    case "bot-counts": return botCounts(source, change.withStatus);
    case "span-covered": return spanCovered(source, logged, covered);
    case "closing-words-exempt":
      return pack.closingWords === "exempt" ? unchanged(source, "already") : judgedOtherwise(source, { ...pack, closingWords: "exempt" });
    case "pool-empty": {
      if (pack.clock === "agent-list") return unchanged(source, "already");
      return read.log.assignments.count === 0 ? unchanged(source, "no-lists") : waitedOtherwise(source, logged, listedAtOnce(read, judged, logged));
    }
  }
}

function botCounts(source: WhatIfSource, withStatus: boolean): WhatIfRule {
  const { pack } = source.judged;
  const kinds = BOT_REPLY_KINDS.filter((kind) => (withStatus || kind !== "status") && !pack.repliesCount.includes(kind));
  return kinds.length === 0 ? unchanged(source, "already") : judgedOtherwise(source, { ...pack, repliesCount: [...pack.repliesCount, ...kinds] });
}

function spanCovered(source: WhatIfSource, logged: WaitOf, { spans }: CoveredSpans): WhatIfRule {
  const { read, judged } = source;
  const median = medianOutside(read, judged, logged, spans);
  if (median === undefined) return unchanged(source, "no-waits");
  const { sentAt } = read.log.messages;
  const isAttended = (row: number): boolean => (spanAfter(spans, sentAt[row])?.from ?? Infinity) <= sentAt[row];
  return { ...waitedOtherwise(source, logged, coveredWaits(judged, logged, spans, median), isAttended), medianSeconds: median / SECOND_MS };
}
