import { parseDocument } from "../document/parseDocument.ts";
import { readRulePack } from "./readRulePack.ts";
import type { RulePack } from "./rulePack.ts";

/** The rule pack of a YAML or JSON text, every default filled in. Throws InputFaults with all that is wrong. */
export function parseRulePack(text: string, fileName = "rule pack"): RulePack {
  return readRulePack(parseDocument(text, fileName));
}
