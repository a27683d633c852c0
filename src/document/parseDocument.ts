import { isScalar, LineCounter, parseDocument as parseYaml, visit } from "yaml";
import type { Document, YAMLError } from "yaml";
import { InputFaults } from "../errors/inputFault.ts";
import type { InputFault } from "../errors/inputFault.ts";
import { placesOf, tooDeep } from "./placesOf.ts";
import type { ParsedDocument } from "./parsedDocument.ts";
import { slipOfBareKey, slipOnLines } from "./slips.ts";
import type { Slip } from "./slips.ts";

/** Far beyond what any file needs and what is taken (see placesOf), far below what the stack holds. */
const DEEPEST_PARSED = 300;

/**
 * The plain value of a YAML 1.2 or JSON text, with places.
 * Throws InputFaults for syntax errors, keys written twice, unknown tags, several documents in one file, an empty file, and what would grow
 * beyond measure: blocks within blocks without end, aliases of aliases.
 * `at` replaces `file:line:column` for a text that is no file (the value of an option); `required` are keys to name where the file is empty.
 */
export function parseDocument(text: string, fileName: string, at?: string, required: readonly string[] = []): ParsedDocument {
  if (isTooDeepToParse(text)) throw new InputFaults([tooDeep(at ?? fileName)]);
  return parsedDocument(text, fileName, at, required);
}

/** The parser calls itself for each level: told beforehand, for what runs out of stack may take the whole process with it. */
function isTooDeepToParse(text: string): boolean {
  let open = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/gu)) {
    open = bracket === "[" || bracket === "{" ? open + 1 : Math.max(0, open - 1);
    if (open > DEEPEST_PARSED) return true;
  }
  // in blocks a level takes two characters at the beginning of a line
  return text.split("\n").some((line) => line.search(/[^ \t?-]/u) > 2 * DEEPEST_PARSED);
}

function parsedDocument(text: string, fileName: string, at: string | undefined, required: readonly string[]): ParsedDocument {
  const lines = new LineCounter();
  const plain = text.replace(/^\uFEFF/u, "");
  const yaml = parseYaml(plain, { lineCounter: lines, prettyErrors: false, strict: true, stringKeys: true });
  const where = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return at ?? `${fileName}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
  };
  const exhausted = yaml.errors.find(({ code }) => code === "RESOURCE_EXHAUSTION");
  if (exhausted !== undefined) throw new InputFaults([tooDeep(where(exhausted.pos[0]))]);
  const slips = slipsOf(yaml, plain);
  const others = [...yaml.errors, ...yaml.warnings].filter((error) => error.code === "DUPLICATE_KEY" || slipOnLines(plain, error.pos[0], error.pos[1]) === undefined);
  const faults = [
    ...[...slips.values()].map(({ offset, ...words }): InputFault => ({ where: where(offset), ...words })),
    ...(slips.size > 0 ? others : [...yaml.errors, ...yaml.warnings]).map((error) => syntaxFault(error, where(error.pos[0]))),
  ];
  if (faults.length === 0 && yaml.contents === null) faults.push({ where: where(0), ...emptyWords(required) });
  if (faults.length > 0) throw new InputFaults(faults);
  const places = placesOf(yaml, where);
  // How much aliases may stand for was checked with the places.
  return { fileName, value: yaml.toJS({ maxAliasCount: -1 }), places };
}

/** Slips of the pen by their place: on the lines of syntax errors, and in keys of braces that have no value. */
function slipsOf(yaml: Document.Parsed, text: string): ReadonlyMap<number, Slip> {
  const slips = new Map<number, Slip>();
  const add = (slip: Slip | undefined): void => {
    if (slip !== undefined) slips.set(slip.offset, slip);
  };
  for (const { pos } of yaml.errors) add(slipOnLines(text, pos[0], pos[1]));
  visit(yaml, {
    Pair(_key, { key, value }) {
      if (value === null && isScalar(key) && key.type === "PLAIN" && key.range) add(slipOfBareKey(text, String(key.value), key.range[0]));
    },
  });
  return slips;
}

function emptyWords(required: readonly string[]): Omit<InputFault, "where"> {
  const mend = required.length === 0 ? "write at least the keys that are required" : `write at least ${required.slice(0, -1).join(", ")} and ${required[required.length - 1]}`;
  return { found: "there is nothing in it", expected: "a block of keys", mend };
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
