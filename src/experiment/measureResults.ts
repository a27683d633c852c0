import type { Measure } from "../metrics/measures.ts";
import { meanEstimate } from "../statistics/meanEstimate.ts";
import { ratioEstimate } from "../statistics/ratioEstimate.ts";
import { HOUR_MS, SECOND_MS } from "../time/units.ts";
import { costEstimate } from "./costEstimate.ts";
import { fineEstimate } from "./fineEstimate.ts";
import { LEVEL } from "./level.ts";
import type { ReplicationTable } from "./replicationTable.ts";
import type { Estimate, Measures, QuantileMeasure } from "./result.ts";
import type { Simulation } from "./simulation.ts";

/** By replication. */
type Column = (name: Measure) => Float64Array;

/**
 * The measures beside the rules, over the judged days:
 * - `replySeconds`: from each buyer message to the first reply of any kind; `firstReplySeconds`: the same for each conversation's first.
 *   Quantiles are means over replications of the replication's own quantile.
 * - `occupancy`: handling ÷ time on duty and not at table. `poolSeconds`: mean time a conversation spends in the pool.
 * - `abandonedShare`: conversations whose buyer gives up. `buyerMessages`, `consumers`: a day.
 * - All judged days together: `overtimeHours`; `cost` (its parts: CostParts) and `fines` [yuan]; `lostOrders` by slow first replies, `lostValue` [yuan] where an
 *   order's value is given; `workHours` and `tasksDone` beside the chats; `reserveCalls`. The last three only where there is such work, a reserve.
 */
export function measureResults(table: ReplicationTable, simulation: Simulation): Measures {
  const { scenario, model, rules } = simulation;
  const column: Column = (name) => table.measure(name);
  const total = totalOf(column);
  return {
    ...replyTimes(column),
    occupancy: ratioOf(column, "busyMs", "onDutyMs", 1, "any"),
    ...ofConversations(column, scenario.days),
    overtimeHours: total("overtimeMs", HOUR_MS),
    ...(scenario.work.length === 0 ? {} : { workHours: total("workMs", HOUR_MS), tasksDone: total("tasks") }),
    ...(scenario.reserve === undefined ? {} : { reserveCalls: total("reserveCalls") }),
    cost: costEstimate(table, scenario, model),
    ...losses(column, table, simulation, rules.map((_, number) => number)),
  };
}

/** The same for one shop, by its number: what is measured of its conversations, and the fines of its rules (numbers in the plan). */
export function shopMeasures(table: ReplicationTable, simulation: Simulation, shop: number, numbers: readonly number[]): Measures {
  const column: Column = (name) => table.shopMeasure(shop, name);
  return { ...replyTimes(column), ...ofConversations(column, simulation.scenario.days), ...losses(column, table, simulation, numbers) };
}

function replyTimes(column: Column): Record<string, QuantileMeasure> {
  const times = (sum: Measure, count: Measure, quantiles: readonly [Measure, Measure, Measure]): QuantileMeasure => {
    const [p50, p90, p99] = quantiles.map((name) => meanEstimate(secondsOf(column(name)), LEVEL));
    return { mean: ratioOf(column, sum, count, SECOND_MS, "any"), p50, p90, p99 };
  };
  return {
    replySeconds: times("replyMs", "replies", ["replyP50Ms", "replyP90Ms", "replyP99Ms"]),
    firstReplySeconds: times("firstReplyMs", "firstReplies", ["firstReplyP50Ms", "firstReplyP90Ms", "firstReplyP99Ms"]),
  };
}

function ofConversations(column: Column, days: number): Record<string, Estimate> {
  const total = totalOf(column);
  return {
    poolSeconds: ratioOf(column, "poolMs", "conversations", SECOND_MS, "any"),
    abandonedShare: ratioOf(column, "left", "conversations", 1, "share"),
    buyerMessages: total("buyerMessages", days),
    consumers: total("consumerDays", days),
  };
}

/** What slow replies lose: orders, their value where it is known, fines where there are any. */
function losses(column: Column, table: ReplicationTable, simulation: Simulation, numbers: readonly number[]): Record<string, Estimate> {
  const { conversionByFirstReply, orderValue, fines: count } = simulation.scenario.value;
  const hasConversion = conversionByFirstReply.length > 0;
  const lost = column("lostOrders");
  const fines = fineEstimate(table, simulation, numbers, count);
  return {
    ...(hasConversion ? { lostOrders: meanEstimate(lost, LEVEL) } : {}),
    ...(orderValue === undefined || !hasConversion ? {} : { lostValue: meanEstimate(lost.map((orders) => orders * orderValue), LEVEL) }),
    ...(fines === undefined ? {} : { fines }),
  };
}

function ratioOf(column: Column, numerator: Measure, denominator: Measure, per: number, kind: "share" | "any"): Estimate {
  return ratioEstimate(column(numerator).map((value) => value / per), column(denominator), LEVEL, kind);
}

/** Mean of a column in units of `per`. */
function totalOf(column: Column): (name: Measure, per?: number) => Estimate {
  return (name, per = 1) => meanEstimate(column(name).map((value) => value / per), LEVEL);
}

/** Seconds, without the replications that had nothing to measure (-1). */
function secondsOf(milliseconds: Float64Array): Float64Array {
  return milliseconds.filter((value) => value >= 0).map((value) => value / SECOND_MS);
}
