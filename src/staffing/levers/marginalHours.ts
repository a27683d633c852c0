import type { Estimate } from "../../statistics/estimate.ts";

/** What one agent more for one hour of the day is worth, hour by hour. */
export interface MarginalValue {
  /** The target that is hardest to meet, whose rate is told. */
  readonly rule: string;
  readonly shop?: string;
  readonly name: { readonly en: string; readonly zh: string };
  readonly quantity: "share" | "seconds";
  readonly replications: number;
  /** Team by team, in the order of the day. */
  readonly hours: readonly MarginalHour[];
}

/** One agent more of a team in this hour on every judged day. Intervals hold for all hours of all teams together with 95 %, each at its `level`. */
export interface MarginalHour {
  readonly team: string;
  /** Times of day `HH:MM`. */
  readonly from: string;
  readonly to: string;
  /** Of all judged days: paid hours more, and what they cost. [agent-hours, yuan] */
  readonly agentHours: number;
  readonly yuan: number;
  /** By how much the chance that all targets are met rises. */
  readonly pass: Estimate;
  /** By how much the rate of `rule` changes (of a measure: its seconds). */
  readonly rate: Estimate;
  /** In no replication does the agent change the rate: the interval then only says how often something may go unseen. */
  readonly unchanged?: true;
}
