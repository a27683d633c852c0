import type { DocumentPath } from "./documentPath.ts";
import { isBlock } from "./isBlock.ts";
import { placeKey } from "./parsedDocument.ts";
import type { ParsedDocument, Place } from "./parsedDocument.ts";

interface Merging {
  readonly base: ParsedDocument;
  readonly over: ParsedDocument;
  readonly replaces: (base: unknown, over: unknown) => boolean;
  /** Filled on the way. */
  readonly places: Map<string, Place>;
}

/**
 * One document over another: blocks key by key, whatever else stands in `over` replaces what `base` has, and nothing (null) takes it away.
 * Keys stand in the order of `base`, new ones after them; each part keeps the place of the document that it comes from.
 * `replaces` tells blocks that are not to be mixed.
 */
export function mergedDocument(base: ParsedDocument, over: ParsedDocument, replaces: Merging["replaces"] = () => false): ParsedDocument {
  const merging: Merging = { base, over, replaces, places: new Map() };
  const value = merged(merging, base.value, over.value, []);
  return { fileName: over.fileName, value, places: merging.places };
}

function merged(merging: Merging, below: unknown, above: unknown, path: DocumentPath): unknown {
  if (!isBlock(above)) return copied(merging, merging.over, above, path);
  copyPlace(merging, merging.over, path);
  const kept = isBlock(below) && !merging.replaces(below, above) ? below : {};
  const names = [...Object.keys(kept), ...Object.keys(above).filter((name) => !Object.hasOwn(kept, name))];
  return Object.fromEntries(names.flatMap((name): [string, unknown][] => {
    const at = [...path, name];
    if (!Object.hasOwn(above, name)) return [[name, copied(merging, merging.base, kept[name], at)]];
    return above[name] === null ? [] : [[name, merged(merging, Object.hasOwn(kept, name) ? kept[name] : undefined, above[name], at)]];
  }));
}

/** A value as it is, with its places. */
function copied(merging: Merging, from: ParsedDocument, value: unknown, path: DocumentPath): unknown {
  copyPlace(merging, from, path);
  if (typeof value === "object" && value !== null) for (const [name, inner] of Object.entries(value)) copied(merging, from, inner, [...path, name]);
  return value;
}

function copyPlace({ places }: Merging, from: ParsedDocument, path: DocumentPath): void {
  const key = placeKey(path);
  const place = from.places.get(key);
  if (place !== undefined) places.set(key, place);
}
