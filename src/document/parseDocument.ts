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

/** Words for the errors people make most; the others are told as the parser tells them. */
const SYNTAX_WORDS: Readonly<Partial<Record<YAMLError["code"], Omit<InputFault, "where">>>> = {
  DUPLICATE_KEY: { found: "a key is written twice in the same block", expected: "each key once", mend: "keep the one that is meant" },
  MULTIPLE_DOCS: { found: "a second document begins", expected: "one document a file", mend: "put it into a file of its own" },
  TAG_RESOLVE_FAILED: { found: "there is a tag (!…) or an odd kind of value", expected: "plain YAML without tags", mend: "take the tag off, or put the text in quotes" },
  TAB_AS_INDENT: { found: "a line is indented by a tab", expected: "blanks", mend: "replace the tab by blanks" },
};

function syntaxFault(error: YAMLError, where: string): InputFault {
  const words = SYNTAX_WORDS[error.code]
    ?? { found: firstLine(error.message), expected: "YAML or JSON", mend: "check indentation, quotes and brackets here and just before" };
  return { where, ...words };
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0];
}
