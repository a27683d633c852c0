import { scenarioJsonSchema } from "../../../src/scenario/scenarioJsonSchema.ts";

interface Node {
  readonly $ref?: string;
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
  readonly allOf?: readonly Node[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: boolean | Node;
  readonly items?: Node;
  readonly prefixItems?: readonly Node[];
  readonly $defs?: Readonly<Record<string, Node>>;
}

/**
 * Every key of the scenario format, by its path in the JSON Schema, and every word that a key may have. The forms of distributions stand there once
 * for times, for counts and for patience; here they are `law.…` each time.
 */
export function schemaKeys(): readonly string[] {
  const { $defs: definitions = {} } = scenarioJsonSchema() as Node;
  const keys = new Set<string>();
  collect(definitions.whole, "", definitions, keys);
  return [...keys].toSorted();
}

function collect(node: Node, path: string, definitions: Readonly<Record<string, Node>>, keys: Set<string>): void {
  if (node.$ref !== undefined) {
    if (path.startsWith("law.") || path === "law") return;
    collect(definitions[node.$ref.slice("#/$defs/".length)], "law", definitions, keys);
    return;
  }
  for (const branch of [...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])]) collect(branch, path, definitions, keys);
  for (const word of node.enum ?? []) keys.add(`${path}=${String(word)}`);
  for (const [name, value] of Object.entries(node.properties ?? {})) {
    const key = path === "" ? name : `${path}.${name}`;
    keys.add(key);
    collect(value, key, definitions, keys);
  }
  if (typeof node.additionalProperties === "object") collect(node.additionalProperties, `${path}.*`, definitions, keys);
  for (const item of [node.items, ...(node.prefixItems ?? [])]) if (item !== undefined) collect(item, `${path}[]`, definitions, keys);
}
