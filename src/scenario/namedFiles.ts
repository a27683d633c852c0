import type { DocumentPath } from "../document/documentPath.ts";
import { isBlock } from "../document/isBlock.ts";
import { valueAt } from "../document/parsedDocument.ts";
import { isRuleFile } from "./knownRules.ts";
import type { KnownRule } from "./knownRules.ts";

/** Where a scenario as written names files, by what stands in them. */
interface NamedFiles {
  readonly rules: readonly DocumentPath[];
  /** Values of distributions. */
  readonly values: readonly DocumentPath[];
  /** Message logs that are replayed or give a profile. */
  readonly logs: readonly DocumentPath[];
}

/** The files that the plain value of a scenario's document names, whatever else is wrong with it. */
export function namedFiles(value: unknown, known: readonly KnownRule[]): NamedFiles {
  const lists: readonly DocumentPath[] = [["rules"], ...namesAt(value, ["shops"]).map((shop) => ["shops", shop, "rules"])];
  const streams = namesAt(value, ["arrivals"]);
  return {
    rules: lists.flatMap((path) => itemsAt(value, path).flatMap((item, index) => (typeof item === "string" && isRuleFile(known, item) ? [[...path, index]] : []))),
    values: ["arrivals", "conversations", "work"].flatMap((block) => empiricalNames(valueAt(value, [block]), [block])),
    logs: streams.flatMap((name) => [["arrivals", name, "replay"], ["arrivals", name, "profile", "from"]].filter((path) => typeof valueAt(value, path) === "string")),
  };
}

function namesAt(value: unknown, path: DocumentPath): readonly string[] {
  const block = valueAt(value, path);
  return isBlock(block) ? Object.keys(block) : [];
}

function itemsAt(value: unknown, path: DocumentPath): readonly unknown[] {
  const list = valueAt(value, path);
  return Array.isArray(list) ? list : [];
}

/** Below a value, every `empirical` that is a name. */
function empiricalNames(value: unknown, path: DocumentPath): readonly DocumentPath[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "empirical" && typeof inner === "string" ? [[...path, key]] : empiricalNames(inner, [...path, key])));
}
