import { isMap, isNode, isScalar, parseDocument } from "yaml";
import type { Document, ParsedNode } from "yaml";
import type { DocumentPath } from "../document/documentPath.ts";

/** One key set to a value, or taken out where the value is absent. */
export interface TextChange {
  readonly path: DocumentPath;
  readonly value?: unknown;
}

/**
 * A scenario's text with keys changed: comments, the order of the other keys and how values are laid out stay. Blocks on the way to a new key are made; one that is left
 * empty is taken out with its last key. Of a text that cannot be parsed undefined.
 */
export function changedText(text: string, changes: readonly TextChange[]): string | undefined {
  const document = parseDocument(text, { strict: true });
  if (document.errors.length > 0) return undefined;
  for (const { path, value } of changes) {
    if (value === undefined) remove(document, path);
    else set(document, path, value);
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function set(document: Document.Parsed<ParsedNode>, path: DocumentPath, value: unknown): void {
  if (document.contents === null) document.contents = document.createNode({}) as unknown as ParsedNode;
  const before = document.getIn(path, true);
  if (isScalar(before) && isPlain(value)) {
    // the node keeps its comment; quotes are chosen anew where the value is of another kind
    if (typeof before.value !== typeof value) delete before.type;
    delete before.source;
    before.value = value;
    return;
  }
  const node = document.createNode(value, { flow: isPlain(value) || isNode(before) ? undefined : isSmall(value) } as object);
  if (isNode(before) && isNode(node)) {
    node.comment = before.comment ?? null;
    node.commentBefore = before.commentBefore ?? null;
    if ("flow" in before && "flow" in node) node.flow = before.flow;
  }
  document.setIn(blockedPath(document, path), node);
}

/** Numbers of a list as numbers, names of a block as texts, so that a shift called 1 is found again. */
function blockedPath(document: Document.Parsed<ParsedNode>, path: DocumentPath): DocumentPath {
  return path.map((step, depth) => (isMap(depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true)) ? String(step) : step));
}

function remove(document: Document.Parsed<ParsedNode>, path: DocumentPath): void {
  if (!document.hasIn(path)) return;
  document.deleteIn(path);
  const above = path.slice(0, -1);
  const block = above.length === 0 ? undefined : document.getIn(above, true);
  if (isMap(block) && block.items.length === 0) remove(document, above);
}

function isPlain(value: unknown): boolean {
  return value === null || typeof value !== "object";
}

/** Whether it is as easily read on one line: a few plain values. */
function isSmall(value: unknown): boolean {
  const values = Object.values(value as object);
  return values.length <= 6 && values.every(isPlain);
}
