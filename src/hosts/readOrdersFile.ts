import { LogReading } from "../import/rows/logReading.ts";
import type { ReadOrders } from "../import/orders/order.ts";
import { ORDER_MAP } from "../import/orders/orderMap.ts";
import { orderTable } from "../import/orders/orderTable.ts";
import { TableBytes } from "../import/bytes/tableBytes.ts";
import { logFileForm } from "./logFileForm.ts";
import type { LogFileOptions } from "./logFileOptions.ts";
import { readInSteps } from "./readInSteps.ts";
import { textTableSteps } from "./textLogSteps.ts";

/** Reads a file of orders, whatever its form; rejects with InputFaults where it cannot be read. Consumers and agents get the same pseudonyms as in the log where the same `pseudonymOf` is given. */
export async function readOrdersFile(path: string, options: LogFileOptions): Promise<ReadOrders> {
  const asked = { ...options, map: ORDER_MAP };
  switch (logFileForm(path)) {
    case "parquet": {
      const { readParquetTable } = await import("./readParquetLog.ts");
      return readParquetTable(path, asked, orderTable);
    }
    case "workbook": {
      const { readWorkbookTable } = await import("./readWorkbookLog.ts");
      return readWorkbookTable(path, asked, orderTable);
    }
    case "text": {
      const steps = textTableSteps(path, asked, (source) => {
        const reading = new LogReading(source);
        return new TableBytes(reading, orderTable(reading));
      });
      return readInSteps(steps, asked);
    }
  }
}
