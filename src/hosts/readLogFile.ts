import type { ReadLog } from "../import/readLog.ts";
import type { LogFileOptions } from "./logFileOptions.ts";
import { readTextLog } from "./readTextLog.ts";

/** Reads a message log from a file, whatever its form; rejects with InputFaults where it cannot be read. */
export async function readLogFile(path: string, options: LogFileOptions): Promise<ReadLog> {
  options.signal?.throwIfAborted();
  const read = readTextLog(path, options);
  options.onProgress?.(1);
  return read;
}
