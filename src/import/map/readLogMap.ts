import type { ParsedDocument } from "../../document/parsedDocument.ts";
import { parseDocument } from "../../document/parseDocument.ts";
import { readWithSchema } from "../../document/readWithSchema.ts";
import type { LogMap } from "./logMap.ts";
import { logMapSchema } from "./logMapSchema.ts";

/** The map that a document writes. Throws InputFaults with all that is wrong. */
export function readLogMap(document: ParsedDocument): LogMap {
  return { ...readWithSchema(document, logMapSchema), id: document.fileName, isPreset: false, required: [] };
}

/** The map of a YAML or JSON text. */
export function parseLogMap(text: string, fileName = "map"): LogMap {
  return readLogMap(parseDocument(text, fileName));
}
