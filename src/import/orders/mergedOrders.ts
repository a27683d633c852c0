import type { Findings } from "../finding.ts";
import type { Order, OrderColumn, OrderMark } from "./order.ts";
import type { OrderRow, OrderTimes } from "./orderTimes.ts";

/**
 * The orders of a file's rows. Rows that name the same order are its goods: amounts and items are added up, what befell one of them befell the order; the
 * very same row once more counts once. Both are told, as are rows that name nobody.
 */
export function mergedOrders(rows: readonly OrderRow[], times: OrderTimes, columns: ReadonlySet<OrderColumn>, findings: Findings): Order[] {
  const byId = new Map<string, { readonly place: number; readonly seen: Set<string> }>();
  const orders: Order[] = [];
  for (const row of rows) {
    const order = orderOf(row, times, columns);
    if (row.consumer === undefined) findings.add("order-without-consumer", () => `line ${row.line}`, 1, row.line);
    const known = row.id === "" ? undefined : byId.get(row.id);
    const content = JSON.stringify({ ...order, line: 0 });
    if (known === undefined) {
      if (row.id !== "") byId.set(row.id, { place: orders.length, seen: new Set([content]) });
      orders.push(order);
    } else if (known.seen.has(content)) findings.add("order-row-repeated", () => `line ${row.line} repeats line ${orders[known.place].line}`, 1, row.line);
    else {
      findings.add("order-in-several-rows", () => `line ${row.line} is of the order of line ${orders[known.place].line}`, 1, row.line);
      known.seen.add(content);
      orders[known.place] = together(orders[known.place], order);
    }
  }
  if (!columns.has("grouped") && orders.length > 0) findings.add("orders-all-final", () => "there is no column grouped (成团时间)", orders.length);
  return orders;
}

function orderOf(row: OrderRow, times: OrderTimes, columns: ReadonlySet<OrderColumn>): Order {
  const { id, consumer, agent, amountYuan, items, rating, isReturned, isRatingChanged, line } = row;
  const at = (number: number | undefined): number | undefined => (number === undefined ? undefined : times.timeOf(number));
  const mark = (found: OrderMark): OrderMark => (found.at === undefined ? found : { is: found.is, at: times.timeOf(found.at) });
  const [refundAskedAt, refundedAt] = [at(row.refundAsked), at(row.refunded)];
  return {
    ...(id === "" ? {} : { id }), ...(consumer === undefined ? {} : { consumer }), ...(agent === undefined ? {} : { agent }),
    placedAt: times.timeOf(row.placed), isFinal: !columns.has("grouped") || row.grouped,
    ...(amountYuan === undefined ? {} : { amountYuan }), ...(items === undefined ? {} : { items }),
    ...(refundAskedAt === undefined ? {} : { refundAskedAt }), ...(refundedAt === undefined ? {} : { refundedAt }),
    dispute: mark(row.dispute), complaint: mark(row.complaint), isReturned, ...(rating === undefined ? {} : { rating }), isRatingChanged, line,
  };
}

/** What the first row tells holds, save what adds up or is told by a later row alone. */
function together(first: Order, next: Order): Order {
  const amountYuan = added(first.amountYuan, next.amountYuan);
  const items = added(first.items, next.items);
  return {
    ...next, ...first,
    isFinal: first.isFinal || next.isFinal,
    ...(amountYuan === undefined ? {} : { amountYuan }), ...(items === undefined ? {} : { items }),
    dispute: first.dispute.is ? first.dispute : next.dispute, complaint: first.complaint.is ? first.complaint : next.complaint,
    isReturned: first.isReturned || next.isReturned, isRatingChanged: first.isRatingChanged || next.isRatingChanged,
  };
}

function added(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined ? b : b === undefined ? a : a + b;
}
