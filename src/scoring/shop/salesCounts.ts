import type { Order } from "../../import/orders/order.ts";
import type { DaysAtWork } from "./daysAtWork.ts";
import { FigureCounts } from "./figureCounts.ts";
import type { OrderAgents } from "./orderAgents.ts";
import type { ShopOrder } from "./shopOrders.ts";

/** What the buyers of final orders paid (or how many goods they took) by buyer; a buyer counts once a day. Orders that do not tell it or name nobody are left out. Source: domain §1.7. */
export function perBuyerCounts(orders: readonly ShopOrder[], agents: OrderAgents, amountOf: (order: Order) => number | undefined): FigureCounts {
  const counts = new FigureCounts();
  const ofShop = new Set<string>();
  const ofAgents = new Set<string>();
  const isFirst = (seen: Set<string>, key: string): boolean => seen.size < seen.add(key).size;
  for (const shopOrder of orders) {
    const { order, day } = shopOrder;
    const amount = amountOf(order);
    if (amount === undefined || order.consumer === undefined) continue;
    const agent = agents.ofSale(shopOrder);
    counts.add(day, amount, isFirst(ofShop, `${day} ${order.consumer}`) ? 1 : 0);
    counts.addOf(agent, day, amount, isFirst(ofAgents, `${day} ${order.consumer}\n${agent}`) ? 1 : 0);
  }
  return counts;
}

/** What is sold a day; an agent's a day at work. */
export function salesCounts(orders: readonly ShopOrder[], agents: OrderAgents, work: DaysAtWork): FigureCounts {
  const counts = work.counts();
  for (const order of orders) {
    const { amountYuan } = order.order;
    if (amountYuan === undefined) continue;
    counts.add(order.day, amountYuan, 0);
    counts.addOf(agents.ofSale(order), order.day, amountYuan, 0);
  }
  return counts;
}
