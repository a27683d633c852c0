import type { DocumentPath } from "../document/documentPath.ts";
import type { ParsedDocument } from "../document/parsedDocument.ts";
import { readWithSchema } from "../document/readWithSchema.ts";
import type { RulePack } from "./rulePack.ts";
import { rulePackSchema } from "./rulePackSchema.ts";

/**
 * The rule pack that a document (or the part of it at `path`, an inline pack of a scenario) writes, defaults filled in.
 * Throws InputFaults with all that is wrong.
 */
export function readRulePack(document: ParsedDocument, path: DocumentPath = []): RulePack {
  return readWithSchema(document, rulePackSchema, path);
}
