import type { RulePack } from "../../rules/rulePack.ts";
import type { PairStanding, PartStanding } from "./luckOrSkill.ts";
import type { FigureName, FigureUnit } from "../shop/otherFigures.ts";

/** Whom or what a comparison sets side by side. */
export const COMPARED = ["agents", "shifts", "months", "spans"] as const;
export type Compared = (typeof COMPARED)[number];

/** First and last day of a season, `YYYY-MM-DD`. */
export interface DateSpan {
  readonly from: string;
  readonly to: string;
}

/** What is to be compared. */
export interface CompareOptions {
  readonly by: readonly Compared[];
  /** Of `spans`: two or more. */
  readonly spans?: readonly DateSpan[];
  /** Whose shifts, months or spans; of all agents together where absent. */
  readonly agent?: string;
}

/**
 * Parts compared on one rule or figure, luck told from what is theirs: an entry of the key `comparison` of score's result. `chance`, `skillShare` and `pairs` are as
 * in `LuckOrSkill`.
 */
export interface Comparison {
  readonly by: Compared;
  /** Whose parts, where it is one agent. */
  readonly agent?: string;
  /** Rule or figure. */
  readonly of: string;
  /** Of a rule; figures are named by the report. */
  readonly name?: { readonly en: string; readonly zh: string };
  /** Of a rule: what its units are. */
  readonly counted?: RulePack["unit"];
  readonly unit: FigureUnit;
  readonly better: "higher" | "lower";
  /** Best first. An agent by name; `early`, `late`, `half` or `night`; `2026-06`; `2026-06-01~2026-06-18`. */
  readonly parts: readonly PartStanding[];
  readonly chance?: number;
  readonly skillShare?: number;
  /** Whether luck alone makes differences as large in fewer than 5 of 100 cases; absent with `chance`. */
  readonly isMoreThanLuck?: boolean;
  /** As in `LuckOrSkill`. */
  readonly isWithinDays?: true;
  readonly pairs: readonly ComparedPair[];
}

export interface ComparedPair extends PairStanding {
  /** Whether its interval leaves 0 out, and all parts together differ by more than luck: of many pairs some seem to differ by luck alone. */
  readonly isMoreThanLuck: boolean;
}

const BETTER_LOW: readonly FigureName[] = ["firstReplySeconds", "meanManualReplySeconds", "complaintRate", "disputeRefundRate", "refundSeconds", "returnRate"];

/** Whether more of a figure is better. */
export function betterOfFigure(name: FigureName): Comparison["better"] {
  return BETTER_LOW.includes(name) ? "lower" : "higher";
}
