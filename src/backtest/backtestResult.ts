import type { Finding } from "../import/finding.ts";
import type { RepliedMessages } from "../metrics/tallyReplyTimes.ts";
import type { WaitingKind } from "../metrics/waitingSpans.ts";
import type { ScoredLog } from "../scoring/scoreResult.ts";
import type { BacktestVerdict } from "./backtestVerdict.ts";

/** Real days beside the simulated distribution: kind `backtest` of the result JSON. Source: contract §5. */
export interface BacktestResult {
  readonly replycast: 1;
  readonly kind: "backtest";
  readonly log: ScoredLog;
  /** Of the scenario that was played. */
  readonly scenario: { readonly name: string; readonly platform: string };
  readonly seed: string;
  readonly replications: number;
  /** Whether conversations came anew or as in the log. */
  readonly arrivals: ArrivalsPlayed;
  /** Paths of the numbers of the scenario that were drawn from their intervals; absent: all stood as they are. */
  readonly uncertain?: readonly string[];
  /** By id; a rule that the log's shape cannot tell is left out and told in `findings`. */
  readonly rules: Readonly<Record<string, RuleBacktest>>;
  readonly days: readonly DayBacktest[];
  /** 24, all days together. */
  readonly hours: readonly HourBacktest[];
  /** Conversations begun, mean of a day. */
  readonly arrivalsPerDay: Band;
  readonly replySeconds: ReplyTimesBacktest;
  /** What `hours[].waiting` counts. */
  readonly waiting: WaitingKind;
  /** Whose reply times are told: of a log that holds only the first message of each conversation, those. */
  readonly replied: RepliedMessages;
  /** Share of all rules' days that lie between p05 and p95. */
  readonly coverage: Coverage;
  /** The same for the central intervals of several levels. */
  readonly calibration: readonly Coverage[];
  readonly verdict: readonly BacktestVerdict[];
  readonly findings: readonly Finding[];
  /** What was changed of the scenario's file: `path=value`, in the order given. */
  readonly settings?: readonly string[];
  /** The run was stopped before all replications were played. */
  readonly interrupted?: true;
}

export const ARRIVALS_PLAYED = ["drawn", "replay"] as const;
export type ArrivalsPlayed = (typeof ARRIVALS_PLAYED)[number];

/**
 * A real figure beside those of the replications: their quantiles, and whether it lies in [p05, p95]. Without `real` the log has nothing to count there, without
 * quantiles no replication has.
 */
export interface Band {
  readonly real?: number;
  readonly p05?: number;
  readonly p50?: number;
  readonly p95?: number;
  readonly inside?: boolean;
}

/** A rule on one day, or in one hour of all days. Of a rate shares, of a measure seconds. */
export interface RuleBand extends Band {
  /** Units in the log; of a measure messages. */
  readonly units: number;
}

export interface RuleDayBand extends RuleBand {
  /** Share of the replications below the real figure, ties by half (probability integral transform); evenly spread over 0–1 where the model is right. */
  readonly pit?: number;
}

export interface RuleBacktest {
  readonly name: { readonly en: string; readonly zh: string };
  readonly unit: string;
  /** `share`, or `seconds` for a measure. */
  readonly quantity: "share" | "seconds";
  /** All days together. */
  readonly total: RuleDayBand;
  readonly coverage: Coverage;
}

export interface DayBacktest {
  readonly date: string;
  readonly rules: Readonly<Record<string, RuleDayBand>>;
  /** Conversations begun. */
  readonly arrivals: Band;
  readonly replySeconds: { readonly mean: Band; readonly p50: Band; readonly p90: Band };
}

export interface HourBacktest {
  /** 0–23. */
  readonly hour: number;
  /** Each rule applied to the messages of this hour alone. */
  readonly rules: Readonly<Record<string, RuleBand>>;
  /** Conversations begun, mean of a day. */
  readonly arrivals: Band;
  /** Conversations waiting, time average. */
  readonly waiting: Band;
}

/** Times from buyers' messages (see `replied`) to the first reply of any kind [s]. */
export interface ReplyTimesBacktest {
  readonly mean: Band;
  readonly p50: Band;
  readonly p90: Band;
  /** Share of these messages answered within so many seconds. */
  readonly within: readonly (Band & { readonly seconds: number })[];
}

/** How often the real figure lies in the central interval of a level. Limits: Blaker's, 95 %, as if the days were independent. */
export interface Coverage {
  /** Of the intervals. */
  readonly level: number;
  /** Absent without days. */
  readonly share?: number;
  readonly lower?: number;
  readonly upper?: number;
  /** Days (of all rules: days × rules). */
  readonly n: number;
}
