import { z } from "zod";
import { isBlock } from "../document/isBlock.ts";
import { scenarioFileSchema } from "./scenarioFileSchema.ts";
import { nameOfChange, schemaOfChange } from "./schemaOfChange.ts";

/**
 * JSON Schema (2020-12) of a scenario file, for editors: `$defs.whole` of one that stands by itself, `$defs.change` of one that extends another and
 * need not say what that one says. What only the reading can check (names across blocks, lengths of lists) is not in it.
 */
export function scenarioJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, $defs, ...whole } = z.toJSONSchema(scenarioFileSchema, { target: "draft-2020-12", io: "input", unrepresentable: "any" });
  const parts = Object.entries($defs ?? {}).filter((part): part is [string, Readonly<Record<string, unknown>>] => isBlock(part[1]));
  return {
    $schema,
    title: "replycast scenario",
    if: { required: ["extends"] },
    // A key of JSON Schema; nobody could call it.
    // oxlint-disable-next-line unicorn/no-thenable
    then: { $ref: "#/$defs/change" },
    else: { $ref: "#/$defs/whole" },
    $defs: {
      ...Object.fromEntries(parts),
      ...Object.fromEntries(parts.map(([name, part]) => [nameOfChange(name), schemaOfChange(part)])),
      whole,
      change: schemaOfChange(whole),
    },
  };
}
