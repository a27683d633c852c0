/** A platform's assessment rule as data, in the form of a rule-pack file with every default filled in. Source: contract §4. */
export interface RulePack {
  readonly id: string;
  /** Other names under which it can be asked for. */
  readonly aliases?: readonly string[];
  readonly name: Bilingual;
  readonly platform: string;
  /** Judged only where it is asked for by name: a reading that competes with another rule of the platform, or a formula without a source. */
  readonly onRequest?: boolean;
  readonly unit: "consumer-day" | "session" | "round" | "message";
  readonly scope: "shop" | "agent";
  /** Times of day `HH:MM`, half-open unless `closed`. */
  readonly window: { readonly from: string; readonly to: string; readonly closed: boolean; readonly by: "message" | "session-start" };
  /** [s] */
  readonly deadline: number;
  readonly deadlineInclusive: boolean;
  readonly clock: "each-message" | "first-of-burst" | "first-of-session" | "agent-list";
  /** Reply kinds, or `manual` for every agent kind but the two that are no replies. */
  readonly repliesCount: readonly string[];
  readonly anyMissFails: boolean;
  readonly denominator: "consulting" | "needing-manual";
  readonly excludes: readonly RuleExclusion[];
  readonly botOnlyUnits: "count" | "exclude";
  readonly closingWords: "need-reply" | "exempt" | { readonly afterReplyWithin: number };
  readonly beforeWindow: "excluded" | "clock-from-opening" | "true-wait";
  readonly consumerMessages: "in-window" | "all-day";
  /** [s] A silence of the buyer longer than that begins a new round; absent: only a reply ends one. */
  readonly burstGap?: number;
  /** [s] A consumer's conversation that begins at most that long after the last one continues its session. */
  readonly sessionResume: number;
  readonly afterWindow: "clock-runs" | "window-truncates" | "excluded";
  readonly allOffline: "counts" | "excluded" | "fails";
  readonly transfer: "clock-runs" | "charged-to-sender";
  readonly dayCutOff: string;
  /** Present for a mean in seconds instead of a share. */
  readonly measure?: "mean-reply-time";
  /** [s] longest time one unit may add to a measure. */
  readonly capPerUnit?: number;
  readonly consequences: readonly Consequence[];
  readonly effective: { readonly from: string | null; readonly to: string | null };
  /** A–D, of the source. */
  readonly reliability?: string;
  readonly sources: readonly string[];
  readonly notes?: Bilingual;
}

interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

type RuleExclusion = "suspected-spam" | "confirmed-spam" | "auto-triggered-only" | "auto-triggered-messages" | "blacklisted";

export interface Comparison {
  readonly operator: ">=" | ">" | "<=" | "<";
  readonly value: number;
}

export interface Consequence {
  readonly kind: string;
  /** What passes. Absent where no source gives one. */
  readonly threshold?: Comparison;
  /** The threshold is the figure of the trade, which the user gives. */
  readonly standard?: "industry";
  /** The threshold is this program's own, since no source gives one. */
  readonly assumed?: boolean;
  readonly minimumVolume?: Comparison;
  /** What `minimumVolume` counts: the rule's units where absent. */
  readonly volumeOf?: "units" | "consumers";
  /** What becomes of a day (or of a period judged together) below `minimumVolume`: not assessed where absent. */
  readonly tooFew?: "not-assessed" | "fails";
  /** [yuan] */
  readonly amount?: number;
  /** How long it lasts. [days] */
  readonly lasts?: number;
  readonly period: Period;
}

/** What a consequence looks at. Source: contract §4; docs/rules.md. */
export type Period =
  | "day"
  /** Without `before`: the days up to and with each day. `each`: every day by itself, else all of them pooled. */
  | { readonly days: number; readonly before?: "event" | "registration"; readonly each: boolean }
  | { readonly weights: readonly WeightedSpan[] };

/** Units of the last `days`, or the latest `share` of those of the first span, and what their rate weighs. */
export type WeightedSpan = { readonly days: number; readonly weight: number } | { readonly latest: number; readonly weight: number };
