import type { z } from "zod";
import { InputFaults } from "../errors/inputFault.ts";
import type { InputFault } from "../errors/inputFault.ts";
import type { DocumentPath } from "./documentPath.ts";
import type { PlacedFault } from "./issueFaults.ts";
import { issueFaults } from "./issueFaults.ts";
import { issueWords } from "./issueWords.ts";
import type { ParsedDocument } from "./parsedDocument.ts";
import { placeKey, valueAt } from "./parsedDocument.ts";

export type SchemaReading<T> =
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

/** Faults in the order of the file: by line, then column; those without a line last, in the order given. */
export function inOrder(faults: readonly InputFault[]): readonly InputFault[] {
  return [...faults].sort((a, b) => {
    const [lineA, columnA] = lineAndColumn(a.where);
    const [lineB, columnB] = lineAndColumn(b.where);
    return lineA === lineB ? columnA - columnB : lineA < lineB ? -1 : 1;
  });
}

function lineAndColumn(where: string): readonly [number, number] {
  const match = /:(\d+):(\d+)$/u.exec(where);
  return match === null ? [Infinity, 0] : [Number(match[1]), Number(match[2])];
}
