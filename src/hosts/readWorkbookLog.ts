import type { DeskCounters } from "../import/tables/deskCounters.ts";
import { LogReading } from "../import/rows/logReading.ts";
import { mappedTable } from "../import/map/mappedTable.ts";
import type { ReadLog } from "../import/readLog.ts";
import { readWorkbook } from "../import/forms/readWorkbook.ts";
import type { ReadTable } from "../import/bytes/tableBytes.ts";
import { LOG_FILE } from "./logFileForm.ts";
import type { LogFileOptions } from "./logFileOptions.ts";
import { readBytes } from "./readTextFile.ts";

/** Reads a log from a sheet of an Excel workbook (.xlsx). */
export function readWorkbookLog(path: string, options: LogFileOptions): Promise<ReadLog | DeskCounters> {
  return readWorkbookTable(path, options, mappedTable);
}

/** Reads any table from a sheet of an Excel workbook (.xlsx). */
export async function readWorkbookTable<Result>(path: string, options: LogFileOptions, tableOf: (reading: LogReading) => ReadTable<Result>): Promise<Result> {
  const reading = new LogReading({ fileName: path, ...options });
  const { open, result } = tableOf(reading);
  const { map, sheet } = options;
  const bytes = readBytes(path, LOG_FILE);
  // Copied, since a short file lies among others in one buffer.
  await readWorkbook(new Uint8Array(bytes).buffer, {
    fileName: path, findings: reading.findings, hidesNames: options.pseudonymOf !== undefined,
    ...(sheet === undefined ? {} : { sheet }),
    ...(map === undefined ? {} : { map }),
  }, open);
  options.signal?.throwIfAborted();
  options.onProgress?.(1);
  return result();
}
