import type { ReplyKind } from "../log/kinds.ts";
import type { Cause } from "../metrics/cause.ts";
import type { Consequence } from "../rules/rulePack.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Estimate } from "../statistics/estimate.ts";

export type { Estimate };

/** Result of `simulate`: kind `simulation` of the result JSON. */
export interface SimulationResult {
  readonly replycast: 1;
  readonly kind: "simulation";
  readonly scenario: Scenario;
  readonly seed: string;
  readonly replications: number;
  /** Empty where there are several shops: each then has its own. */
  readonly rules: Readonly<Record<string, RuleResult>>;
  /** Of the whole desk, as the quarter-hours. */
  readonly measures: Measures;
  /** What `measures.cost` is made of; absent in results of version 0.1. */
  readonly costParts?: CostParts;
  readonly intervals: readonly IntervalResult[];
  /** How long buyers wait for a reply; absent in results of versions that did not tell it. */
  readonly replyTimes?: readonly ReplyTimeShare[];
  /** What bots did; absent where the scenario has none, and in results of version 0.1. */
  readonly bots?: BotResult;
  /** Every agent of the desk; absent where they are too many (100,000 quarter-hours of agents) and in results of version 0.1. */
  readonly agents?: readonly AgentResult[];
  readonly shops?: Readonly<Record<string, ShopResult>>;
  readonly logged?: LoggedResult;
  /** What was changed of the scenario's file for this run: `path=value`, in the order given. */
  readonly settings?: readonly string[];
  /** The run was stopped before all replications were played; the result rests on those that were finished. */
  readonly interrupted?: true;
}

export type Measures = Readonly<Record<string, Estimate | QuantileMeasure>>;

/** One of several shops behind the desk. */
export interface ShopResult {
  readonly platform: string;
  readonly rules: Readonly<Record<string, RuleResult>>;
  /** Of its conversations; what is measured of agents stands with the whole desk. */
  readonly measures: Measures;
  /** As many as the desk's. */
  readonly intervals: readonly ShopIntervalResult[];
}

export interface RuleResult {
  /** Names and limits of the pack, so that a result can be read without it. */
  readonly name: { readonly en: string; readonly zh: string };
  readonly unit: string;
  /** Within which a message must be answered; absent of a measure, and in results of versions that did not tell it. [s] */
  readonly deadline?: number;
  /** `share`, or `seconds` for a measure. */
  readonly quantity: "share" | "seconds";
  /** What `pass` was judged by; absent where neither a target nor the pack gives a threshold. */
  readonly target?: { readonly operator: string; readonly value: number; readonly source: "target" | "consequence" | "assumed"; readonly assurance?: number };
  readonly rate: Estimate;
  readonly days: readonly RuleDayResult[];
  readonly passAll?: Estimate;
  /** Each consequence of the pack that has a limit, judged over its own periods, and those that compare with the trade. */
  readonly consequences: readonly ConsequenceResult[];
  /** Shares of the missed units by cause, summing to 1; empty where nothing was missed or the rule is a measure. */
  readonly misses: Readonly<Partial<Record<Cause, number>>>;
}

/**
 * A consequence of the rule pack and the probability that it does not come. Its `threshold` is what was judged by, also where that is the figure of the
 * trade; absent where that was not told: then nothing is judged.
 */
export interface ConsequenceResult extends Consequence {
  /** Judged days that its periods look at: all of them, or those before the dates of events or registrations, else the last ones. */
  readonly judgedDays: number;
  /** Share of replications in which none of its periods triggers it, of those in which any is assessed. */
  readonly avoided: Estimate;
  /** The events or registrations that lie in the horizon or right after it, each by itself. */
  readonly dates?: readonly DatedChance[];
}

/** The chance that a consequence does not come before one event or registration. */
export interface DatedChance {
  /** Of the event or registration. */
  readonly date: string;
  /** Judged days before it that it looks at. */
  readonly judgedDays: number;
  readonly avoided: Estimate;
}

