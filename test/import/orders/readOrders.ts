import { utf8Bytes } from "../../../src/log/utf8.ts";
import { LogReading } from "../../../src/import/logReading.ts";
import type { LogSource } from "../../../src/import/logSource.ts";
import type { ReadOrders } from "../../../src/import/orders/order.ts";
import { ORDER_MAP } from "../../../src/import/orders/orderMap.ts";
import { orderTable } from "../../../src/import/orders/orderTable.ts";
import { TableBytes } from "../../../src/import/tableBytes.ts";

/** The orders of a text. */
export function readOrders(text: string, source: Partial<LogSource> = {}): ReadOrders {
  const reading = new LogReading({ fileName: "orders.csv", timeZone: "Asia/Shanghai", map: ORDER_MAP, ...source });
  const table = new TableBytes(reading, orderTable(reading));
  table.push(utf8Bytes(text));
  return table.end();
}
