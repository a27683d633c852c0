import type { Scenario } from "../../scenario/scenario.ts";
import type { Estimate } from "../../statistics/estimate.ts";
import type { CostParts, Measures, RuleResult } from "../result.ts";
import type { ComparisonNote } from "./comparisonNote.ts";

/** Result of `compare`: kind `comparison` of the result JSON. */
export interface ComparisonResult {
  readonly replycast: 1;
  readonly kind: "comparison";
  /** Of all scenarios. */
  readonly seed: string;
  /** Played of each scenario. */
  readonly replications: number;
  /** In the order given. */
  readonly scenarios: readonly ScenarioResult[];
  /** Every rule that both scenarios of a pair judge; every pair once, in the order of the scenarios. */
  readonly differences: readonly RuleDifference[];
  /** Money, hours and times of the whole desk, of the same pairs. */
  readonly measures: readonly MeasureDifference[];
  /** In what the scenarios of each pair differ. */
  readonly changes: readonly ScenarioChanges[];
  /** What the reader must know of how far the scenarios can be compared. */
  readonly notes: readonly ComparisonNote[];
  /** The run was stopped before all replications were played; the result rests on those that were finished of every scenario. */
  readonly interrupted?: true;
}

/** One of the scenarios, as a simulation tells it. */
export interface ScenarioResult {
  /** Tells it from the others. */
  readonly name: string;
  readonly scenario: Scenario;
  /** What was changed of its file for this run: `path=value`. */
  readonly settings?: readonly string[];
  /** Empty where there are several shops. */
  readonly rules: Readonly<Record<string, RuleResult>>;
  readonly shops?: Readonly<Record<string, { readonly platform: string; readonly rules: Readonly<Record<string, RuleResult>> }>>;
  readonly measures: Measures;
  readonly costParts?: CostParts;
}

export interface ScenarioChanges {
  readonly a: string;
  readonly b: string;
  /** What would have to be set of a to make b of it, `path=value`; names, stories and seeds aside. */
  readonly settings: readonly string[];
}

/** How two scenarios, or rosters, differ under a rule: always what `a` has more than `b`. */
export interface RuleDifference {
  readonly a: string;
  readonly b: string;
  readonly rule: string;
  /** Absent where there is one shop only. */
  readonly shop?: string;
  readonly name: { readonly en: string; readonly zh: string };
  readonly quantity: "share" | "seconds";
  /** Whether more is better: of a rate it is, of a time less is. */
  readonly better: "more" | "less";
  /** Of the rates over all judged days; of a measure of its seconds. */
  readonly difference: Estimate;
  /** How certain it is that a's rate is the better one in expectation: 0.5 where nothing speaks for either; absent where nothing tells. */
  readonly certainty?: number;
  /** Probability that on the same days and buyers a's rate is the better one, a tie counted half. */
  readonly probabilityBetter: Estimate;
  /** Of the probabilities of passing; absent where one of the two has no limit. */
  readonly pass?: Estimate;
  /** Where in the day it arises; absent for a measure, which has no late messages. */
  readonly late?: LateDifference;
}

/** Late messages of a less those of b, by the time of sending, means over replications. */
export interface LateDifference {
  /** Of all judged days together. */
  readonly total: Estimate;
  readonly intervals: readonly LateInterval[];
  /** When one has more of them than the other, beyond chance; in order of time. */
  readonly stretches: readonly LateStretch[];
}

/** One quarter-hour; the limits at the level and from the replications of the total, absent where no replication shows how much it varies. */
export interface LateInterval {
  /** Local `YYYY-MM-DDTHH:MM`. */
  readonly start: string;
  readonly late: number;
  readonly lower?: number;
  readonly upper?: number;
}

export interface LateStretch {
  /** Begin of its first quarter-hour and end of its last one, local `YYYY-MM-DDTHH:MM`; midnight is 24:00. */
  readonly from: string;
  readonly to: string;
  readonly late: Estimate;
  /** Of the total: where others go the other way, shares may exceed 1 or be negative; absent where the total is 0. */
  readonly share?: number;
}

/** What is measured of the desk beside the rules. */
export type ComparedMeasure = "cost" | "overtimeHours" | "replySeconds" | "firstReplySeconds" | "poolSeconds" | "abandonedShare" | "occupancy" | "lostOrders" | "fines";

export interface MeasureDifference {
  readonly a: string;
  readonly b: string;
  readonly measure: ComparedMeasure;
  readonly difference: Estimate;
}
