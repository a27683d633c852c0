import type { Finding } from "../../import/finding.ts";
import type { Verdict } from "../../rules/verdict.ts";
import type { ConsequenceScore, UntoldReason } from "../scoreResult.ts";

/** Result of `score` for a table of desk counters: kind `score` of the result JSON with what counters can tell. Source: contract §3, §5. */
export interface CounterScoreResult {
  readonly replycast: 1;
  readonly kind: "score";
  readonly log: CounterLog;
  /** Rules whose figure the table tells, by rule id. */
  readonly rules: Readonly<Record<string, CounterRuleScore>>;
  /** Rules asked for that the table cannot tell, and why; absent where it tells all. */
  readonly untold?: Readonly<Record<string, UntoldReason>>;
  readonly figures: Readonly<Record<string, CounterFigure>>;
  readonly findings: readonly Finding[];
}

/** What was read. */
export interface CounterLog {
  readonly file: string;
  readonly shape: "counters";
  /** Preset or map file by which it was read. */
  readonly map: string;
  readonly rows: number;
  readonly agents: number;
  /** First day, and days up to the last; absent where no row names a date. */
  readonly startDate?: string;
  readonly days?: number;
}

/** A rule's figure as the table tells it. */
export interface CounterRuleScore extends CounterPart {
  readonly name: { readonly en: string; readonly zh: string };
  readonly unit: string;
  /** Present where the value is a mean in seconds instead of a share. */
  readonly measure?: "mean-reply-time";
  /** Where rows tell the figure and not its counts: the column by which their mean is weighed; `rows` where each weighs the same. */
  readonly weighedBy?: string;
  /** The figure as the platform's own column gives it, weighed likewise, where the table tells counts too. */
  readonly told?: number;
  readonly days: readonly CounterDay[];
  readonly byAgent: readonly CounterPart[];
  readonly byHour: readonly CounterPart[];
  /** Absent where the table cannot tell them: no day named, no counts, or several agents whose consumers may be the same. */
  readonly consequences?: readonly ConsequenceScore[];
}

/** A figure over some rows. */
export interface CounterPart {
  /** The agent, hour, shop or date; absent for all rows. */
  readonly of?: string;
  /** Of a mean: the sum, in seconds where the value is. Absent where the table tells no counts. */
  readonly numerator?: number;
  readonly denominator?: number;
  /** Absent where nothing was counted. */
  readonly value?: number;
}

export interface CounterDay extends CounterPart {
  readonly date: string;
  readonly verdict?: Verdict;
}

/** A figure beside the rules: an amount, or a quotient of two columns. */
export interface CounterFigure extends CounterPart {
  readonly unit: "count" | "share" | "seconds" | "yuan" | "points";
  /** Columns that were added up or divided. */
  readonly from: { readonly numerator: string; readonly denominator?: string };
  readonly weighedBy?: string;
  readonly byAgent: readonly CounterPart[];
  readonly byHour: readonly CounterPart[];
  readonly byShop: readonly CounterPart[];
  readonly days: readonly CounterPart[];
}
