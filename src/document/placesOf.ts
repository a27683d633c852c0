import { isAlias, isMap, isNode, isScalar, isSeq } from "yaml";
import type { Document, Node } from "yaml";
import { InputFaults } from "../errors/inputFault.ts";
import { placeKey } from "./parsedDocument.ts";
import type { Place } from "./parsedDocument.ts";

type Where = (offset: number) => string;

/** Where each key and value of a YAML document stands. What an alias stands for is placed where it was first written. */
export function placesOf(yaml: Document, where: Where): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const above = new Set<Node>();

  function visit(node: unknown, path: readonly string[], key: string): void {
    const target = isAlias(node) ? node.resolve(yaml) : node;
    if (isAlias(node) && target === undefined) throw new InputFaults([unresolved(node.source, node.range ? where(node.range[0]) : key)]);
    const value = isNode(target) && target.range ? where(target.range[0]) : key;
    places.set(placeKey(path), { key, value });
    if (!isMap(target) && !isSeq(target)) return;
    if (above.has(target)) throw new InputFaults([selfContained(key)]);
    above.add(target);
    target.items.forEach((item, index) => visitItem(item, path, index, value));
    above.delete(target);
  }

  function visitItem(item: unknown, path: readonly string[], index: number, listPlace: string): void {
    if (!isPairLike(item)) {
      const place = isNode(item) && item.range ? where(item.range[0]) : listPlace;
      visit(item, [...path, String(index)], place);
      return;
    }
    const name = isScalar(item.key) ? String(item.key.value) : String(item.key);
    const place = isNode(item.key) && item.key.range ? where(item.key.range[0]) : listPlace;
    if (name === "__proto__") throw new InputFaults([{ where: place, found: "__proto__ is not a name", expected: "another name", mend: "rename it" }]);
    visit(item.value, [...path, name], place);
  }

  visit(yaml.contents, [], where(0));
  return places;
}

function selfContained(where: string): { where: string; found: string; expected: string; mend: string } {
  return { where, found: "an alias contains itself", expected: "a value that ends", mend: "write the value out" };
}

function unresolved(name: string, where: string): { where: string; found: string; expected: string; mend: string } {
  return { where, found: `nothing was named ${name} before`, expected: `an anchor (&${name}) before the alias (*${name})`, mend: "write the value out" };
}

function isPairLike(item: unknown): item is { key: unknown; value: unknown } {
  return typeof item === "object" && item !== null && !isNode(item) && "key" in item && "value" in item;
}
