import type { DeskCounters } from "../import/deskCounters.ts";
import { LogReading } from "../import/logReading.ts";
import { mappedTable } from "../import/mappedTable.ts";
import type { ReadLog } from "../import/readLog.ts";
import { readWorkbook } from "../import/readWorkbook.ts";
import { LOG_FILE } from "./logFileForm.ts";
import type { LogFileOptions } from "./logFileOptions.ts";
import { readBytes } from "./readTextFile.ts";

/** Reads a log from a sheet of an Excel workbook (.xlsx). */
export async function readWorkbookLog(path: string, options: LogFileOptions): Promise<ReadLog | DeskCounters> {
  const reading = new LogReading({ fileName: path, ...options });
  const { open, result } = mappedTable(reading);
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
