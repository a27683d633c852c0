/** A platform's assessment rule as data, in the form of a rule-pack file with every default filled in. Source: contract §4. */
export interface RulePack {
  readonly id: string;
  /** Other names under which it can be asked for. */
  readonly aliases?: readonly string[];
  readonly name: Bilingual;
  readonly platform: string;
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
  readonly closingWords: "need-reply" | "exempt";
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
  /** Absent where the standard is one that the user must give. */
  readonly threshold?: Comparison;
  /** The threshold is this program's own, since no source gives one. */
  readonly assumed?: boolean;
  readonly minimumVolume?: Comparison;
  readonly amount?: number;
  readonly period: "day" | { readonly days: number; readonly before: "event" | "registration"; readonly each: boolean };
}
