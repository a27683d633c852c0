import { DAY_MS } from "../../time/units.ts";
import type { Consultation } from "./consultations.ts";
import { FigureCounts } from "./figureCounts.ts";
import type { OrderAgents } from "./orderAgents.ts";
import type { ShopOrder } from "./shopOrders.ts";

/** How inquiry conversion is counted. */
export interface ConversionOptions {
  /** Who is divided by: those who had not bought before they wrote, or all who consulted. */
  readonly denominator: "inquirers" | "consulting";
  /** Within how many days, that of the inquiry the first, the order must be placed. */
  readonly withinDays: number;
}

export const CONVERSION_DEFAULTS: ConversionOptions = { denominator: "inquirers", withinDays: 1 };

interface ConversionSource {
  readonly consultations: readonly Consultation[];
  readonly orders: readonly ShopOrder[];
  readonly agents: OrderAgents;
  /** The last day of which orders are known: later windows are not over. */
  readonly lastDay: number;
}

/**
 * Inquirers who bought of all inquirers, each consumer once a day. An inquirer is a consumer who consulted and had no final order before the first message of that day; who
 * placed one at or after it within `withinDays` has bought. An inquirer is the affair of the agent who replied last: before that order, else on that day.
 * Days whose window reaches beyond `lastDay` are left out. Source: domain §1.6.
 */
export function conversionCounts({ consultations, orders, agents, lastDay }: ConversionSource, { denominator, withinDays }: ConversionOptions): FigureCounts {
  const ofConsumer = new Map<number, ShopOrder[]>();
  for (const order of orders) {
    if (order.consumer < 0 || !order.order.isFinal) continue;
    const its = ofConsumer.get(order.consumer);
    if (its === undefined) ofConsumer.set(order.consumer, [order]);
    else its.push(order);
  }
  const counts = new FigureCounts();
  for (const { consumer, day, at } of consultations) {
    if (day + withinDays - 1 > lastDay) continue;
    const its = ofConsumer.get(consumer) ?? [];
    if (denominator === "inquirers" && its.length > 0 && its[0].at < at) continue;
    const bought = its.find((order) => order.at >= at && order.day < day + withinDays);
    counts.add(day, bought === undefined ? 0 : 1, 1);
    const agent = bought === undefined ? agents.lastReplying(consumer, at, (day + 1) * DAY_MS) : (bought.order.agent ?? agents.lastReplying(consumer, at, bought.at + 1));
    counts.addOf(agent, day, bought === undefined ? 0 : 1, 1);
  }
  return counts;
}
