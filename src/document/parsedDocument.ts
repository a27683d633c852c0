import { isBlock } from "./isBlock.ts";
import type { DocumentPath } from "./documentPath.ts";

/** The plain value of a file and where each part of it stands. */
export interface ParsedDocument {
  readonly fileName: string;
  readonly value: unknown;
  /** By `placeKey`: where a key and its value stand, as `file:line:column` or the name of the option they came from. */
  readonly places: ReadonlyMap<string, Place>;
}

export interface Place {
  readonly key: string;
  readonly value: string;
}

/** The name of a path in `ParsedDocument.places`. */
export function placeKey(path: DocumentPath): string {
  return JSON.stringify(path.map(String));
}

/** Where the value (or its key) stands; for something that is not there, the key of the block it should be in. */
export function whereOf(document: ParsedDocument, path: DocumentPath, part: "key" | "value" = "value"): string {
  for (let length = path.length; length > 0; length--) {
    const place = document.places.get(placeKey(path.slice(0, length)));
    if (place !== undefined) return length === path.length ? place[part] : place.key;
  }
  return document.places.get(placeKey([]))?.key ?? document.fileName;
}

/** The value at a path; undefined where there is none. */
export function valueAt(value: unknown, path: DocumentPath): unknown {
  let current = value;
  for (const step of path) {
    if (Array.isArray(current)) current = current[Number(step)];
    else if (isBlock(current) && Object.hasOwn(current, step)) current = current[step];
    else return undefined;
  }
  return current;
}
