import type { Measure } from "../metrics/measures.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { meanEstimate } from "../statistics/meanEstimate.ts";
import { ratioEstimate } from "../statistics/ratioEstimate.ts";
import { SECOND_MS } from "../time/units.ts";
import type { ReplicationTable } from "./replicationTable.ts";
import type { Estimate, QuantileMeasure, SimulationResult } from "./result.ts";
import { rosterCost } from "./rosterCost.ts";
import { LEVEL } from "./level.ts";

/**
 * The measures beside the rules, over the judged days:
 * - `replySeconds`: from each buyer message to the first reply of any kind; `firstReplySeconds`: the same for each conversation's first.
 *   Quantiles are means over replications of the replication's own quantile.
 * - `occupancy`: handling ÷ time on duty and not at table. `poolSeconds`: mean time a conversation spends in the pool.
 * - `abandonedShare`: conversations whose buyer gives up. `buyerMessages`, `consumers`: a day. `cost`: of the roster, all judged days.
 */
export function measureResults(table: ReplicationTable, scenario: Scenario): SimulationResult["measures"] {
  const ratio = (numerator: Measure, denominator: Measure, per: number, kind: "share" | "any"): Estimate =>
    ratioEstimate(table.measure(numerator).map((value) => value / per), table.measure(denominator), LEVEL, kind);
  const perDay = (name: Measure): Estimate => meanEstimate(table.measure(name).map((value) => value / scenario.days), LEVEL);
  const times = (sum: Measure, count: Measure, quantiles: readonly [Measure, Measure, Measure]): QuantileMeasure => {
    const [p50, p90, p99] = quantiles.map((name) => meanEstimate(secondsOf(table.measure(name)), LEVEL));
    return { mean: ratio(sum, count, SECOND_MS, "any"), p50, p90, p99 };
  };
  return {
    replySeconds: times("replyMs", "replies", ["replyP50Ms", "replyP90Ms", "replyP99Ms"]),
    firstReplySeconds: times("firstReplyMs", "firstReplies", ["firstReplyP50Ms", "firstReplyP90Ms", "firstReplyP99Ms"]),
    occupancy: ratio("busyMs", "onDutyMs", 1, "any"),
    poolSeconds: ratio("poolMs", "conversations", SECOND_MS, "any"),
    abandonedShare: ratio("left", "conversations", 1, "share"),
    buyerMessages: perDay("buyerMessages"),
    consumers: perDay("consumerDays"),
    cost: exactly(rosterCost(scenario), table.replications),
  };
}

/** Seconds, without the replications that had nothing to measure (-1). */
function secondsOf(milliseconds: Float64Array): Float64Array {
  return milliseconds.filter((value) => value >= 0).map((value) => value / SECOND_MS);
}

/** A figure that does not vary: the roster costs the same in every replication. */
function exactly(value: number, replications: number): Estimate {
  return { value, lower: value, upper: value, level: LEVEL, replications, method: "mean" };
}
