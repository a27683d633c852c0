import { InputFaults } from "../errors/inputFault.ts";
import type { InputFault } from "../errors/inputFault.ts";
import { pathInWords } from "../document/documentPath.ts";
import type { DocumentPath } from "../document/documentPath.ts";
import { whereOf } from "../document/parsedDocument.ts";
import type { ParsedDocument } from "../document/parsedDocument.ts";
import { readWithSchema } from "../document/readWithSchema.ts";
import type { RulePack } from "./rulePack.ts";
import { rulePackSchema } from "./rulePackSchema.ts";
import type { UnbuiltPart } from "./unbuiltParts.ts";
import { unbuiltParts } from "./unbuiltParts.ts";

/**
 * The rule pack that a document (or the part of it at `path`, an inline pack of a scenario) writes, defaults filled in.
 * Throws InputFaults with all that is wrong, or with the parts that are not built yet.
 */
export function readRulePack(document: ParsedDocument, path: DocumentPath = []): RulePack {
  const written = readWithSchema(document, rulePackSchema, path);
  const unbuilt = unbuiltParts(written);
  if (unbuilt.length > 0) {
    throw new InputFaults(unbuilt.map((part) => unbuiltFault(whereOf(document, [...path, ...part.path]), pathInWords(path), part)));
  }
  // What the file form has beyond RulePack is unbuilt and was refused.
  return written as RulePack;
}

/** `under` names the pack where it is a part of something larger. */
export function unbuiltFault(where: string, under: string, part: UnbuiltPart): InputFault {
  return {
    where,
    found: `${under === "" ? "" : `${under}.`}${part.found} is not built yet`,
    expected: part.built,
    mend: "take a rule without it; this version judges the others exactly",
  };
}
