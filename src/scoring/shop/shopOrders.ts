import type { Order, ReadOrders } from "../../import/orders/order.ts";
import type { ReadLog } from "../../import/readLog.ts";
import { dayNumber } from "../../time/calendar.ts";
import { DAY_MS } from "../../time/units.ts";

/** An order beside a log: times in milliseconds since the log's start, days from its first. */
export interface ShopOrder {
  readonly order: Order;
  readonly at: number;
  readonly day: number;
  /** The log's consumer; -1 for one who did not write. */
  readonly consumer: number;
}

/** The orders of a file on the clock of a log, with the log's numbers of their buyers; in order of time. Cost: linear in the log's consumers. */
export function shopOrders({ consumers, startDate }: ReadLog, { orders }: ReadOrders): ShopOrder[] {
  const wanted = new Set(orders.flatMap(({ consumer }) => consumer ?? []));
  const numbers = new Map<string, number>();
  for (let number = 0; number < consumers.size; number++) {
    const name = consumers.nameOf(number);
    if (wanted.has(name)) numbers.set(name, number);
  }
  const startMs = (dayNumber(startDate) ?? 0) * DAY_MS;
  return orders.map((order) => ({
    order, at: order.placedAt - startMs, day: Math.floor((order.placedAt - startMs) / DAY_MS), consumer: numbers.get(order.consumer ?? "") ?? -1,
  })).toSorted((a, b) => a.at - b.at);
}
