import { parsePercent } from "../document/parsePercent.ts";
import { parseDuration } from "../time/parseDuration.ts";
import { parseComparison } from "./parseComparison.ts";
import { parseSpan } from "./parseSpan.ts";
import type { Comparison, Period, RulePack, WeightedSpan } from "./rulePack.ts";

const HOUR_SECONDS = 3600;
const MINUTE_SECONDS = 60;
/** What a limit says: a share of 1, a time, or a number of units. */
type Quantity = "share" | "seconds" | "count";

/** The pack as a rule-pack file says it: comparisons, lengths of time and weighted spans as text again, so that it reads back to the same pack. */
export function writtenRulePack(pack: RulePack): unknown {
  const limit: Quantity = pack.measure === undefined ? "share" : "seconds";
  const consequences = pack.consequences.map(({ threshold, minimumVolume, period, ...consequence }) => ({
    ...consequence,
    ...(threshold === undefined ? {} : { threshold: writtenComparison(threshold, limit) }),
    ...(minimumVolume === undefined ? {} : { minimumVolume: writtenComparison(minimumVolume, "count") }),
    period: writtenPeriod(period),
  }));
  return {
    ...pack,
    deadline: writtenDuration(pack.deadline),
    ...(typeof pack.closingWords === "string" ? {} : { closingWords: { afterReplyWithin: writtenDuration(pack.closingWords.afterReplyWithin) } }),
    ...(pack.burstGap === undefined ? {} : { burstGap: writtenDuration(pack.burstGap) }),
    ...(pack.sessionResume === undefined ? {} : { sessionResume: writtenDuration(pack.sessionResume) }),
    ...(pack.capPerUnit === undefined ? {} : { capPerUnit: writtenDuration(pack.capPerUnit) }),
    consequences,
  };
}

/** As text where that says exactly the same, else in parts. */
function writtenComparison(comparison: Comparison, quantity: Quantity): string | Comparison {
  const { operator, value } = comparison;
  const text = `${operator} ${quantity === "share" ? writtenShare(value) : quantity === "seconds" ? writtenDuration(value) : value}`;
  return parseComparison(text)?.value === value ? text : comparison;
}

/** `50%` where that says exactly the same number. */
function writtenShare(share: number): string | number {
  const percent = `${Number((share * 100).toPrecision(12))}%`;
  return parsePercent(percent) === share ? percent : share;
}

/** `12h`, `3m`, `30s` where that says exactly the same seconds. */
function writtenDuration(seconds: number): string | number {
  const unit = seconds > 0 && seconds % HOUR_SECONDS === 0 ? "h" : seconds > 0 && seconds % MINUTE_SECONDS === 0 ? "m" : "s";
  const text = `${seconds / (unit === "h" ? HOUR_SECONDS : unit === "m" ? MINUTE_SECONDS : 1)}${unit}`;
  return seconds > 0 && parseDuration(text) === seconds ? text : seconds;
}

function writtenPeriod(period: Period): unknown {
  return typeof period === "object" && "weights" in period ? { weights: period.weights.map(writtenSpan) } : period;
}

function writtenSpan(span: WeightedSpan): readonly [string, number] | WeightedSpan {
  if ("days" in span) return [`${span.days} days`, span.weight];
  const text = `latest ${writtenShare(span.latest)}`;
  const read = parseSpan(text);
  return read !== undefined && "latest" in read && read.latest === span.latest ? [text, span.weight] : span;
}
