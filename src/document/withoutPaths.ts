import type { DocumentPath } from "./documentPath.ts";
import { isBlock } from "./isBlock.ts";
import { valueAt } from "./parsedDocument.ts";
import type { ParsedDocument } from "./parsedDocument.ts";

/**
 * The document without the values at these paths, so that the rest can still be looked at. Of a list with a faulty item the whole list goes,
 * for its length may matter. Places stay.
 */
export function withoutPaths(document: ParsedDocument, paths: readonly DocumentPath[]): ParsedDocument {
  let { value } = document;
  for (const path of paths) value = without(value, cutAtList(document.value, path));
  return { ...document, value };
}

/** The part of the path before its first list. */
function cutAtList(value: unknown, path: DocumentPath): DocumentPath {
  const length = path.findIndex((_, index) => Array.isArray(valueAt(value, path.slice(0, index))));
  return length < 0 ? path : path.slice(0, length);
}

function without(value: unknown, path: DocumentPath): unknown {
  if (path.length === 0 || !isBlock(value)) return path.length === 0 ? undefined : value;
  const [name, ...rest] = path;
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    if (key !== String(name)) return [[key, inner]];
    return rest.length === 0 ? [] : [[key, without(inner, rest)]];
  }));
}
