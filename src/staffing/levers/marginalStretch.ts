import type { Estimate } from "../../statistics/estimate.ts";

/** What the next agent-hour is worth by when in the day it is worked. */
export interface MarginalValue {
  /** The target that is met least surely, whose rate is told. */
  readonly rule: string;
  readonly shop?: string;
  readonly name: { readonly en: string; readonly zh: string };
  readonly quantity: "share" | "seconds";
  /** Behind each hour; behind each quarter-hour, other ones, where any are told. */
  readonly replications: { readonly hours: number; readonly quarters?: number };
  /** Team by team, in the order of the day, without gaps: quarter-hours where one agent more promises most, hours elsewhere. */
  readonly stretches: readonly MarginalStretch[];
}

/** One agent more of a team for this stretch of every judged day. Intervals of a figure hold for all stretches together with 95 %, each at its `level`. */
export interface MarginalStretch {
  readonly team: string;
  /** Times of day `HH:MM`. */
  readonly from: string;
  readonly to: string;
  /** Length: 60 or 15 [min]. */
  readonly minutes: number;
  /** Of all judged days: paid hours more, and what they cost. [agent-hours, yuan] */
  readonly agentHours: number;
  readonly yuan: number;
  /** The same with the overtime that it takes more, to finish what is open at the end, or less. Mean of the replications. [agent-hours] */
  readonly workedHours: number;
  /** By how much the chance that all targets are met rises. */
  readonly pass: Estimate;
  /** By how much the rate of `rule` changes (of a measure: its seconds). */
  readonly rate: Estimate;
  /** The same for each hour worked of every judged day: rate ÷ (worked hours ÷ judged days). */
  readonly ratePerHour: Estimate;
  /** In no replication does the agent change the rate: the interval then only says how often something may go unseen. */
  readonly unchanged?: true;
}
