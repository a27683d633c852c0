import type { DeskCounters } from "../import/tables/deskCounters.ts";
import type { ReadLog } from "../import/readLog.ts";
import { logFileForm } from "./logFileForm.ts";
import type { LogFileOptions } from "./logFileOptions.ts";
import { readInSteps } from "./readInSteps.ts";
import { textLogSteps } from "./textLogSteps.ts";

/** Reads a log from a file, whatever its form and shape; rejects with InputFaults where it cannot be read. */
export async function readLogFile(path: string, options: LogFileOptions): Promise<ReadLog | DeskCounters> {
  options.signal?.throwIfAborted();
  switch (logFileForm(path)) {
    // What reads these forms takes longer to load than a text to read.
    case "parquet": {
      const { readParquetLog } = await import("./readParquetLog.ts");
      return readParquetLog(path, options);
    }
    case "workbook": {
      const { readWorkbookLog } = await import("./readWorkbookLog.ts");
      return readWorkbookLog(path, options);
    }
    case "text": return readInSteps(textLogSteps(path, options), options);
  }
}
