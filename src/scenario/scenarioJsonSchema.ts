import { z } from "zod";
import { scenarioFileSchema } from "./scenarioFileSchema.ts";

/**
 * JSON Schema (2020-12) of a scenario file, for editors. A file that extends another need not say what that
 * one says. What only the reading can check (names across blocks, lengths of lists) is not in it.
 */
export function scenarioJsonSchema(): Readonly<Record<string, unknown>> {
  const { required, ...schema } = z.toJSONSchema(scenarioFileSchema, { target: "draft-2020-12", io: "input", unrepresentable: "any" });
  return { title: "replycast scenario", ...schema, anyOf: [{ required: ["extends"] }, { required }] };
}
