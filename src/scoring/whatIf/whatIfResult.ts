import type { IndustryStandard } from "../../rules/limitedConsequence.ts";

/** What of a log would have been otherwise. Times of day `HH:MM`. */
export type WhatIfChange =
  /** Every reply had come so much sooner, though not before its message's clock had started. */
  | { readonly kind: "replies-sooner"; readonly seconds: number }
  /** Replies of bots had counted: of all kinds, or of all but status replies. */
  | { readonly kind: "bot-counts"; readonly withStatus: boolean }
  /** Somebody had been there in these spans: as they were given, as rows of agents' states tell them, or assumed. */
  | { readonly kind: "span-covered"; readonly spans: readonly CoveredSpan[]; readonly source: "given" | "presence" | "assumed" }
  /** Thanks and goodbyes had needed no reply. */
  | { readonly kind: "closing-words-exempt" }
  /** Every message had stood in an agent's list at once. */
  | { readonly kind: "pool-empty" };

/** A span on one date, or on every day. */
export interface CoveredSpan {
  readonly date?: string;
  readonly from: string;
  readonly to: string;
}

export interface WhatIfOptions {
  /** By which days pass where a rule asks for the figure of the trade. */
  readonly industryStandard?: IndustryStandard;
  /** [s] 30 where absent. */
  readonly soonerSeconds?: number;
  /** A span of every day; absent: from rows of agents' states, else 12:00 to 13:00. */
  readonly span?: { readonly from: string; readonly to: string };
}

export interface WhatIfResult {
  readonly outcomes: readonly WhatIfOutcome[];
}

export interface WhatIfOutcome {
  readonly change: WhatIfChange;
  readonly rules: Readonly<Record<string, WhatIfRule>>;
}

/** A rule before and after a change. */
export interface WhatIfRule {
  readonly before: WhatIfFigure;
  readonly after: WhatIfFigure;
  /** Missed units that would have been met, also by being judged no more. None for a measure. */
  readonly unitsMet: number;
  /** Days that fail and would have passed. */
  readonly daysPassed: readonly string[];
  /** Consumers of those units. */
  readonly consumers: number;
  /** The first of them, with the day of the unit. */
  readonly named: readonly { readonly consumer: string; readonly date: string }[];
  /** With what wait the span's messages are answered. [s] */
  readonly medianSeconds?: number;
  /** Why the change cannot change anything: the rule is so `already`, or the log does not tell (`no-lists`, `no-waits`). */
  readonly idle?: "already" | "no-lists" | "no-waits";
}

export interface WhatIfFigure {
  readonly numerator: number;
  readonly denominator: number;
  /** Share met; of a measure seconds. Absent without units. */
  readonly value?: number;
}
