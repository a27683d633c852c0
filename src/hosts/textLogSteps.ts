import { closeSync, openSync, readSync } from "node:fs";
import { InputFaults } from "../errors/inputFault.ts";
import type { DeskCounters } from "../import/tables/deskCounters.ts";
import { LogBytes } from "../import/bytes/logBytes.ts";
import type { LogSource } from "../import/logSource.ts";
import type { ReadLog } from "../import/readLog.ts";
import type { TableBytes } from "../import/bytes/tableBytes.ts";
import { LOG_FILE } from "./logFileForm.ts";
import type { LogFileOptions } from "./logFileOptions.ts";
import { readingFault } from "./readingFault.ts";
import { OtherEncoding, markedEncoding, textPieces } from "./textPieces.ts";
import type { TextEncoding } from "./textPieces.ts";

/** Reads a log from a text file in steps, as `textTableSteps` says. */
export function textLogSteps(path: string, options: LogFileOptions): Generator<number, ReadLog | DeskCounters> {
  return textTableSteps(path, options, (source) => new LogBytes(source));
}

/**
 * Reads a table from a text file in steps, each of which gives the share of the file that has been read: in the encoding that the map or a byte order mark says, else in
 * UTF-8, or from the beginning in GB18030 where something in it is no UTF-8.
 */
export function* textTableSteps<Result>(path: string, options: LogFileOptions, bytesOf: (source: LogSource) => TableBytes<Result>): Generator<number, Result> {
  const known = markedEncoding(headOf(path)) ?? options.map?.encoding;
  const tried: readonly TextEncoding[] = known === undefined ? ["utf-8", "gb18030"] : [known];
  for (const encoding of tried) {
    try {
      return yield* stepsIn(encoding, path, bytesOf({ ...options, fileName: path }));
    } catch (error) {
      if (!(error instanceof OtherEncoding)) throw error;
    }
  }
  const names: Readonly<Record<TextEncoding, string>> = { "utf-8": "UTF-8", gb18030: "GB18030", "utf-16le": "UTF-16", "utf-16be": "UTF-16" };
  const found = known === undefined ? "the text is neither UTF-8 nor GB18030" : `the text is not ${names[known]}`;
  throw new InputFaults([{ where: path, found, expected: LOG_FILE, mend: "save it as UTF-8" }]);
}

function* stepsIn<Result>(encoding: TextEncoding, path: string, reading: TableBytes<Result>): Generator<number, Result> {
  let isFirst = true;
  for (const { bytes, share } of textPieces(path, encoding)) {
    reading.push(bytes);
    if (isFirst) reading.expectRows(share);
    isFirst = false;
    yield share;
  }
  return reading.end();
}

function headOf(path: string): Uint8Array {
  try {
    const file = openSync(path, "r");
    try {
      const head = new Uint8Array(2);
      return head.subarray(0, readSync(file, head, 0, head.length, 0));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw readingFault(path, error, LOG_FILE);
  }
}
