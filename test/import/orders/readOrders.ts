import type { LogSource } from "../../../src/import/logSource.ts";
import type { ReadOrders } from "../../../src/import/orders/order.ts";
import { readOrders as readOrdersOf } from "../../../src/import/orders/readOrders.ts";

/** The orders of a text. */
export function readOrders(text: string, source: Partial<LogSource> = {}): ReadOrders {
  return readOrdersOf(text, { fileName: "orders.csv", timeZone: "Asia/Shanghai", ...source });
}
