import type { Finding } from "../import/finding.ts";
import type { Consequence } from "../rules/rulePack.ts";
import type { Verdict } from "../rules/verdict.ts";
import type { ScoreCardResult } from "./card/scoreCardResult.ts";
import type { Comparison } from "./compare/comparison.ts";
import type { PeerComparison } from "./compare/peers.ts";
import type { Explanation } from "./explain/explanation.ts";
import type { Reconciliation } from "./reconcile/reconcile.ts";
import type { OtherFigures } from "./shop/otherFigures.ts";
import type { WhatIfResult } from "./whatIf/whatIfResult.ts";

/** Result of `score`: kind `score` of the result JSON. Source: contract §5. */
export interface ScoreResult {
  readonly replycast: 1;
  readonly kind: "score";
  /** What was read. */
  readonly log: ScoredLog;
  readonly rules: Readonly<Record<string, RateScore | MeasureScore>>;
  /** Rules asked for that a file of this shape cannot tell, and why; absent where it tells all. */
  readonly untold?: Readonly<Record<string, UntoldReason>>;
  readonly findings: readonly Finding[];
  /** Of the consumers that were asked for; with a page, of some that were missed. */
  readonly explanations?: readonly Explanation[];
  readonly whatIf?: WhatIfResult;
  readonly reconciliation?: Reconciliation;
  /** The shop's figures beside the rules. */
  readonly figures?: OtherFigures;
  readonly comparison?: readonly Comparison[];
  readonly peers?: PeerComparison;
  readonly scoreCard?: ScoreCardResult;
}

export interface UntoldReason {
  readonly en: string;
  readonly zh: string;
}

export interface ScoredLog {
  readonly file?: string;
  /** First day, and days up to the last row. */
  readonly startDate: string;
  readonly days: number;
  readonly timeZone: string;
  readonly shape: "messages" | "conversations" | "counters";
  readonly buyerMessages: number;
  readonly replies: number;
  readonly conversations: number;
  readonly consumers: number;
  readonly agents: number;
}

/** A share over all days with a buyer's message. */
export interface RateScore {
  readonly name: { readonly en: string; readonly zh: string };
  readonly unit: string;
  readonly numerator: number;
  readonly denominator: number;
  /** numerator ÷ denominator; absent where no day is assessed. */
  readonly value?: number;
  readonly days: readonly RateDay[];
  /** Units of each agent's messages alone, those that are nobody's last; agents by denominator, most first. */
  readonly byAgent: readonly PartScore[];
  /** Units of the messages sent in each hour of the day alone, `00` to `23`; hours without units are left out. */
  readonly byHour: readonly PartScore[];
  /** By entry page, where the log tells it. */
  readonly byPage?: readonly PartScore[];
  readonly consequences: readonly ConsequenceScore[];
}

/** A rule applied to a part of the messages. */
export interface PartScore {
  /** The agent's name, the hour (`08`) or the page; absent for what belongs to none. */
  readonly of?: string;
  readonly numerator: number;
  readonly denominator: number;
  /** Share met; of a measure seconds. Absent without units. */
  readonly value?: number;
}

export interface RateDay {
  readonly date: string;
  readonly numerator: number;
  readonly denominator: number;
  /** Absent where the day is not assessed. */
  readonly value?: number;
  /** By the threshold and volume of the first consequence; absent where the pack names no threshold and there are units. */
  readonly verdict?: Verdict;
}

/** A consequence of a rule over the log's days, in periods as docs/rules.md tells. Its `threshold` is what was judged by, also where that is the figure of the trade. */
export interface ConsequenceScore extends Consequence {
  /**
   * In order, each ending on a day with a buyer's message; one before an event or a registration ends on the day before it: those dates that were given,
   * else the day after the log's last alone. Weights: the one that ends with the log's last day. Empty where nothing can be judged.
   */
  readonly periods: readonly ConsequencePeriod[];
  /** Where nothing is judged for want of a limit and days are counted together: what each such period comes to. */
  readonly figures?: readonly PeriodFigure[];
  /** Without dates given, how an event or a registration would have fared on each day after the log's first, up to the one after its last. */
  readonly possible?: PossibleDays;
  /** Why nothing is judged: no source gives a limit; the figure of the trade was not told; the log has no single messages; it has no text to look into. */
  readonly unjudged?: "threshold" | "standard" | "units" | "text";
  /** Of `goods-down`: messages of agents with abusive words. */
  readonly occurrences?: readonly AbuseOccurrence[];
}

export interface PossibleDays {
  readonly days: number;
  readonly pass: number;
  readonly fail: number;
  readonly notAssessed: number;
}

export interface AbuseOccurrence {
  readonly date: string;
  /** Line of the file. */
  readonly line: number;
  readonly agent?: string;
  readonly word: string;
}

export interface ConsequencePeriod extends PeriodFigure {
  readonly verdict: Verdict;
  /** Days that fail since they are below the minimum volume (`tooFew: fails`); absent where none does. */
  readonly daysTooFew?: number;
}

/** What a period comes to. */
export interface PeriodFigure {
  /** First and last day of the period; `event` the date that it comes before. */
  readonly from: string;
  readonly to: string;
  readonly event?: string;
  /** The rate (of a measure seconds) that decides: of all days together; where each day is judged by itself, of the worst one assessed. */
  readonly value?: number;
  /** Days of the period of which the log holds no unit. */
  readonly daysMissing: number;
}

/** A mean in seconds. */
export interface MeasureScore {
  readonly name: { readonly en: string; readonly zh: string };
  readonly unit: string;
  /** [s] absent where nothing was answered. */
  readonly value?: number;
  /** Messages counted. */
  readonly count: number;
  readonly days: readonly MeasureDay[];
  readonly byAgent: readonly PartScore[];
  readonly byHour: readonly PartScore[];
  readonly byPage?: readonly PartScore[];
  readonly consequences: readonly ConsequenceScore[];
}

export interface MeasureDay {
  readonly date: string;
  /** [s] */
  readonly value?: number;
  readonly count: number;
  readonly verdict?: Verdict;
}
