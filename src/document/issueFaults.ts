import type { z } from "zod";
import type { InputFault } from "../errors/inputFault.ts";
import type { DocumentPath } from "./documentPath.ts";
import { pathInWords } from "./documentPath.ts";
import { splitExpectedWords } from "./expectedWords.ts";
import { isBlock } from "./isBlock.ts";
import { oneOf } from "./issueWords.ts";
import { nearestName } from "./nearestName.ts";
import type { ParsedDocument } from "./parsedDocument.ts";
import { valueAt, whereOf } from "./parsedDocument.ts";
import { keysOfSeveralBranches, unionBranch } from "./unionBranch.ts";
import { wrongValue } from "./wrongValue.ts";

type Issue = z.core.$ZodIssue;

/** A fault and the path of the value that is to blame. */
export interface PlacedFault {
  readonly path: DocumentPath;
  readonly fault: InputFault;
}

/** The faults that one zod issue of a value at `base` stands for: one, but for a block with several unknown keys or several faults in a union's branch. */
export function issueFaults(document: ParsedDocument, issue: Issue, base: DocumentPath): readonly PlacedFault[] {
  const path = [...base, ...issue.path.map((step) => (typeof step === "symbol" ? String(step) : step))];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => unknownKey(document, [...path, key], issue.message.split("\n")));
  }
  if (issue.code === "invalid_union") return unionFaults(document, issue.errors, issue.message, path);
  if (issue.code === "custom" && issue.params !== undefined) return [customFault(document, issue.message, issue.params, path)];
  return [{ path, fault: wrongValue(document, issue.message, path) }];
}

function unknownKey(document: ParsedDocument, path: DocumentPath, known: readonly string[]): PlacedFault {
  const key = String(path[path.length - 1]);
  const nearest = nearestName(key, known);
  const fault = {
    where: whereOf(document, path, "key"),
    found: `${pathInWords(path)} is not a known key`,
    expected: known.join("").length === 0 ? "no keys here" : oneOf(known),
    mend: nearest === undefined ? "take it out" : `write ${nearest}`,
  };
  return { path, fault };
}

function unionFaults(document: ParsedDocument, branches: readonly Issue[][], words: string, path: DocumentPath): readonly PlacedFault[] {
  const value = valueAt(document.value, path);
  const several = keysOfSeveralBranches(branches, value);
  if (several.length > 1) return [severalInOne(document, several, path)];
  const branch = unionBranch(branches, value);
  if (branch !== undefined) return branch.flatMap((issue) => issueFaults(document, issue, path));
  const ownWords = words === "" ? rootWords(branches) : words;
  const { expected, mend } = splitExpectedWords(ownWords);
  const key = isBlock(value) ? Object.keys(value)[0] : undefined;
  const nearest = nearestName(key ?? String(value), key === undefined ? literals(branches) : keysOf(branches));
  return [{ path, fault: wrongValue(document, `${expected}\n${nearest === undefined ? (mend ?? "") : `write ${nearest}`}`, path) }];
}

/** A block that is two things at once; an item of a list can be parted into two. */
function severalInOne(document: ParsedDocument, keys: readonly string[], path: DocumentPath): PlacedFault {
  const isItem = typeof path.at(-1) === "number";
  const fault = {
    where: whereOf(document, path),
    found: `${pathInWords(path)} names ${keys.slice(0, -1).join(", ")} and ${keys[keys.length - 1]} at once`,
    expected: `exactly one of them${isItem ? " in each item" : ""}`,
    mend: isItem ? "write each in an item of its own" : "keep the one that is meant",
  };
  return { path, fault };
}

/** What the branches expect of the value as a whole, joined. */
function rootWords(branches: readonly Issue[][]): string {
  const words = branches.flatMap((issues) => {
    const keys = issues.flatMap((issue) => (issue.code !== "unrecognized_keys" && issue.path.length === 1 ? [`{${String(issue.path[0])}: …}`] : []));
    const root = issues.find((issue) => issue.path.length === 0 && issue.code !== "unrecognized_keys");
    if (root === undefined) return keys.slice(0, 1);
    return root.code === "invalid_union" ? rootWords(root.errors) : splitExpectedWords(root.message).expected;
  });
  return oneOf([...new Set(words)]);
}

function keysOf(branches: readonly Issue[][]): readonly string[] {
  return branches.flat().flatMap((issue) => {
    if (issue.code === "invalid_union" && issue.path.length === 0) return keysOf(issue.errors);
    return issue.path.length > 0 ? [String(issue.path[0])] : issue.code === "unrecognized_keys" ? issue.message.split("\n") : [];
  });
}

function literals(branches: readonly Issue[][]): readonly string[] {
  return branches.flat().flatMap((issue) => (issue.code === "invalid_value" && issue.path.length === 0 ? issue.values.map(String) : []));
}

function customFault(document: ParsedDocument, message: string, params: Readonly<Record<string, unknown>>, path: DocumentPath): PlacedFault {
  const fault = wrongValue(document, message, path);
  const part = params.at === "key" ? "key" : "value";
  const found = typeof params.found === "string" ? `${pathInWords(path)} ${params.found}` : fault.found;
  return { path, fault: { ...fault, where: whereOf(document, path, part), found } };
}
