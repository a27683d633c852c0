import type { InputFault } from "../errors/inputFault.ts";
import { type DocumentPath, pathInWords } from "./documentPath.ts";
import { splitExpectedWords } from "./expectedWords.ts";
import { nearestName } from "./nearestName.ts";
import { type ParsedDocument, valueAt, whereOf } from "./parsedDocument.ts";
import { typedMend } from "./typedMend.ts";
import { valueInWords } from "./valueInWords.ts";

/** The fault of a value that is not what `words` (as `expectedWords`) say, or that is missing. */
export function wrongValue(document: ParsedDocument, words: string, path: DocumentPath): InputFault {
  const { expected, mend } = splitExpectedWords(words);
  const value = valueAt(document.value, path);
  const name = path.length === 0 ? "the document" : pathInWords(path);
  return {
    where: whereOf(document, path),
    found: value === undefined ? `${name} is missing` : `${name} is ${valueInWords(value)}`,
    expected,
    mend: typedMend(value, expected) ?? (mend === undefined || mend === "" ? genericMend(value, path, expected) : mend),
  };
}

function genericMend(value: unknown, path: DocumentPath, expected: string): string {
  const key = String(path[path.length - 1] ?? "the document");
  if (value === undefined) return `add ${key}: ${expected}`;
  if (typeof value === "number" && expected.startsWith("text")) return `put it in quotes: "${value}"`;
  if (typeof value === "string") {
    const nearest = nearestName(value, expected.split(/, | or /u));
    if (nearest !== undefined) return `write ${nearest}`;
  }
  return `change it to ${expected}`;
}
