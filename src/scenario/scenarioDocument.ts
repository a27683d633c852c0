import { parseDocument } from "../document/parseDocument.ts";
import type { ParsedDocument } from "../document/parsedDocument.ts";

const NEEDED_KEYS = ["replycast", "platform", "arrivals", "roster"] as const;

/** The document of a scenario's text. */
export function scenarioDocument(text: string, fileName: string): ParsedDocument {
  return parseDocument(text, fileName, undefined, NEEDED_KEYS);
}
