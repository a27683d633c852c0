import { parseDocument } from "../document/parseDocument.ts";
import type { DocumentPath } from "../document/documentPath.ts";
import { whereOf } from "../document/parsedDocument.ts";
import type { ParsedDocument } from "../document/parsedDocument.ts";
import { withEmbedded } from "../document/withEmbedded.ts";
import { gathered } from "../errors/gathered.ts";
import type { InputFault } from "../errors/inputFault.ts";
import { readRulePack } from "../rules/readRulePack.ts";
import { namedFiles } from "../scenario/namedFiles.ts";
import { shippedRules } from "../scenario/shippedRules.ts";
import { namedFile } from "./namedFile.ts";
import { readTextFile } from "./readTextFile.ts";
import { valuesFile } from "./valuesFile.ts";

interface ReadFiles {
  /** With what stands in the files in the place of their names. */
  readonly document: ParsedDocument;
  readonly faults: readonly InputFault[];
  /** Where the names stand whose files could not be read. */
  readonly unread: ReadonlySet<string>;
}

/** The document of a scenario with the rule packs and the values of distributions that it takes from files beside it. */
export function withReadFiles(document: ParsedDocument): ReadFiles {
  const { rules, values } = namedFiles(document.value, shippedRules());
  const faults: InputFault[] = [];
  const unread = new Set<string>();
  const embed = (current: ParsedDocument, path: DocumentPath, read: (file: string) => ParsedDocument): ParsedDocument => {
    const part = gathered(faults, () => namedFile(document, path, read));
    if (part !== undefined) return withEmbedded(current, path, part);
    for (const place of ["key", "value"] as const) unread.add(whereOf(document, path, place));
    return current;
  };
  const withRules = rules.reduce((current, path) => embed(current, path, rulePackDocument), document);
  return { document: values.reduce((current, path) => embed(current, path, valuesFile), withRules), faults, unread };
}

/** Read as a pack at once, so that its faults speak of the pack and not of the scenario. */
function rulePackDocument(path: string): ParsedDocument {
  const document = parseDocument(readTextFile(path, "a rule pack (YAML or JSON)"), path);
  readRulePack(document);
  return document;
}