export interface RuleDayResult {
  readonly date: string;
  readonly rate: Estimate;
  readonly p05?: number;
  readonly p50?: number;
  readonly p95?: number;
  /** How the replications' rates of the day spread; absent without any, and in results of versions that did not tell it. */
  readonly spread?: RateSpread;
  /** Mean number of units a replication. */
  readonly units: number;
  readonly pass?: Estimate;
}

/** How many of the buyers' messages of the judged days are answered within a time, by people or bots. */
export interface ReplyTimeShare {
  /** [s] */
  readonly within: number;
  readonly share: Estimate;
}

/** Replications by their rate of a day: as many in each of the stretches [from + n·width, from + (n + 1)·width), of which no end is empty. */
export interface RateSpread {
  readonly from: number;
  readonly width: number;
  readonly replications: readonly number[];
}

export interface QuantileMeasure {
  readonly mean: Estimate;
  readonly p50: Estimate;
  readonly p90: Estimate;
  readonly p99: Estimate;
}

/** Late messages of one quarter-hour of the judged days, means over replications. */
export interface ShopIntervalResult {
  /** Local `YYYY-MM-DDTHH:MM`. */
  readonly start: string;
  /** Late messages by rule, by the time of sending. */
  readonly late: Readonly<Record<string, number>>;
  /** Late messages by rule and cause. */
  readonly lateByCause: Readonly<Record<string, Readonly<Partial<Record<Cause, number>>>>>;
}

/** One quarter-hour of the judged days, means over replications. */
export interface IntervalResult extends ShopIntervalResult {
  /** Conversations begun. */
  readonly arrivals: number;
  /** Messages that buyers sent, whether a rule times them or not; absent in results of versions that did not count them. */
  readonly messages?: number;
  /** Agents on duty and not at table, time average. */
  readonly onDuty: number;
  /** Assigned conversations that are not closed, time average. */
  readonly open: number;
  /** Conversations in the pool, time average. */
  readonly pool: number;
  /** Longest time a conversation had stood in the pool, at its worst within the quarter-hour. [s] */
  readonly oldestWait: number;
  /** Handling ÷ time on duty and not at table; absent where nobody is. */
  readonly occupancy?: number;
}

/** Parts of the judged days' cost that add up to it, those that differ between replications as means. [yuan] */
export interface CostParts {
  /** Rostered hours, meals left out × their team's cost per hour. */
  readonly wages: number;
  /** What hours that a team is paid at least add to that. */
  readonly minimumHours: number;
  /** Overtime × its team's cost per hour. */
  readonly overtime: number;
  /** Calls of the reserve, and its time on duty × its team's cost per hour. */
  readonly reserve: number;
}

/** What bots did on the judged days. */
export interface BotResult {
  /** Share of the conversations begun that bots settled: closed without a person, the buyer not having left. */
  readonly settledShare: Estimate;
  /** Replies of each kind that there were, all judged days together, by BOT_REPLY_KINDS. */
  readonly replies: Readonly<Partial<Record<ReplyKind, Estimate>>>;
}

/** One agent over the judged days, means over replications. */
export interface AgentResult {
  readonly name: string;
  readonly team: string;
  /** Handling ÷ time on duty and not at table; absent for one who never is. */
  readonly occupancy?: number;
  /** Conversations it had open on average while on duty and not at table; absent for one who never is. */
  readonly open?: number;
  readonly replies: number;
  /** Conversations that entered its list. */
  readonly conversations: number;
  readonly overtimeHours: number;
  /** By quarter-hour, as `intervals` of the result; four decimals. */
  readonly intervals: {
    /** Handling ÷ time on duty and not at table; 0 where `onDuty` is. */
    readonly occupancy: readonly number[];
    /** Open conversations, time average over the whole quarter-hour, also while off duty or at table. */
    readonly open: readonly number[];
    /** Share of the quarter-hour on duty and not at table. */
    readonly onDuty: readonly number[];
  };
}

export interface LoggedResult {
  readonly replication: number;
  readonly rules: Readonly<Record<string, { readonly numerator: number; readonly denominator: number }>>;
  readonly shops?: Readonly<Record<string, Pick<LoggedResult, "rules">>>;
}
