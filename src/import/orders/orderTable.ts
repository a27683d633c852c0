import { InputFaults } from "../../errors/inputFault.ts";
import { filePlace } from "../filePlace.ts";
import { headerPlaces } from "../map/headerPlaces.ts";
import type { LogReading } from "../rows/logReading.ts";
import { LogTimes } from "../rows/logTimes.ts";
import { MappedCells } from "../map/mappedCells.ts";
import { passRepeatedHeaders } from "../map/passRepeatedHeaders.ts";
import { plainName } from "../rows/nameTable.ts";
import type { ReadTable } from "../bytes/tableBytes.ts";
import { mergedOrders } from "./mergedOrders.ts";
import type { OrderColumn, ReadOrders } from "./order.ts";
import { ORDER_COLUMNS } from "./order.ts";
import { amountCell, isNoCell, itemsCell, ratingCell, yesCell } from "./orderCells.ts";
import { ORDER_MAP } from "./orderMap.ts";
import { OrderTimes } from "./orderTimes.ts";
import type { OrderRow } from "./orderTimes.ts";

/**
 * Reads a file of orders: one row an order, or one for each of its goods. Columns are known by our names and by those that shops' programs write; others are told as a
 * finding. Cells that cannot be read are faults with their line.
 */
export function orderTable(reading: LogReading): ReadTable<ReadOrders> {
  const { source, findings, faults } = reading;
  const rows: OrderRow[] = [];
  const times = new OrderTimes(new LogTimes(source.timeZone));
  let columns: ReadonlySet<OrderColumn> = new Set();
  return {
    open: passRepeatedHeaders((names, line) => {
      const places = headerPlaces(ORDER_MAP, names);
      columns = new Set(ORDER_COLUMNS.filter((column) => (places.ofColumn.get(column) ?? []).length > 0));
      const where = filePlace(source.fileName, line);
      throwUnknown(columns, names, where);
      for (const name of places.unread) findings.add("column-not-read", () => `${name} (${where})`);
      const cells = new MappedCells(ORDER_MAP, places);
      return {
        places: [...new Set([...places.ofColumn.values()].flat(2))].toSorted((a, b) => a - b),
        takeRow: (at, row) => {
          if (row.length > names.length && row.slice(names.length).some((cell) => cell.trim() !== "")) {
            faults.add(at, `the row has ${row.length} cells`, `at most ${names.length}, as in the header`, "put cells that hold the delimiter in quotes");
          } else if (row.some((cell) => cell.trim() !== "")) rows.push(readRow(reading, times, at, (column) => cells.textOf(row, column)));
        },
      };
    }, findings),
    result: () => {
      times.settle(faults, findings);
      faults.throwIfAny();
      return { fileName: source.fileName, columns, orders: mergedOrders(rows, times, columns, findings), findings: findings.list() };
    },
  };
}

function throwUnknown(columns: ReadonlySet<OrderColumn>, names: readonly string[], where: string): void {
  if (columns.has("time") && (columns.has("order") || columns.has("consumer"))) return;
  const shown = names.map((name) => name.trim()).filter((name) => name !== "").join(", ");
  throw new InputFaults([{
    where, found: `the header names ${shown || "nothing"}`, expected: `the columns of orders: ${ORDER_COLUMNS.join(", ")}; time and one of order and consumer at least`,
    mend: "rename the columns, or export the orders with 订单号, 买家, 下单时间, 成团时间, 实付金额, 件数",
  }]);
}

function readRow({ source: { pseudonymOf }, faults }: LogReading, times: OrderTimes, line: number, textOf: (column: OrderColumn) => string): OrderRow {
  const told = <Value>(column: OrderColumn, read: (cell: string) => Value | undefined, expected: string): Value | undefined => {
    const cell = textOf(column);
    if (isNoCell(cell)) return undefined;
    const value = read(cell);
    if (value === undefined) faults.add(line, `${column} is ${JSON.stringify(cell)}`, expected, "mend the cell, or leave it empty");
    return value;
  };
  const time = (column: OrderColumn): number | undefined => told(column, (cell) => times.read(cell, line), "a time such as 2026-06-18T20:00:03");
  /** Says yes or no, or when. */
  const mark = (column: OrderColumn) => told(column, (cell) => {
    const said = yesCell(cell);
    const at = said === undefined ? times.read(cell, line) : undefined;
    return said === undefined && at === undefined ? undefined : { is: said ?? true, ...(at === undefined ? {} : { at }) };
  }, "yes or no, or the time") ?? { is: false };
  const name = (column: "consumer" | "agent"): string | undefined => {
    const plain = plainName(textOf(column));
    return plain === "" ? undefined : (pseudonymOf?.(plain, column) ?? plain);
  };
  if (isNoCell(textOf("time"))) faults.add(line, "time is empty", "when the order was placed", "fill the cell in, or leave the row out");
  return {
    line, id: plainName(textOf("order")), consumer: name("consumer"), agent: name("agent"),
    placed: time("time") ?? -1, grouped: mark("grouped").is,
    amountYuan: told("amount", amountCell, "an amount in yuan such as 39.90"),
    items: told("items", itemsCell, "how many, such as 2"),
    refundAsked: time("refundAsked"), refunded: time("refunded"),
    dispute: mark("dispute"), complaint: mark("complaint"),
    isReturned: told("returned", yesCell, "yes or no") ?? false,
    rating: told("rating", ratingCell, "1 to 5 (5 the best), or 好评, 中评, 差评"),
    isRatingChanged: told("ratingChanged", yesCell, "yes or no") ?? false,
  };
}
