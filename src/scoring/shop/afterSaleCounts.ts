import type { Findings } from "../../import/finding.ts";
import type { OrderMark } from "../../import/orders/order.ts";
import { DAY_MS, SECOND_MS } from "../../time/units.ts";
import { FigureCounts } from "./figureCounts.ts";
import type { OrderAgents } from "./orderAgents.ts";
import type { PersonReplies } from "./personReplies.ts";
import type { ShopOrder } from "./shopOrders.ts";
import type { DaysAtWork } from "./daysAtWork.ts";
import type { NameTable } from "../../import/rows/nameTable.ts";

/** Orders, and the days that are looked at. */
export interface AfterSaleSource {
  readonly orders: readonly ShopOrder[];
  readonly agents: OrderAgents;
  readonly from: number;
  readonly to: number;
  /** What the shop's clock showed at the log's start, in milliseconds since 1970. */
  readonly startMs: number;
}

/** Consumers whom a person received, each once a day; an agent's those to whom that agent replied. */
function receivedCounts(replies: PersonReplies, names: NameTable, { from, to }: AfterSaleSource): FigureCounts {
  const counts = new FigureCounts();
  for (let consumer = 0; consumer < replies.consumers; consumer++) {
    const seen = new Set<string>();
    replies.each(consumer, (at, agent) => {
      const day = Math.floor(at / DAY_MS);
      if (day < from || day > to) return;
      const name = agent < 0 ? "" : names.nameOf(agent);
      if (!seen.has(String(day))) counts.add(day, 0, 1);
      if (!seen.has(`${day} ${name}`)) counts.addOf(name, day, 0, 1);
      seen.add(String(day)).add(`${day} ${name}`);
    });
  }
  return counts;
}

/** Complaints of the consumers whom a person received. A complaint is of its own day where the file tells it, else of its order's. Source: domain §1.8. */
export function complaintCounts(source: AfterSaleSource, replies: PersonReplies, names: NameTable): FigureCounts {
  const counts = receivedCounts(replies, names, source);
  for (const order of source.orders) {
    const day = markDay(order, order.order.complaint, source);
    if (day === undefined) continue;
    counts.add(day, 1, 0);
    counts.addOf(source.agents.afterSale(order, untilMark(order.order.complaint, source)), day, 1, 0);
  }
  return counts;
}

/** Orders in dispute of all final orders of the days. Source: domain §1.9. */
export function disputeCounts(source: AfterSaleSource): FigureCounts {
  const counts = finalOrderCounts(source, ({ order }) => (order.dispute.is && order.dispute.at === undefined ? 1 : 0));
  for (const order of source.orders) {
    const { dispute } = order.order;
    const day = dispute.at === undefined ? undefined : markDay(order, dispute, source);
    if (day === undefined) continue;
    counts.add(day, 1, 0);
    counts.addOf(source.agents.afterSale(order, untilMark(dispute, source)), day, 1, 0);
  }
  return counts;
}

/** Seconds from asking for a refund to its success, over refunds that succeeded on the days. Source: domain §1.10. */
export function refundCounts({ orders, agents, from, to, startMs }: AfterSaleSource, findings: Findings): FigureCounts {
  const counts = new FigureCounts();
  for (const shopOrder of orders) {
    const { refundAskedAt, refundedAt, line } = shopOrder.order;
    if (refundedAt === undefined) continue;
    const day = Math.floor((refundedAt - startMs) / DAY_MS);
    if (day < from || day > to) continue;
    if (refundAskedAt === undefined) findings.add("refund-not-asked", () => `line ${line}`, 1, line);
    else if (refundAskedAt > refundedAt) findings.add("refund-before-asked", () => `line ${line}`, 1, line);
    else {
      const seconds = (refundedAt - refundAskedAt) / SECOND_MS;
      counts.add(day, seconds, 1);
      counts.addOf(agents.afterSale(shopOrder, refundedAt - startMs), day, seconds, 1);
    }
  }
  return counts;
}

/** What part of the final orders placed on the days it happened to; those for which `shareOf` is undefined are left out. */
export function finalOrderCounts({ orders, agents, from, to }: AfterSaleSource, shareOf: (order: ShopOrder) => number | undefined): FigureCounts {
  const counts = new FigureCounts();
  for (const order of orders) {
    const share = order.order.isFinal && order.day >= from && order.day <= to ? shareOf(order) : undefined;
    if (share === undefined) continue;
    counts.add(order.day, share, 1);
    counts.addOf(agents.afterSale(order), order.day, share, 1);
  }
  return counts;
}

/** How many ratings were changed a day; an agent's a day at work. */
export function changedRatingCounts({ orders, agents, from, to }: AfterSaleSource, work: DaysAtWork): FigureCounts {
  const counts = work.counts();
  for (const order of orders) {
    if (!order.order.isRatingChanged || order.day < from || order.day > to) continue;
    counts.add(order.day, 1, 0);
    counts.addOf(agents.afterSale(order), order.day, 1, 0);
  }
  return counts;
}

/** The day of what befell an order, where it did and on one of the days. */
function markDay(order: ShopOrder, { is, at }: OrderMark, { from, to, startMs }: AfterSaleSource): number | undefined {
  const day = at === undefined ? order.day : Math.floor((at - startMs) / DAY_MS);
  return is && day >= from && day <= to ? day : undefined;
}

function untilMark({ at }: OrderMark, { startMs }: AfterSaleSource): number | undefined {
  return at === undefined ? undefined : at - startMs + 1;
}
