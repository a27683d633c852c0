import type { CounterRuleScore } from "../../scoring/counters/counterScore.ts";
import type { MeasureScore, RateScore } from "../../scoring/scoreResult.ts";
import type { Verdict } from "../../rules/verdict.ts";

/** A figure over a part; a table of counters need not tell its counts. */
export interface BrokenPart {
  readonly of?: string;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly value?: number;
}

/** A rule's figure by its parts, wherever it comes from. */
export interface BrokenDown {
  readonly name: RateScore["name"];
  /** A mean in seconds, else a share. */
  readonly isMean: boolean;
  /** Whether a mean is one over messages; a table of counters may divide by what it likes. */
  readonly isOfMessages: boolean;
  /** Absent where what was read tells no such parts. */
  readonly byHour?: readonly BrokenPart[];
  readonly byAgent?: readonly BrokenPart[];
  readonly byPage?: readonly BrokenPart[];
  readonly days?: readonly (BrokenPart & { readonly date: string; readonly verdict?: Verdict })[];
  /** Whether a unit can count in several parts. */
  readonly overlaps: boolean;
}

/** Of a log that was judged. */
export function brokenDown(rule: RateScore | MeasureScore): BrokenDown {
  const { name, byHour, byAgent, byPage, unit } = rule;
  return {
    name, byHour, byAgent, ...(byPage === undefined ? {} : { byPage }), isMean: !("numerator" in rule), isOfMessages: true, overlaps: unit !== "message",
    days: rule.days.map((day) => ("count" in day ? { ...day, denominator: day.count } : day)),
  };
}

/** Of a table of counters, by what its rows name; they count as the export does. */
export function brokenDownCounters({ name, measure, byHour, byAgent, days }: CounterRuleScore): BrokenDown {
  return {
    name, isMean: measure !== undefined, isOfMessages: false, overlaps: false,
    ...(byHour.length === 0 ? {} : { byHour }), ...(byAgent.length === 0 ? {} : { byAgent }), ...(days.length === 0 ? {} : { days }),
  };
}
