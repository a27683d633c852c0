import { utf8Bytes } from "../../log/utf8.ts";
import { LogReading } from "../rows/logReading.ts";
import type { LogSource } from "../logSource.ts";
import { TableBytes } from "../bytes/tableBytes.ts";
import type { ReadOrders } from "./order.ts";
import { ORDER_MAP } from "./orderMap.ts";
import { orderTable } from "./orderTable.ts";

/** Reads a shop's orders from text: JSON lines where it begins with a brace, else a table. Throws InputFaults with the lines of all rows that cannot be read. Source: docs/shop-figures.md. */
export function readOrders(text: string, source: Pick<LogSource, "fileName" | "timeZone" | "pseudonymOf">): ReadOrders {
  const reading = new LogReading({ ...source, map: ORDER_MAP });
  const table = new TableBytes(reading, orderTable(reading));
  table.push(utf8Bytes(text));
  return table.end();
}
