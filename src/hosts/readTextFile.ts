import { readFileSync } from "node:fs";
import { InputFaults } from "../errors/inputFault.ts";
import { binaryForm } from "./binaryForm.ts";
import { readingFault } from "./readingFault.ts";

/** The bytes of a file that a person named; a file that cannot be read is a fault of the input. */
export function readBytes(path: string, what: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw readingFault(path, error, what);
  }
}

/** The text (UTF-8, with or without byte order mark) of a file that a person named. */
export function readTextFile(path: string, what: string): string {
  const bytes = readBytes(path, what);
  const form = binaryForm(bytes);
  if (form !== undefined) throw new InputFaults([{ where: path, found: `it is ${form}, no text`, expected: what, mend: "name a text file; write one with an editor if there is none" }]);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new InputFaults([{ where: path, found: "the file is not UTF-8 text", expected: what, mend: "save it as UTF-8" }]);
  }
}
