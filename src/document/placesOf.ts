import { isAlias, isMap, isNode, isScalar, isSeq } from "yaml";
import type { Document, Node } from "yaml";
import { InputFaults } from "../errors/inputFault.ts";
import type { InputFault } from "../errors/inputFault.ts";
import { placeKey } from "./parsedDocument.ts";
import type { Place } from "./parsedDocument.ts";

type Where = (offset: number) => string;

/** Far more than any file needs, and far less than what brings a program to its knees. */
const DEEPEST = 100;
const MOST_BY_ALIAS = 100_000;

/**
 * Where each key and value of a YAML document stands. What an alias stands for is placed where it was first written.
 * Throws InputFaults where blocks stand more than 100 levels deep and where aliases stand for more than 100,000 values.
 */
export function placesOf(yaml: Document, where: Where): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const above = new Set<Node>();
  let aliases = 0;
  let byAlias = 0;

  function visit(node: unknown, path: readonly string[], key: string): void {
    if (path.length > DEEPEST) throw new InputFaults([tooDeep(key)]);
    if (aliases > 0 && ++byAlias > MOST_BY_ALIAS) throw new InputFaults([tooManyByAlias(key)]);
    if (isAlias(node)) aliases++;
    visitValue(node, path, key);
    if (isAlias(node)) aliases--;
  }

  function visitValue(node: unknown, path: readonly string[], key: string): void {
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

/** The fault of blocks within blocks without end. */
export function tooDeep(where: string): InputFault {
  return { where, found: "blocks stand within blocks, more than a hundred levels deep", expected: "a few levels, as the format has them", mend: "check the brackets and the indentation; something may have been put into itself" };
}

function tooManyByAlias(where: string): InputFault {
  return { where, found: `the aliases of this file stand for more than ${MOST_BY_ALIAS} values`, expected: "aliases that repeat a value here and there", mend: "write the values out; aliases of lists of aliases grow beyond measure" };
}

function selfContained(where: string): InputFault {
  return { where, found: "an alias contains itself", expected: "a value that ends", mend: "write the value out" };
}

function unresolved(name: string, where: string): InputFault {
  return { where, found: `nothing was named ${name} before`, expected: `an anchor (&${name}) before the alias (*${name})`, mend: "write the value out" };
}

function isPairLike(item: unknown): item is { key: unknown; value: unknown } {
  return typeof item === "object" && item !== null && !isNode(item) && "key" in item && "value" in item;
}
