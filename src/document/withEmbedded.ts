import type { DocumentPath } from "./documentPath.ts";
import { isBlock } from "./isBlock.ts";
import { placeKey } from "./parsedDocument.ts";
import type { ParsedDocument, Place } from "./parsedDocument.ts";

/**
 * The document with another one in the place of the value at `path`, which must be there: faults within it point into the other file,
 * faults of it as a whole at the place where its name stood.
 */
export function withEmbedded(document: ParsedDocument, path: DocumentPath, part: ParsedDocument): ParsedDocument {
  const places = new Map<string, Place>(document.places);
  for (const [key, place] of part.places) {
    const steps = JSON.parse(key) as string[];
    if (steps.length > 0) places.set(placeKey([...path, ...steps]), place);
  }
  return { ...document, value: withValue(document.value, path, part.value), places };
}

function withValue(value: unknown, path: DocumentPath, inserted: unknown): unknown {
  if (path.length === 0) return inserted;
  const [step, ...rest] = path;
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === Number(step) ? withValue(item, rest, inserted) : item));
  if (!isBlock(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === String(step) ? withValue(inner, rest, inserted) : inner]));
}
