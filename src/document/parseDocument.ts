import { LineCounter, parseDocument as parseYaml } from "yaml";
import type { YAMLError } from "yaml";
import { InputFaults } from "../errors/inputFault.ts";
import type { InputFault } from "../errors/inputFault.ts";
import { placesOf } from "./placesOf.ts";
import type { ParsedDocument } from "./parsedDocument.ts";

/**
 * The plain value of a YAML 1.2 or JSON text, with places.
 * Throws InputFaults for syntax errors, keys written twice, unknown tags, several documents in one file and an empty file.
 * `at` replaces `file:line:column` for a text that is no file (the value of an option).
 */
export function parseDocument(text: string, fileName: string, at?: string): ParsedDocument {
  const lines = new LineCounter();
  const yaml = parseYaml(text.replace(/^\uFEFF/u, ""), { lineCounter: lines, prettyErrors: false, strict: true, stringKeys: true });
  const where = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return at ?? `${fileName}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
  };
  const faults = [...yaml.errors, ...yaml.warnings].map((error) => syntaxFault(error, where(error.pos[0])));
  if (faults.length === 0 && yaml.contents === null) {
    faults.push({ where: where(0), found: "there is nothing in it", expected: "a block of keys", mend: "write at least the keys that are required" });
  }
  if (faults.length > 0) throw new InputFaults(faults);
  const places = placesOf(yaml, where);
  return { fileName, value: yaml.toJS({ maxAliasCount: 1000 }), places };
}

function syntaxFault(error: YAMLError, where: string): InputFault {
  switch (error.code) {
    case "DUPLICATE_KEY":
      return { where, found: "a key is written twice in the same block", expected: "each key once", mend: "keep the one that is meant" };
    case "MULTIPLE_DOCS":
      return { where, found: "a second document begins", expected: "one document a file", mend: "put it into a file of its own" };
    case "TAG_RESOLVE_FAILED":
      return { where, found: error.message, expected: "plain YAML without tags", mend: "take the tag off, or put the text in quotes" };
    default:
      return { where, found: firstLine(error.message), expected: "YAML or JSON", mend: "check indentation, quotes and brackets here and just before" };
  }
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0];
}
