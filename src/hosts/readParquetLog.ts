import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import type { DeskCounters } from "../import/tables/deskCounters.ts";
import { LogReading } from "../import/rows/logReading.ts";
import { mappedTable } from "../import/map/mappedTable.ts";
import type { ReadLog } from "../import/readLog.ts";
import { readParquet } from "../import/forms/readParquet.ts";
import type { FileBytes } from "../import/forms/readParquet.ts";
import type { ReadTable } from "../import/bytes/tableBytes.ts";
import { LOG_FILE } from "./logFileForm.ts";
import type { LogFileOptions } from "./logFileOptions.ts";
import { readingFault } from "./readingFault.ts";

/** Reads a log from a Parquet file, one group of rows after another. */
export function readParquetLog(path: string, options: LogFileOptions): Promise<ReadLog | DeskCounters> {
  return readParquetTable(path, options, mappedTable);
}

/** Reads any table from a Parquet file. */
export async function readParquetTable<Result>(path: string, options: LogFileOptions, tableOf: (reading: LogReading) => ReadTable<Result>): Promise<Result> {
  const { open, result } = tableOf(new LogReading({ fileName: path, ...options }));
  const file = opened(path);
  try {
    await readParquet(bytesOf(file), path, open, (share) => {
      options.signal?.throwIfAborted();
      options.onProgress?.(share);
    });
  } finally {
    closeSync(file);
  }
  return result();
}

function opened(path: string): number {
  try {
    return openSync(path, "r");
  } catch (error) {
    throw readingFault(path, error, LOG_FILE);
  }
}

function bytesOf(file: number): FileBytes {
  const { size } = fstatSync(file);
  return {
    byteLength: size,
    slice: (start, end = size) => {
      const bytes = new Uint8Array(Math.max(0, end - start));
      for (let at = 0; at < bytes.length;) {
        const read = readSync(file, bytes, at, bytes.length - at, start + at);
        if (read === 0) break;
        at += read;
      }
      return bytes.buffer;
    },
  };
}
