import { resolve } from "node:path";
import { isBlock } from "../document/isBlock.ts";
import { mergedDocument } from "../document/mergedDocument.ts";
import { valueAt, whereOf } from "../document/parsedDocument.ts";
import type { ParsedDocument } from "../document/parsedDocument.ts";
import { valueInWords } from "../document/valueInWords.ts";
import { withEmbedded } from "../document/withEmbedded.ts";
import { InputFaults } from "../errors/inputFault.ts";
import type { InputFault } from "../errors/inputFault.ts";
import { isLaw } from "../scenario/isLaw.ts";
import { namedFiles } from "../scenario/namedFiles.ts";
import { scenarioDocument } from "../scenario/scenarioDocument.ts";
import { shippedRules } from "../scenario/shippedRules.ts";
import { fileBeside, nameBeside } from "./fileBeside.ts";
import { readTextFile } from "./readTextFile.ts";

const WHAT = "a scenario (YAML or JSON)";

/** Files that build on each other; more are a mistake. */
const MOST_LEVELS = 16;

/**
 * The document of a scenario file over those that it extends, each over the next. Names of files are as the first file would say them, and
 * each part keeps the place where it stands.
 * `text` is what the first file says where that is not (yet) in it.
 * @throws InputFaults where one of them is missing or cannot be parsed, or where they go round in a circle
 */
export function scenarioChain(path: string, text = readTextFile(path, WHAT)): ParsedDocument {
  return chainFrom(path, scenarioDocument(text, path), [path]);
}

/** `passed` are the files from the first one to `path`. */
function chainFrom(path: string, document: ParsedDocument, passed: readonly string[]): ParsedDocument {
  const name = valueAt(document.value, ["extends"]);
  if (name === undefined || name === null) return withoutExtends(document);
  const base = fileBeside(path, readName(document, name));
  const round = passed.findIndex((file) => resolve(file) === resolve(base));
  if (round >= 0) throw extendsFault(document, `leads back to itself: ${[...passed.slice(round), base].join(" → ")}`, "a file that does not extend this one", "take one of the extends out");
  if (passed.length > MOST_LEVELS) throw extendsFault(document, `is the ${MOST_LEVELS + 1}th in a row`, `at most ${MOST_LEVELS} files that build on each other`, "write some of them together");
  const below = chainFrom(base, movedTo(passed[0], base, scenarioDocument(baseText(document, base), base)), [...passed, base]);
  return mergedDocument(below, withoutExtends(document), (from, over) => isLaw(from) && isLaw(over) && Object.keys(from)[0] !== Object.keys(over)[0]);
}

function readName(document: ParsedDocument, name: unknown): string {
  if (typeof name === "string" && name !== "") return name;
  throw extendsFault(document, `is ${valueInWords(name)}`, "the name of a scenario file", "write for example extends: ordinary-day.yaml");
}

function baseText(document: ParsedDocument, base: string): string {
  try {
    return readTextFile(base, WHAT);
  } catch (error) {
    if (!(error instanceof InputFaults)) throw error;
    throw new InputFaults(error.faults.map(({ found, expected, mend }) => ({ where: whereOf(document, ["extends"]), found: `extends is ${base}: ${found}`, expected, mend })));
  }
}

/** The document of the file `base` with the names of files as the file at `path` would say them; what it extends itself stays. */
function movedTo(path: string, base: string, document: ParsedDocument): ParsedDocument {
  const { rules, values, logs } = namedFiles(document.value, shippedRules());
  return [...rules, ...values, ...logs].reduce((moved, at) => {
    const name = nameBeside(path, base, String(valueAt(document.value, at)));
    return withEmbedded(moved, at, { fileName: document.fileName, value: name, places: new Map() });
  }, document);
}

function withoutExtends(document: ParsedDocument): ParsedDocument {
  if (!isBlock(document.value)) return document;
  const { extends: _, ...value } = document.value;
  return { ...document, value };
}

function extendsFault(document: ParsedDocument, statement: string, expected: string, mend: string): InputFaults {
  const fault: InputFault = { where: whereOf(document, ["extends"]), found: `extends ${statement}`, expected, mend };
  return new InputFaults([fault]);
}
