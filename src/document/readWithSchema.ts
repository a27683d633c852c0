import type { z } from "zod";
import { InputFaults } from "../errors/inputFault.ts";
import type { InputFault } from "../errors/inputFault.ts";
import type { DocumentPath } from "./documentPath.ts";
import type { PlacedFault } from "./issueFaults.ts";
import { issueFaults } from "./issueFaults.ts";
import { issueWords } from "./issueWords.ts";
import type { ParsedDocument } from "./parsedDocument.ts";
import { placeKey, valueAt } from "./parsedDocument.ts";

type SchemaReading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly PlacedFault[] };

/**
 * The value of a document (or of the part of it at `path`) as the schema makes it; all faults at once otherwise.
 * A schema tells what it expects in `error: expectedWords(…)`; without it the words come from the kind of issue.
 * A check of its own adds `{code: "custom", message: expectedWords(…), params: {found?, at?: "key"}}`. No `error` on strict objects: it would hide their known keys.
 */
export function tryWithSchema<S extends z.ZodType>(document: ParsedDocument, schema: S, path: DocumentPath = []): SchemaReading<z.output<S>> {
  const result = schema.safeParse(valueAt(document.value, path), { error: issueWords });
  if (result.success) return { ok: true, value: result.data };
  const seen = new Set<string>();
  const faults = result.error.issues
    .flatMap((issue) => issueFaults(document, issue, path))
    .filter(({ fault }) => {
      const key = `${fault.where} ${fault.found}`;
      return seen.has(key) ? false : seen.add(key);
    });
  return { ok: false, faults: faults.filter((fault) => !isMisspelt(fault, faults)) };
}

/** Whether a key is missing only because it stands there misspelt, which is a fault of its own among `others`. */
export function isMisspelt({ path, fault }: PlacedFault, others: readonly PlacedFault[]): boolean {
  if (!fault.found.endsWith(" is missing")) return false;
  const block = placeKey(path.slice(0, -1));
  const mend = `write ${String(path[path.length - 1])}`;
  return others.some((other) => other.fault.mend === mend && placeKey(other.path.slice(0, -1)) === block);
}

/** As `tryWithSchema`, but throws InputFaults. */
export function readWithSchema<S extends z.ZodType>(document: ParsedDocument, schema: S, path: DocumentPath = []): z.output<S> {
  const reading = tryWithSchema(document, schema, path);
  if (!reading.ok) throw new InputFaults(inOrder(reading.faults.map(({ fault }) => fault)));
  return reading.value;
}

/** Faults in the order of the file: by line, then column; those without a line last, in the order given. Several files stand one after the other. */
export function inOrder(faults: readonly InputFault[]): readonly InputFault[] {
  const files = [...new Set(faults.map(({ where }) => placeOf(where).file))];
  return [...faults].sort((a, b) => {
    const placeA = placeOf(a.where);
    const placeB = placeOf(b.where);
    if (placeA.line === Infinity || placeB.line === Infinity) return placeA.line === placeB.line ? 0 : placeA.line < placeB.line ? -1 : 1;
    return files.indexOf(placeA.file) - files.indexOf(placeB.file) || placeA.line - placeB.line || placeA.column - placeB.column;
  });
}

function placeOf(where: string): { readonly file: string; readonly line: number; readonly column: number } {
  const match = /^(.*):(\d+):(\d+)$/u.exec(where);
  return match === null ? { file: where, line: Infinity, column: 0 } : { file: match[1], line: Number(match[2]), column: Number(match[3]) };
}
