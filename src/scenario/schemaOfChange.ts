import { isBlock } from "../document/isBlock.ts";
import { mapEntries } from "./mapEntries.ts";

type JsonSchema = Readonly<Record<string, unknown>>;

const DEFINITION = /^#\/\$defs\/(.+)$/u;

/** The name of the definition that says what may be written over one of this name. */
export function nameOfChange(definition: string): string {
  return `${definition}-change`;
}

/**
 * The JSON Schema of what may be written over a value of this schema, as a file that extends another does: blocks need not say all that they must
 * have in the end, nothing (null) takes away what may be left out, and lists are written anew as a whole.
 */
export function schemaOfChange({ required, ...schema }: JsonSchema): JsonSchema {
  const needed = Array.isArray(required) ? required : [];
  const { $ref, anyOf, properties, additionalProperties } = schema;
  return {
    ...schema,
    ...(typeof $ref === "string" ? { $ref: $ref.replace(DEFINITION, (_, name: string) => `#/$defs/${nameOfChange(name)}`) } : {}),
    ...(Array.isArray(anyOf) ? { anyOf: anyOf.map((branch) => (isBlock(branch) ? schemaOfChange(branch) : branch)) } : {}),
    ...(isBlock(properties) ? { properties: mapEntries(properties, (value, name) => (needed.includes(name) ? changed(value) : orNothing(changed(value)))) } : {}),
    ...(isBlock(additionalProperties) ? { additionalProperties: orNothing(changed(additionalProperties)) } : {}),
  };
}

function changed(schema: unknown): unknown {
  return isBlock(schema) ? schemaOfChange(schema) : schema;
}

function orNothing(schema: unknown): JsonSchema {
  return { anyOf: [schema, { type: "null" }] };
}
