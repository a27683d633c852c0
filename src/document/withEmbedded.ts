import type { DocumentPath } from "./documentPath.ts";
import { placeKey } from "./parsedDocument.ts";
import type { ParsedDocument, Place } from "./parsedDocument.ts";
import { withValueAt } from "./withValueAt.ts";

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
  return { ...document, value: withValueAt(document.value, path, part.value), places };
}
