import { InputFaults } from "../errors/inputFault.ts";
import { readMessageLog } from "../import/readMessageLog.ts";
import type { ReadLog } from "../import/readLog.ts";
import { binaryForm } from "./binaryForm.ts";
import type { LogFileOptions } from "./logFileOptions.ts";
import { readBytes } from "./readTextFile.ts";

const EXPECTED = "a message log: CSV, TSV or JSON lines";

/** Reads a message log from a file in UTF-8 or GB18030, at once. */
export function readTextLog(path: string, options: LogFileOptions): ReadLog {
  const bytes = readBytes(path, EXPECTED);
  const form = binaryForm(bytes);
  if (form !== undefined) {
    throw new InputFaults([{ where: path, found: `it is ${form}, no text`, expected: EXPECTED, mend: "export or save it as CSV" }]);
  }
  return readMessageLog(decoded(bytes, path), { fileName: path, ...options });
}

function decoded(bytes: Uint8Array, path: string): string {
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this encoding; the next one is tried.
    }
  }
  throw new InputFaults([{ where: path, found: "the text is neither UTF-8 nor GB18030", expected: EXPECTED, mend: "save it as UTF-8" }]);
}
