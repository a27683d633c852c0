import { sampleVariance } from "simple-statistics";
import { InputFaults } from "../../errors/inputFault.ts";
import type { ReadOrders } from "../../import/orders/order.ts";
import type { ReadLog } from "../../import/readLog.ts";
import { studentQuantile } from "../../statistics/studentQuantile.ts";
import { dayNumber } from "../../time/calendar.ts";
import { DAY_MS } from "../../time/units.ts";
import type { Range } from "./range.ts";

/** Conversations an order brings, with what they were counted from. */
export interface LearnedConsults {
  readonly range: Range;
  readonly days: number;
  readonly conversations: number;
  readonly orders: number;
}

/** Where one day alone is known: as wide as plausible values lie about the default. Source: domain notes §3, consults per order 0.1–1.0 about 0.5. */
const SINGLE_DAY_SPREAD = 2;
/** The range of a ratio never reaches 0. */
const LEAST_PART = 0.05;

/**
 * Conversations ÷ orders over the days on which the log and the file of orders have both. The range is that of one more day: the ratio of all days ± Student's
 * quantile × the days' spread × √(1 + 1/n), with 90 %.
 * @throws InputFaults where there is no such day
 */
export function learnedConsults(read: ReadLog, orders: ReadOrders): LearnedConsults {
  const firstDay = dayNumber(read.startDate) ?? 0;
  const consultsOf = countByDay(Array.from(read.log.conversations.openedAt.subarray(0, read.log.conversations.count), (at) => firstDay + Math.floor(at / DAY_MS)));
  const ordersOf = countByDay(orders.orders.map(({ placedAt }) => Math.floor(placedAt / DAY_MS)));
  const pairs = [...ordersOf].flatMap(([day, count]) => (consultsOf.has(day) ? [[consultsOf.get(day) ?? 0, count] as const] : []));
  if (pairs.length === 0) throw new InputFaults([noDay(orders.fileName)]);
  const conversations = pairs.reduce((sum, [count]) => sum + count, 0);
  const placed = pairs.reduce((sum, [, count]) => sum + count, 0);
  return { range: rangeOf(pairs, conversations / placed), days: pairs.length, conversations, orders: placed };
}

function rangeOf(pairs: readonly (readonly [number, number])[], likely: number): Range {
  const days = pairs.length;
  if (days === 1) return { low: likely / SINGLE_DAY_SPREAD, likely, high: likely * SINGLE_DAY_SPREAD };
  const meanOrders = pairs.reduce((sum, [, count]) => sum + count, 0) / days;
  const residuals = pairs.map(([count, placed]) => (count - likely * placed) / meanOrders);
  const reach = studentQuantile(0.95, days - 1) * Math.sqrt(sampleVariance(residuals) * (1 + 1 / days));
  return { low: Math.max(LEAST_PART * likely, likely - reach), likely, high: likely + reach };
}

function countByDay(days: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return counts;
}

function noDay(where: string): { where: string; found: string; expected: string; mend: string } {
  return { where, found: "no day has both orders and conversations of the log", expected: "orders and conversations of the same days", mend: "export both for the same days, or write consultsPerOrder as a number" };
}
